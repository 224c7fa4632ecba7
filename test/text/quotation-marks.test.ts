import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMarked } from '../../src/text/quotation-marks.ts'

const PAIRS = ['“”', '„“', '„”', '‟”', '«»', '»«', '‹›', '›‹', '‘’', '‚‘', '””', '""', "''", '「」', '『』'] as const
const MARKS = [...new Set(PAIRS.join(''))]

/** Plain words, without marks. */
const words = fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 2, maxLength: 12 }).map((each) => each.join(' '))

describe('what stands between quotation marks', () => {
  it('is found whatever the marks and the words around them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAIRS), words, words, words, ([open, close], before, inside, behind) => {
        const text = `${before} ${open}${inside}${close} ${behind}`
        expect(findMarked(text).map((each) => each.text)).toEqual([inside])
      }),
    )
  })

  it('is found within other marks, and with them', () => {
    fc.assert(
      fc.property(words, words, words, (before, inside, behind) => {
        const outer = `${before} ‘${inside}’ ${behind}`
        expect(findMarked(`So: “${outer}” it is.`).map((each) => each.text)).toEqual([outer, inside])
      }),
    )
  })

  it('stands where it is said to, in any text', () => {
    const text = fc.array(
      fc.oneof(words, fc.constantFrom(...MARKS, ' ', '\n', '>', '> ', '>>> ', '<q>', '</q>', '``', "''")),
    )
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('')
        for (const { text: found, start, end } of findMarked(whole)) {
          expect(found).not.toBe('')
          expect(whole.slice(start, end).replace(/^>\s?/gm, '').trim()).toBe(found)
        }
      }),
    )
  })

  it.each(MARKS)('is looked for in a text of %s alone without end', { timeout: 5000 }, (mark) => {
    expect(findMarked(mark.repeat(100_000)).length).toBeLessThanOrEqual(100_000)
    expect(findMarked(`s${mark} a ${mark}`.repeat(20_000)).length).toBeLessThanOrEqual(100_000)
  })

  it.each([
    ['inches', 'a board of 12" by 6" and another of 9"'],
    ['apostrophes', "it isn't my brother's, nor the ’90s’ own; rock ’n’ roll"],
    ['a mark that nothing closes', 'he said “and never ended it'],
  ])('is none of %s', (_, text) => {
    expect(findMarked(text)).toEqual([])
  })

  it('goes on behind the possessive of a plural', () => {
    expect(findMarked("They call it 'the keepers' own hive' there.").map((each) => each.text)).toEqual([
      "the keepers' own hive",
    ])
  })
})
