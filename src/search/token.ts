/** One word of a text: how it is indexed, and where it stands (indices into the text as given). */
export type Token = { term: string; start: number; end: number }

/**
 * How many letters of a term are looked at. What has more is no word, but an address or letters that somebody leant on, and
 * stemming it would take the square of its length.
 */
export const LONGEST_TERM = 40
