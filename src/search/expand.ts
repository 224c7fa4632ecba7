import type { Vocabulary } from './vocabulary.ts'

/** A term of an index that another may be a slip for, and how many letters lie between them. */
export type Expansion = { term: string; distance: number }

/** A term this long or shorter is within a letter of too many others. */
const SHORT = 3

/** How many letters of a term may differ, as a share of its length, and at most. */
const SLIPS = { share: 0.25, most: 2 }

/** In how many of a question's terms slips are forgiven: who misspells more writes another language, or none. */
const MOST_MISSPELT = 8

/**
 * Makes what gives the terms of an index that an unknown one may be a slip for, in order; none for a term that it has, for a
 * short one and for one with a digit. Letters left out, added or exchanged count (Levenshtein 1966), as in MiniSearch's `fuzzy`.
 */
export function createExpander({ find, near, wordAt }: Vocabulary): (term: string) => Expansion[] {
  return (term) => {
    if (!isForgiven(term) || find(term) >= 0) return []
    const most = Math.min(SLIPS.most, Math.round(SLIPS.share * term.length))
    return near(term, most, false).map(({ place, edits }) => ({ term: wordAt(place), distance: edits }))
  }
}

/** The terms of a question that are looked up with slips: the first few that are unknown. */
export function pickMisspelt(terms: readonly string[], isKnown: (term: string) => boolean): Set<string> {
  const unknown = new Set<string>()
  for (const term of terms) {
    if (unknown.size >= MOST_MISSPELT) break
    if (isForgiven(term) && !isKnown(term)) unknown.add(term)
  }
  return unknown
}

const isForgiven = (term: string) => term.length > SHORT && !/\p{N}/u.test(term)
