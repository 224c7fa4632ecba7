/** The index of the last of sorted items for which something holds that holds for none behind one for which it fails; else -1. */
export function indexOfLast<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [from, to] = [0, items.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const item = items[middle]
    if (item !== undefined && holds(item)) from = middle + 1
    else to = middle
  }
  return from - 1
}
