import { SUBJECT } from '../../src/subject/subject.ts'
import { describe, expect, it } from 'vitest'
import { pickItems } from '../../src/quiz/pick.ts'
import { practiceItems } from '../../src/quiz/practice.ts'
import type { Scheduled } from '../../src/quiz/card.ts'
import { dueBy, schedule, withMisses } from '../../src/quiz/schedule.ts'
import { createTestContext } from '../context.ts'

const { library } = createTestContext()
const DAY = 24 * 60 * 60 * 1000
const start = new Date('2031-05-04T12:00:00Z')
const later = (days: number) => new Date(start.getTime() + days * DAY)

describe('spaced repetition', () => {
  it('puts what was right ever farther off, and brings what was wrong back soon', () => {
    let now = start
    let card: Scheduled | null = null
    const waits: number[] = []
    for (let i = 0; i < 6; i++) {
      card = schedule('year:x/y', card, true, now)
      waits.push(new Date(card.dueAt).getTime() - now.getTime())
      now = new Date(card.dueAt)
    }
    // Who knows it is not asked again on the same day.
    expect(waits[0]).toBeGreaterThanOrEqual(DAY)
    for (const [i, wait] of waits.entries()) if (i > 0) expect(wait).toBeGreaterThan(waits[i - 1] ?? 0)
    expect(waits.at(-1)).toBeGreaterThan(7 * DAY)
    const missed = schedule('year:x/y', card, false, now)
    expect(new Date(missed.dueAt).getTime() - now.getTime()).toBeLessThan(DAY)
  })

  it('brings what was wrong in a round with others at once, unless it was practised since', () => {
    const cards = [schedule('known', null, true, start), schedule('practised', null, true, later(2))]
    const missed = (item: string) => ({ answer: { item, answeredAt: later(1).toISOString() } })
    const scheduled = withMisses(cards, [missed('known'), missed('practised'), missed('new')])
    expect(dueBy(later(1), scheduled).sort()).toEqual(['known', 'new'])
  })

  it('gives the same days for the same answers', () => {
    const once = schedule('a', schedule('a', null, true, start), true, later(3))
    expect(schedule('a', schedule('a', null, true, start), true, later(3))).toEqual(once)
  })

  it('names what is due, what has waited longest first', () => {
    const cards = [3, 1, 2, 9].map((day) => ({ item: `i${day}`, dueAt: later(day).toISOString() }))
    expect(dueBy(later(3), cards)).toEqual(['i1', 'i2', 'i3'])
  })
})

describe('a practice round', () => {
  const wish = { topic: null, level: null, count: 6 }
  const first = pickItems({ library, kinds: SUBJECT.itemKinds, own: [] }, wish, 'a')
  const cards = first.map(({ id }) => schedule(id, null, false, start))

  it('asks what is due first, then what was not seen', () => {
    const { items, due } = practiceItems(
      { library, kinds: SUBJECT.itemKinds, own: [] },
      { ...wish, count: 8 },
      cards,
      'b',
      later(1),
    )
    expect(due).toBe(6)
    expect(
      items
        .slice(0, 6)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(first.map(({ id }) => id).sort())
    expect(items).toHaveLength(8)
  })

  it('asks nothing again that is not due', () => {
    const right = first.map(({ id }) => schedule(id, schedule(id, null, true, start), true, later(1)))
    const { items, due } = practiceItems({ library, kinds: SUBJECT.itemKinds, own: [] }, wish, right, 'b', later(1.1))
    expect(due).toBe(0)
    expect(items.filter(({ id }) => first.some((item) => item.id === id))).toEqual([])
  })

  it('keeps to the topic, and leaves out what the library no longer has', () => {
    const gone = { ...schedule('year:gone/gone', null, false, start), item: 'year:gone/gone' }
    const { items, due } = practiceItems(
      { library, kinds: SUBJECT.itemKinds, own: [] },
      { ...wish, topic: 'barcelona' },
      [gone, ...cards],
      'b',
      later(1),
    )
    expect(items.every(({ topics }) => topics.includes('barcelona'))).toBe(true)
    expect(due).toBe(first.filter(({ topics }) => topics.includes('barcelona')).length)
  })
})
