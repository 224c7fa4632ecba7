import { countEdits } from './edits.ts'
import type { Variant } from './score.ts'
import { fromKey, keyAt, type Segment } from './segment.ts'

/** How many letters may differ, as a share of a word's length, and at most. */
const SLIPS = { share: 0.25, most: 2 }

/** How much a word counts that was meant, beside one that was typed. */
const WEIGHT = 0.8

/** Makes what an unknown term may stand for: the terms that differ from it in few letters. */
export function createSlips(segments: readonly Segment[]): (term: string) => readonly Variant[] {
  return (term) => {
    if (term.length <= 3 || /[\p{N}#]/u.test(term)) return []
    const most = Math.min(SLIPS.most, Math.round(term.length * SLIPS.share))
    const keys = new Set(segments.flatMap((segment) => [...segment.terms.ends.keys()].map((i) => keyAt(segment, i))))
    return [...keys].flatMap((key) => {
      const known = fromKey(key)
      if (Math.abs(known.length - term.length) > most || key.startsWith('#')) return []
      const distance = countEdits(term, known)
      return distance > most ? [] : [{ key, weight: (WEIGHT * known.length) / (known.length + distance) }]
    })
  }
}
