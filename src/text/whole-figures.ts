import type { MarkedWord } from './words.ts'

/** Words of a text from one to another, both included, as indices. */
export type Stretch = { first: number; last: number }

/**
 * The whole figure that a word is a part of: `$1,234.50` is three words, and so are both halves of a range that is written as
 * one. A word that is no figure is alone. In: the words, the index of one, and whether a word is joined to the next otherwise.
 */
export function figureAround(
  words: readonly MarkedWord[],
  at: number,
  isJoined: (i: number) => boolean = () => false,
): Stretch {
  const joins = (i: number) => JOINT.test(words[i]?.gap ?? '') || isJoined(i)
  let [first, last] = [at, at]
  while (first > 0 && joins(first - 1)) first -= 1
  while (last + 1 < words.length && joins(last)) last += 1
  return { first, last }
}

/** What makes one figure of two: a mark by itself. */
const JOINT = /^[.,:/'’⁻⁺^-]$/
