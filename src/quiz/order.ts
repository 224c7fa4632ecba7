import { inAnyLanguage } from '../speech/languages.ts'
import { fitsAny } from '../speech/words.ts'
import type { Item } from './item.ts'

/** Options that speak of the others by their places: `All of the above`, `A and C`, `Both`. */
const SPEAKS_OF_PLACES = inAnyLanguage(({ speaksOfPlaces }) => speaksOfPlaces)

/** Whether the options of an item must stay in their order: true and false, and those of which one speaks of places. */
export const keepsOrder = ({ kind, options }: Pick<Item, 'kind' | 'options'>): boolean =>
  kind === 'true-false' || options.some(({ text }) => fitsAny(text, SPEAKS_OF_PLACES))
