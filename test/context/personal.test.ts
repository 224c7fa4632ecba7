import { describe, expect, it } from 'vitest'
import { isPersonal } from '../../src/context/personal.ts'
import { createTestContext } from '../context.ts'

describe('what people write of themselves', () => {
  it.each([
    'ana.perez@example.org needs papers',
    'write to ana (at) example.org',
    'call me on +44 20 7946 0018',
    'ruf mich an: 030/901820',
    'can I stay at 12 Main Street in Toronto?',
    'ich wohne in der Hauptstraße 5b',
    'Musterweg 12, Berlin',
    'vivo en la calle Mayor 3',
    'j’habite au 12 rue de la Paix',
    'moro na rua Augusta, 90',
    'my name is Ana and I need help',
    'me llamo Ana',
    'je m’appelle Ana',
    'meu nome é Ana',
    'who helps in 10115 Berlin',
    'my file number is A 123-456-789',
  ])('is known: %s', (text) => {
    expect(isPersonal(text)).toBe(true)
  })

  it.each([
    'how many bicycles are there in Marseille?',
    'what happened from 2013-2015 in Toronto?',
    'which street protests were there in 2016?',
    'what are the 4 dimensions of Bauder?',
    'who lives in the banlieues?',
    'ist Berlin eine Zufluchtsstadt?',
  ])('is not seen in what is none: %s', (text) => {
    expect(isPersonal(text)).toBe(false)
  })

  it('is in few of the questions that the notes of the library answer', () => {
    const asks = [...createTestContext().library.notes.values()].flatMap((note) => note.asks)
    expect(asks.filter(isPersonal).length / asks.length).toBeLessThan(0.01)
  })
})
