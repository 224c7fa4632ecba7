import { describe, expect, it } from 'vitest'
import type { ItemAnswer } from '../../src/quiz/answer.ts'
import type { Item } from '../../src/quiz/item.ts'
import { analyseItems, countChoices, isRight, rank, totalsOf } from '../../src/quiz/score.ts'

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
