/**
 * Remembers what was made for a key, in two generations: when the young one is full it becomes the old one, and what was not
 * asked for since is gone. Cheaper at each look than a shelf, which keeps its things in order.
 * In: what makes a value, and about how many are remembered at most.
 */
export function createMemo<Key, Value>(make: (key: Key) => Value, most: number): (key: Key) => Value {
  let young = new Map<Key, Value>()
  let old = new Map<Key, Value>()
  return (key) => {
    const known = young.get(key)
    if (known !== undefined) return known
    const before = old.get(key)
    const value = before === undefined ? make(key) : before
    if (young.size >= most / 2) {
      old = young
      young = new Map()
    }
    young.set(key, value)
    return value
  }
}
