import { describe, expect, it } from 'vitest'
import { numberReaders } from '../../src/answer/quiz/number-readers.ts'
import { tellsIn, tellsOf } from '../../src/quiz/rounds/tells-of.ts'

describe('what results tell', () => {
  it.each([
    ['exam', 'names', 'numbers', 'numbers'],
    ['exam', 'totals', 'names', 'totals'],
    ['exam', 'names', 'names', 'names'],
    // Its scores have names, and numbers would be told by their points.
    ['together', 'names', 'numbers', 'totals'],
  ] as const)('in %s is never more than was said (%s) or is set (%s): %s', (mode, tells, set, told) => {
    expect(tellsOf({ mode, tells }, set)).toBe(told)
  })

  it('is settled as a round begins', () => {
    expect([tellsIn('together', 'numbers'), tellsIn('exam', 'numbers')]).toEqual(['totals', 'numbers'])
  })
})

describe('numbers for names', () => {
  const answer = (reader: string, isRight: boolean, seconds: number, answeredAt: string) => ({
    ...{ round: 'r', position: 0, reader, name: `Name of ${reader}`, item: 'i', chosen: [isRight ? 'a' : 'b'] },
    ...{ isRight, tries: 1, seconds, answeredAt },
  })

  it('do not rest on who came first, on names or on ids', () => {
    const given = [answer('3', false, 2, '1'), answer('2', true, 9, '2'), answer('1', true, 4, '3')]
    const shown = (answers: typeof given) =>
      numberReaders(answers, (n) => `No. ${n}`).map(({ reader, name, seconds }) => [reader, name, seconds])
    const expected = [
      ['1', 'No. 1', 4],
      ['2', 'No. 2', 9],
      ['3', 'No. 3', 2],
    ]
    expect(shown(given)).toEqual(expected)
    expect(shown(given.toReversed())).toEqual(expected)
  })
})
