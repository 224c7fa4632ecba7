import { LRUCache } from 'lru-cache'

type Present = NonNullable<unknown>

/** Keeps what was used last. */
export type Shelf<Key extends Present, Value extends Present> = LRUCache<Key, Value>

/**
 * A shelf in memory. In: how many it holds at most; what was not used for longest makes room. Where `lasts` is given,
 * nothing is kept for more milliseconds than that, by the clock `now` (in milliseconds), which need not go by itself.
 */
export const createShelf = <Key extends Present, Value extends Present>(
  most: number,
  { lasts = 0, now = () => performance.now() }: { lasts?: number; now?: () => number } = {},
): Shelf<Key, Value> => new LRUCache<Key, Value>({ max: most, ttl: lasts, ttlResolution: 0, perf: { now } })
