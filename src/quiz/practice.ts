import { allAtOnce, type Sliced } from '../base/slices.ts'
import { type HoldsBack, NOTHING_HELD } from './held-back.ts'
import type { Item } from './item.ts'
import { fitsWish, itemOf, picking, type Stock, type Wish } from './pick.ts'
import type { Due } from './card.ts'
import { dueBy } from './schedule.ts'

/** How to practise. `isHeld`: whether an item is not to be asked. `early`: whether what is not due yet is asked too, after the rest. */
export type Practice = { isHeld?: HoldsBack; early?: boolean }

/** What is practised; `due`: how many of the items were due; `next`: when the first of the others is, in ISO 8601, or null. */
type Practised = { items: Item[]; due: number; next: string | null }

/**
 * Items for somebody who practises: what is due first, then what they have not seen, as many as wished for.
 * Pure: in are the stock, the wish, what is scheduled for them, a seed, and now.
 */
export const practiceItems = (...order: Parameters<typeof practising>): Practised => allAtOnce(practising(...order))

/** The same as work that may be interrupted. */
export function* practising(
  stock: Stock,
  wish: Wish,
  scheduled: readonly Due[],
  seed: string,
  now: Date,
  { isHeld = NOTHING_HELD, early = false }: Practice = {},
): Sliced<Practised> {
  const fits = (item: Item) => !isHeld(item) && fitsWish(item, wish)
  const find = function* (ids: string[], most: number): Sliced<Item[]> {
    const found: Item[] = []
    for (const id of ids) {
      if (found.length >= most) break
      const item = itemOf(id, stock, seed)
      if (item && fits(item)) found.push(item)
      yield null
    }
    return found
  }
  const due = dueBy(now, scheduled)
  const again = yield* find(due, wish.count)
  const seen = new Set(scheduled.map(({ item }) => item))
  const isOut: HoldsBack = (item) => seen.has(item.id) || isHeld(item)
  const fresh = yield* picking(stock, { ...wish, count: wish.count - again.length }, seed, isOut)
  const isDue = new Set(due)
  const later = dueBy(FOREVER, scheduled).filter((id) => !isDue.has(id))
  const items = [...again, ...fresh]
  const more = early ? yield* find(later, wish.count - items.length) : []
  const [first] = items.length || early ? [] : yield* find(later, 1)
  const next = scheduled.find(({ item }) => item === first?.id)?.dueAt ?? null
  return { items: [...items, ...more], due: again.length, next }
}

/** After everything that is scheduled. */
const FOREVER = new Date('9999-12-31')
