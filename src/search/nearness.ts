/** How near one another the question's words stand in a text. */
export type Nearness = {
  /** The weight of the question's neighbours that are neighbours here too, in the same order; a share, 0 to 1. */
  pairs: number
  /** The weight of the question's words in the stretch of the text that holds the most of it; a share, 0 to 1. */
  stretch: number
}

/** How many words further on a neighbour may stand. */
const GAP = 2
/** The length of a stretch: so many times the question's distinct words, and at least so many words. */
const STRETCH = { times: 2, least: 6 }

/** Where in a text which of the question's terms stands, both counted from 0. */
export type TermHit = { at: number; term: number }

/**
 * Makes what measures nearness to a question, for ranking again (pairs in order, and the best window: Metzler & Croft 2005
 * in spirit).
 * In: how much each of the question's distinct terms tells (any positive scale); then where they stand in a text, in order.
 */
export const measureHits =
  (weights: readonly number[]) =>
  (hits: readonly TermHit[]): Nearness =>
    hits.length ? { pairs: sharePairs(hits, weights), stretch: shareStretch(hits, weights) } : FAR

/**
 * The same for texts of terms.
 * In: the question's index terms, and how much each term tells; then a text's index terms in order.
 */
export function createNearness(
  question: readonly string[],
  weigh: (term: string) => number,
): (text: readonly string[]) => Nearness {
  const terms = [...new Set(question)]
  const place = new Map(terms.map((term, i) => [term, i]))
  const measure = measureHits(terms.map(weigh))
  return (text) => {
    const hits: TermHit[] = []
    for (let at = 0; at < text.length; at++) {
      const term = place.get(text[at] ?? '')
      if (term !== undefined) hits.push({ at, term })
    }
    return measure(hits)
  }
}

const FAR: Nearness = { pairs: 0, stretch: 0 }

function sharePairs(hits: readonly TermHit[], weights: readonly number[]): number {
  const pairWeight = (first: number) => Math.min(weights[first] ?? 0, weights[first + 1] ?? 0)
  const found = new Set<number>()
  let before: TermHit | null = null
  for (const hit of hits) {
    if (before && hit.at - before.at <= GAP && hit.term === before.term + 1) found.add(before.term)
    before = hit
  }
  let all = 0
  for (let first = 0; first + 1 < weights.length; first++) all += pairWeight(first)
  let held = 0
  for (const first of found) held += pairWeight(first)
  return all ? held / all : 0
}

function shareStretch(hits: readonly TermHit[], weights: readonly number[]): number {
  const length = Math.max(STRETCH.least, STRETCH.times * weights.length)
  const inside = new Uint16Array(weights.length)
  let held = 0
  let best = 0
  let first = 0
  for (const { at, term } of hits) {
    if (!inside[term]) held += weights[term] ?? 0
    inside[term] = (inside[term] ?? 0) + 1
    for (let out = hits[first]; out && at - out.at >= length; out = hits[++first]) {
      inside[out.term] = (inside[out.term] ?? 0) - 1
      if (!inside[out.term]) held -= weights[out.term] ?? 0
    }
    best = Math.max(best, held)
  }
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return all ? best / all : 0
}
