import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ItemAnswer } from '../../src/quiz/answer.ts'
import type { Item } from '../../src/quiz/item.ts'
import { analyseItems, countChoices, isRight, rank, type Total, totalsOf } from '../../src/quiz/score.ts'
import { growthOf, MOST_GROWTH, PARTS } from '../timing.ts'

const answer = (reader: string, position: number, right: boolean, seconds = 1): ItemAnswer => ({
  round: 'r',
  position,
  reader,
  name: reader.toUpperCase(),
  item: `i${position}`,
  chosen: right ? ['1'] : ['2'],
  isRight: right,
  tries: 1,
  seconds,
  answeredAt: '2031-05-04T12:00:00Z',
})

const item = (...correct: boolean[]): Item => ({
  id: 'x',
  kind: 'several',
  level: 'recall',
  stem: 'Which?',
  options: correct.map((isCorrect, i) => ({ id: String(i + 1), text: `${i}`, isCorrect, feedback: null })),
  explanation: '',
  notes: [],
  topics: [],
})

describe('scores', () => {
  it('count all and only the correct options', () => {
    const several = item(true, false, true)
    expect(isRight(several, ['1', '3'])).toBe(true)
    for (const chosen of [['1'], ['1', '2', '3'], [], ['2']]) expect(isRight(several, chosen)).toBe(false)
  })

  it('share a rank for as many points, unless speed was asked for', () => {
    const answers = [
      answer('a', 0, true, 9),
      answer('b', 0, true, 3),
      answer('c', 0, false, 1),
      answer('d', 1, true, 3),
    ]
    const ranks = (bySpeed: boolean) => rank(totalsOf(answers), bySpeed).map(({ reader, rank }) => `${rank}${reader}`)
    expect(ranks(false)).toEqual(['1a', '1b', '1d', '4c'])
    expect(ranks(true)).toEqual(['1b', '1d', '3a', '4c'])
    expect(rank([], true)).toEqual([])
  })

  it('share a rank for as many seconds, however they add up', () => {
    const answers = [
      answer('a', 0, true, 0.1),
      answer('a', 1, true, 0.2),
      answer('b', 0, true, 0.3),
      answer('b', 1, true, 0),
    ]
    expect(rank(totalsOf(answers), true).map(({ rank }) => rank)).toEqual([1, 1])
  })

  it('rank everybody by how many are better, those of one rank by name', () => {
    const total: fc.Arbitrary<Total> = fc.record({
      reader: fc.string({ maxLength: 2 }),
      name: fc.constantFrom('Ada', 'ada', 'Åse', 'Bo', 'Zoë'),
      points: fc.nat(3),
      seconds: fc.nat(3),
    })
    const property = fc.property(fc.array(total, { maxLength: 12 }), fc.boolean(), (totals, bySpeed) => {
      const isBetter = (a: Total, b: Total) =>
        a.points > b.points || (bySpeed && a.points === b.points && a.seconds < b.seconds)
      const expected = totals
        .map((each) => ({ ...each, rank: 1 + totals.filter((other) => isBetter(other, each)).length }))
        .sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name))
      expect(rank(totals, bySpeed)).toEqual(expected)
    })
    fc.assert(property)
  })

  // Each was counted against all others: a second and more for a board of ten thousand, during which nobody was answered.
  it('rank and analyse ten thousand readers without keeping others waiting', () => {
    const answersOf = (readers: number) =>
      Array.from({ length: readers }, (_, i) => answer(String(i), 0, i % 3 > 0, i % 50))
    const [answers, fewer] = [answersOf(10_000), answersOf(10_000 / PARTS)]
    expect(rank(totalsOf(answers), true).at(-1)?.rank).toBe(6667)
    expect(analyseItems(1, answers)[0]?.difficulty).toBeCloseTo(2 / 3, 3)
    const score = (given: ItemAnswer[]) => () => [rank(totalsOf(given), true), analyseItems(1, given)]
    expect(growthOf(score(answers), score(fewer))).toBeLessThan(MOST_GROWTH)
  })

  it('tell how many chose what', () => {
    expect(countChoices(item(true, false, false), [answer('a', 0, true), answer('b', 0, false)])).toEqual([1, 1, 0])
  })

  it('tell how hard an item was, and whether the strong had it right', () => {
    // Of four: the item at 0 goes with the rest of the score, that at 1 against it, and at 2 all were right.
    const rights = { a: [0, 2, 3], b: [0, 2, 3], c: [1, 2], d: [1, 2] }
    const answers = Object.entries(rights).flatMap(([reader, right]) =>
      [0, 1, 2, 3].map((position) => answer(reader, position, right.includes(position))),
    )
    const [first, second, third] = analyseItems(4, answers)
    expect(first?.difficulty).toBe(0.5)
    expect(second?.discrimination).toBeLessThan(0)
    expect(third).toEqual({ difficulty: 1, discrimination: null })
    expect(analyseItems(1, [])).toEqual([{ difficulty: null, discrimination: null }])
  })
})
