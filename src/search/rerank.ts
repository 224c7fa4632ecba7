import type { Collection } from './collection.ts'
import { measureHits, type TermHit } from './nearness.ts'
import { findTerm, type Segment, toTermKey } from './segment.ts'

/** How many of the best are ranked again by nearness, and what it adds. */
export type NearnessWeights = { ranked: number; pairs: number; stretch: number }

/**
 * Makes what says how near one another a question's terms stand in a passage, in the text or one of the questions where they
 * stand nearest; 0 and more. In: the question's terms, and how much each tells.
 */
export function createNearest(
  { parts, partOf }: Collection,
  question: readonly string[],
  weigh: (term: string) => number,
  weights: NearnessWeights,
): (passage: number) => number {
  const terms = [...new Set(question)]
  const keys = terms.map(toTermKey)
  const measure = measureHits(terms.map(weigh))
  const placed = new Map<Segment, Map<number, number>>()
  const placesIn = (segment: Segment) => {
    const known = placed.get(segment) ?? new Map(keys.map((key, place) => [findTerm(segment, key), place]))
    placed.set(segment, known)
    return known
  }
  if (!parts.length) return () => 0
  return (passage) => {
    const { segment, base } = partOf(passage)
    const { firsts } = segment.texts
    const places = placesIn(segment)
    let most = 0
    for (let text = firsts[passage - base] ?? 0; text < (firsts[passage - base + 1] ?? 0); text++) {
      const { pairs, stretch } = measure(hitsIn(segment, text, places))
      most = Math.max(most, weights.pairs * pairs + weights.stretch * stretch)
    }
    return most
  }
}

/** Where a text has terms. In: the places of the question's terms by their numbers in the segment. */
function hitsIn({ texts: { terms, ends } }: Segment, text: number, places: ReadonlyMap<number, number>): TermHit[] {
  const start = text ? (ends[text - 1] ?? 0) : 0
  const hits: TermHit[] = []
  for (let i = start; i < (ends[text] ?? 0); i++) {
    const term = places.get(terms[i] ?? 0)
    if (term !== undefined) hits.push({ at: i - start, term })
  }
  return hits
}
