/**
 * How options of a question speak of the others by their places, as `None of the above` and `A and C` do. Lists of words
 * without accents; one word may be in several.
 */
export type PlaceSpeech = {
  /** How many of the others. */
  counts: readonly string[]
  /** Those that need no more said. */
  alone: readonly string[]
  /** How many there may be of them, as in `the two`. */
  numbers: readonly string[]
  /** Point at what stands before. */
  above: readonly string[]
  /** Point at the others. */
  these: readonly string[]
  /** What the others are called. */
  nouns: readonly string[]
  /** What is said of them, and which of them are meant. */
  judged: readonly string[]
  joins: readonly string[]
  only: readonly string[]
  /** What may stand between all of these. */
  between: readonly string[]
}
