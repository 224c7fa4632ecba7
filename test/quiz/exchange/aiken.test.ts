import { describe, expect, it } from 'vitest'
import { readAiken } from '../../../src/quiz/exchange/read-aiken.ts'
import { writeAiken } from '../../../src/quiz/exchange/write-aiken.ts'
import { bell, lamp, lit, inEnglish } from './examples.ts'

describe('writing Aiken', () => {
  it('writes what has one answer, and says what it leaves out', () => {
    expect(writeAiken([lamp, lit, bell])).toEqual({
      text: `\
Which lamp burns at the end of the mole: {red} or green?
A) A red one = port
B) A <green> one
ANSWER: A

The bell rings in fog.
A) True
B) False
ANSWER: A
`,
      omitted: [{ id: 'keeper-1911/lit', reason: 'Aiken knows one correct option only' }],
    })
  })

  it.each(['A) quay', 'B. Mole?', 'ANSWER: who rang?', '?'])(
    'leaves out the question “%s”, which it could not read',
    (stem) => {
      expect(writeAiken([{ ...lamp, item: { ...lamp.item, stem } }])).toMatchObject({
        text: '',
        omitted: [{ id: lamp.item.id }],
      })
    },
  )
})

describe('reading Aiken', () => {
  it('reads both marks of options, and a statement', () => {
    const { items, faults } = readAiken(
      'Which is red?\nA) Port\nB) Starboard\nANSWER: A\n\nIt rings.\nA. True\nB. False\nANSWER: B',
    )
    expect(faults).toEqual([])
    expect(items).toMatchObject([
      { id: 'which-is-red', kind: 'choice', options: [{ text: 'Port', isCorrect: true }, { text: 'Starboard' }] },
      { id: 'it-rings', kind: 'true-false', options: [{ id: 'true' }, { id: 'false', isCorrect: true }] },
    ])
  })

  // Only the first of two was stored as right.
  it.each(['A and C', 'A, C', 'A C', 'A & C', 'A y C'])('takes “%s” for no answer', (answer) => {
    const { items, faults } = readAiken(`Which?\nA) Ebb\nB) Flood\nC) Slack\nANSWER: ${answer}`)
    expect(items).toEqual([])
    expect(inEnglish(faults)[0]?.message).toContain('the letter of no option')
  })

  it.each(['B', 'B.', 'B) Flood'])('takes “%s” for an answer', (answer) => {
    const { items, faults } = readAiken(`Which?\nA) Ebb\nB) Flood\nANSWER: ${answer}`)
    expect(faults).toEqual([])
    expect(items[0]?.options.map(({ isCorrect }) => isCorrect)).toEqual([false, true])
  })

  it('gives each of two like questions an id of its own', () => {
    const { items } = readAiken('Which?\nA) Ebb\nB) Flood\nANSWER: A\n'.repeat(3))
    expect(items.map(({ id }) => id)).toEqual(['which', 'which-2', 'which-3'])
  })

  const faulty: [what: string, text: string, line: number, message: RegExp][] = [
    ['no answer at the end', '\nWhich?\nA) Ebb\nB) Flood\n', 2, /no line ANSWER/],
    [
      'no answer before the next question',
      'Which?\nA) Ebb\nB) Flood\nWhat?\nA) Ebb\nB) Flood\nANSWER: A',
      1,
      /before the next/,
    ],
    ['a question on two lines', 'Which tide\nis it?\nA) Ebb\nB) Flood\nANSWER: A', 2, /on one line/],
    ['an option without a question', 'A) Ebb', 1, /option without a question/],
    ['an answer without a question', '\nANSWER: A', 2, /answer without a question/],
    ['an answer that is no option', 'Which?\nA) Ebb\nB) Flood\nANSWER: C', 4, /“C” is the letter of no option/],
    ['an answer that is several', 'Which?\nA) Ebb\nB) Flood\nANSWER: A, B', 4, /“A, B” is the letter of no option/],
    ['letters out of order', 'Which?\nA) Ebb\nC) Flood\nANSWER: A', 3, /should be B, not C/],
    [
      'an option in a small letter',
      'Which?\nA) Ebb\nB) Flood\nc) Slack\nANSWER: A',
      4,
      /capital letter and a space, like “C\)/,
    ],
    ['an empty option', 'Which?\nA) Ebb\nB)\nANSWER: A', 3, /no text/],
    ['one option', 'Which?\nA) Ebb\nANSWER: A', 1, /two options/],
  ]
  it.each(faulty)('says that there is something wrong with %s, and where', (_, text, line, message) => {
    expect(inEnglish(readAiken(text).faults)).toEqual([{ line, message: expect.stringMatching(message) }])
  })
})
