/*
 * How names are written in English texts: with capitals, and with small words of any language between.
 */

/** A word with a capital. */
const WORD = String.raw`\p{Lu}[\p{L}’'*-]+`
const PARTICLES = String.raw`(?:(?:de|van|von|da|del|la|der|of|the|for|and|y)\s+){0,2}`

/** Each word with a capital inside a sentence. */
export const NAME_WORDS = new RegExp(String.raw`(?<=[\p{Ll}\d][\s,]+)${WORD}`, 'gu')

/** One such word or more in a row, inside a text. */
export const NAMES_INSIDE = new RegExp(String.raw`(?<=\s)${WORD}(?:\s+${WORD})*`, 'gu')

/** One to six in a row, wherever they stand, with small words between, initials and quotation marks. */
export const NAMES = new RegExp(
  String.raw`(?<![\p{L}.’'-])\p{Lu}[\p{L}.’'-]*(?:\s+${PARTICLES}[“"]?\p{Lu}[\p{L}.’'”"-]+){0,5}`,
  'gu',
)

/** What can be a person or a place by its form alone: two in a row inside a sentence. */
export const NAME_OF_TWO = new RegExp(String.raw`(?<=[\p{Ll},] )${WORD} (?:(?:de|van|von|da|del|la) )?${WORD}`, 'u')
