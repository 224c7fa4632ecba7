import type { Item } from './item.ts'

/**
 * How often the same options of an item were chosen, by each person the first time: by all, and by those who have most right
 * in the server.
 */
export type ChoiceCount = { item: string; chosen: string[]; isRight: boolean; all: number; best: number }

/** What is odd about an item: nobody missed it, or the best choose what is wrong. `chosen`: the ids of the options they choose. */
export type Odd =
  | { item: Item; why: 'never-missed'; answered: number }
  | { item: Item; why: 'misleads'; answered: number; chosen: string[]; best: number; of: number }

/** By how many people an item must be answered before anything is said of it, and by how many of the best. */
export const FEWEST_ANSWERED = 10
const FEWEST_BEST = 2

/** The share of people who are the best, as is usual in item analysis (Kelley, J. of Educational Psychology 30, 1939). */
export const BEST = 0.27

/** The items of which something is odd, in their order. */
export const findOdd = (items: readonly Item[], counts: readonly ChoiceCount[]): Odd[] =>
  items.flatMap((item): Odd[] => {
    const own = counts.filter((count) => count.item === item.id)
    const answered = sum(own, 'all')
    if (answered < FEWEST_ANSWERED) return []
    const wrong = own.filter(({ isRight }) => !isRight)
    if (!wrong.length) return [{ item, why: 'never-missed', answered }]
    const [lure] = wrong.toSorted((a, b) => b.best - a.best)
    const right = sum(
      own.filter(({ isRight }) => isRight),
      'best',
    )
    const of = sum(own, 'best')
    if (!lure || of < FEWEST_BEST || lure.best <= right) return []
    return [{ item, why: 'misleads', answered, chosen: lure.chosen, best: lure.best, of }]
  })

const sum = (counts: readonly ChoiceCount[], which: 'all' | 'best') =>
  counts.reduce((total, count) => total + count[which], 0)
