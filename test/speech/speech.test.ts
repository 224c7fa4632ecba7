import { describe, expect, it } from 'vitest'
import { SPEECH } from '../../src/speech/languages.ts'
import { list, pattern, words } from '../../src/speech/words.ts'
import { LANGUAGES } from '../../src/wording/languages.ts'

/** Every pattern of a record, of lists and expressions. */
function patternsOf(said: unknown): (string | RegExp)[] {
  if (typeof said === 'string' || said instanceof RegExp) return [said]
  return typeof said === 'object' && said !== null ? Object.values(said).flatMap(patternsOf) : []
}

describe.each(LANGUAGES)('how people write in %s', (language) => {
  const patterns = patternsOf(SPEECH[language])

  it('is written in patterns that fit something, and never nothing', () => {
    const fitsNothing = (each: string | RegExp) => new RegExp(each, 'iu').test('')
    expect(patterns.filter(fitsNothing)).toEqual([])
  })

  it('has no comma or space left at the end of a pattern', () => {
    expect(patterns.filter((each) => typeof each === 'string' && /^[\s,]|[\s,]$/.test(each))).toEqual([])
  })
})

describe('lists of words', () => {
  it('are parted by commas and keep their patterns as they are written', () => {
    expect(list`papers, deport\w*, .{0,40} visas?`).toEqual(['papers', 'deport\\w*', '.{0,40} visas?'])
  })

  it('are found as whole words, with accents too', () => {
    expect(words`él, ella`.test('¿dónde está Él?')).toBe(true)
    expect(words`él, ella`.test('papél')).toBe(false)
  })

  it('stand in an expression as alternatives, and fit nowhere where they are empty', () => {
    expect(pattern('i')`^how many ${['cities', 'towns']}$`.test('How many towns')).toBe(true)
    expect(pattern('i')`^how many ${[]}`.test('how many ')).toBe(false)
  })
})
