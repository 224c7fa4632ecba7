/** Each item with the one behind it, which the last has not; one after another. */
export function* withNext<Item>(items: Iterable<Item>): Generator<[item: Item, next: Item | undefined]> {
  let before: { item: Item } | null = null
  for (const item of items) {
    if (before) yield [before.item, item]
    before = { item }
  }
  if (before) yield [before.item, undefined]
}
