import type { Item } from './item.ts'

/** Options that speak of the others by their places: `All of the above`, `A and C`, `Both`. */
const SPEAKS_OF_PLACES = new RegExp(
  [
    String.raw`\b(?:all|none|both|neither|any) of (?:the )?(?:above|these|those|options|answers)\b`,
    String.raw`^(?:both|neither|either|ambas?|ambos|les deux|beide)\b`,
    String.raw`\b(?:[A-F]|[1-9]) (?:and|or|y|o|et|ou|und|oder) (?:[A-F]|[1-9])\b`,
    String.raw`^(?:only|solo|sólo|seulement|nur) (?:[A-F]|[1-9])\b`,
    String.raw`\b(?:las|los) anteriores\b|\bréponses précédentes\b|\bci-dessus\b|\bces réponses\b`,
    String.raw`\b(?:oben genannt|obigen|der genannten|alle genannten)`,
  ].join('|'),
  'i',
)

/** Whether the options of an item must stay in their order: true and false, and those of which one speaks of places. */
export const keepsOrder = ({ kind, options }: Pick<Item, 'kind' | 'options'>): boolean =>
  kind === 'true-false' || options.some(({ text }) => SPEAKS_OF_PLACES.test(text))
