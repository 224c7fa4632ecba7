import { describe, expect, it } from 'vitest'
import { beginningOf, countStreak, listMisses, type Period, sumUpProgress } from '../../src/quiz/progress.ts'
import { createRound, itemOf, START } from '../store/play.ts'

const NOW = Date.parse('2031-05-07T15:30:00Z') // a Wednesday

describe('a period', () => {
  const cases: [Period, string, string][] = [
    ['today', '2031-05-07T15:30:00Z', '2031-05-07T00:00:00.000Z'],
    ['week', '2031-05-07T15:30:00Z', '2031-05-05T00:00:00.000Z'],
    ['week', '2031-05-05T00:00:00Z', '2031-05-05T00:00:00.000Z'],
    ['week', '2031-05-04T23:59:59Z', '2031-04-28T00:00:00.000Z'],
    ['month', '2031-05-31T23:59:59Z', '2031-05-01T00:00:00.000Z'],
    ['month', '2031-05-01T00:00:00Z', '2031-05-01T00:00:00.000Z'],
    ['all', '2031-05-07T15:30:00Z', '1970-01-01T00:00:00.000Z'],
  ]
  it.each(cases)('of %s at %s began at %s', (period, now, began) => {
    expect(beginningOf(period, Date.parse(now))).toBe(began)
  })
})

describe('a streak', () => {
  const cases: [string, string[], number][] = [
    ['is 0 without any day', [], 0],
    ['is 1 on the first day', ['2031-05-07'], 1],
    ['goes on today where yesterday was the last day', ['2031-05-06', '2031-05-05'], 2],
    ['is over where nothing was answered yesterday', ['2031-05-05', '2031-05-04'], 0],
    ['counts up to the first gap', ['2031-05-07', '2031-05-06', '2031-05-04'], 2],
    [
      'goes over months',
      ['2031-05-07', '2031-05-06', '2031-05-05', '2031-05-04', '2031-05-03', '2031-05-02', '2031-05-01', '2031-04-30'],
      8,
    ],
  ]
  it.each(cases)('%s', (_title, days, streak) => {
    expect(countStreak(days, NOW)).toBe(streak)
  })
})

describe('progress', () => {
  const items = [itemOf('i0', 1, ['barcelona', 'bauder-2022']), itemOf('i1', 1, ['barcelona']), itemOf('i2', 1, [])]
  const rounds = [createRound({ items })]
  const answer = (position: number, isRight: boolean) => ({
    round: 'r1',
    position,
    reader: '8',
    name: 'Ana',
    item: `i${position}`,
    chosen: ['b'],
    isRight,
    tries: 1,
    seconds: 3,
    answeredAt: new Date(START).toISOString(),
  })
  const played = {
    rounds,
    answers: [answer(1, false), answer(0, true), answer(2, false), { ...answer(0, false), round: 'gone' }],
  }

  it('sums up what is known by topic, what is due, and the days in a row', () => {
    const cards = ['2031-05-07T15:30:00.000Z', '2031-05-07T15:30:00.001Z', '2031-01-01T00:00:00.000Z']
    const due = cards.map((dueAt) => ({ item: 'i0', dueAt }))
    expect(sumUpProgress(played, due, ['2031-05-07'], NOW)).toEqual({
      right: 1,
      answered: 3,
      topics: [
        { topic: 'barcelona', right: 1, answered: 2 },
        { topic: 'bauder-2022', right: 1, answered: 1 },
      ],
      due: 2,
      streak: 1,
    })
  })

  it('lists what was missed, as it was asked', () => {
    expect(listMisses(played)).toEqual([
      { item: items[1], answer: answer(1, false) },
      { item: items[2], answer: answer(2, false) },
    ])
  })
})
