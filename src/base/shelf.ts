import { LRUCache } from 'lru-cache'

type Present = NonNullable<unknown>

/** Keeps what was used last. */
export type Shelf<Key extends Present, Value extends Present> = LRUCache<Key, Value>

/** How much a shelf holds: so many values, or values of so much size together, each at least 1. */
export type ShelfRoom<Value> = number | { size: number; sizeOf: (value: Value) => number }

/**
 * A shelf in memory. In: how much it holds at most; what was not used for longest makes room. Where `lasts` is given,
 * nothing is kept for more milliseconds than that, by the clock `now` (in milliseconds), which need not go by itself.
 */
export const createShelf = <Key extends Present, Value extends Present>(
  room: ShelfRoom<Value>,
  { lasts = 0, now = () => performance.now() }: { lasts?: number; now?: () => number } = {},
): Shelf<Key, Value> =>
  new LRUCache<Key, Value>({
    ...(typeof room === 'number'
      ? { max: room }
      : { maxSize: room.size, sizeCalculation: (value) => sizeIn(room, value) }),
    ...{ ttl: lasts, ttlResolution: 0, perf: { now } },
  })

/** What is larger than all the room has it alone, so that what was used last is always there. */
const sizeIn = <Value>({ size, sizeOf }: Exclude<ShelfRoom<Value>, number>, value: Value) =>
  Math.max(1, Math.min(size, sizeOf(value)))
