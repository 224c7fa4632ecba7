import type { Item } from './item.ts'
import { speaksOfPlaces } from './speaks-of-places.ts'

/** Whether the options of an item must stay in their order: true and false, and those of which one speaks of places. */
export const keepsOrder = ({ kind, options }: Pick<Item, 'kind'> & { options: readonly { text: string }[] }): boolean =>
  kind === 'true-false' || options.some(({ text }) => speaksOfPlaces(text))
