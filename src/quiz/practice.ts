import type { Item } from './item.ts'
import { itemOf, pickItems, type Stock, type Wish } from './pick.ts'
import { dueBy, type Scheduled } from './review.ts'

/**
 * Items for somebody who practises: what is due first, then what they have not seen, as many as wished for. `due` is how
 * many were. Pure: in are the stock, the wish, what is scheduled for them, a seed, and now.
 */
export function practiceItems(
  stock: Stock,
  wish: Wish,
  scheduled: readonly Scheduled[],
  seed: string,
  now: Date,
): { items: Item[]; due: number } {
  const fits = ({ topics, level }: Item) =>
    (wish.topic === null || topics.includes(wish.topic)) && (wish.level === null || level === wish.level)
  const due = dueBy(now, scheduled)
    .flatMap((id) => itemOf(id, stock, seed) ?? [])
    .filter(fits)
    .slice(0, wish.count)
  const seen = new Set(scheduled.map(({ item }) => item))
  const fresh = pickItems(stock, { ...wish, count: wish.count - due.length }, seed, seen)
  return { items: [...due, ...fresh], due: due.length }
}
