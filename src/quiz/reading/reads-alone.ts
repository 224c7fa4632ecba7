import { GOES_ON, POINTS_AWAY } from '../../speech/standing-alone.ts'

/** How long a sentence may be that is asked about, in characters. */
const [SHORTEST, LONGEST] = [40, 260]

/** Marks of formulas, code, notes and what was left out. */
const MARKS = /[{}[\]<>=_`$\\|#*…]|\(\d|\b\d{4}\)|https?:/

/**
 * Whether a sentence of a text can be read without those around it: it is whole, of bounded length, goes on from nothing, and
 * points at nothing outside of it.
 */
export const readsAlone = (sentence: string): boolean =>
  sentence.length >= SHORTEST &&
  sentence.length <= LONGEST &&
  /^["“(]?[\p{Lu}\d]/u.test(sentence) &&
  /[.!]["”)]?$/.test(sentence) &&
  !MARKS.test(sentence) &&
  !GOES_ON.test(sentence) &&
  !POINTS_AWAY.test(sentence)
