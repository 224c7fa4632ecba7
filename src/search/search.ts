import { createMemo } from '../base/memo.ts'
import { readAskedTerms, type AskedTerms } from './asked.ts'
import { pickBest } from './best.ts'
import { type Collection, createCollection } from './collection.ts'
import { createCompleter } from './complete.ts'
import type { NameFinder } from './names.ts'
import { createNearest, type NearnessWeights } from './rerank.ts'
import { createScorer } from './score.ts'
import { pickMisspelt } from './expand.ts'
import { type Segment, toTermKey } from './segment.ts'
import type { Bm25, Variant } from './term-postings.ts'
import type { Analyzer } from './tokenizer.ts'

/** A passage found: a higher score is better; `terms` are the question's index terms that stand in it. */
export type Found = { id: string; score: number; terms: Set<string> }

/** The search over one collection. */
export type Search = {
  /** The best `k` passages for a question, best first; ties in the order of their ids. `read`: what cuts it into terms, in another language. */
  search: (question: string, k: number, read?: Analyzer['analyze']) => Found[]
  /** The ids of `k` passages that hold every word of what is being typed, the last of them as far as it is typed; best first. */
  complete: (typed: string, k: number) => string[]
  /** The same that finds nothing but passages whose ids are among some; how much a term tells stays. */
  within: (isThere: (id: string) => boolean) => Search
  /** How much a term tells: the natural logarithm of how rare it is, the most for one that no passage holds. */
  weigh: (term: string) => number
  knows: (term: string) => boolean
  /** Finds the things that the passages may name. */
  findNames: NameFinder
}

/** How the parts of a passage count; measured, see `src/README.md`. */
export type Weights = {
  bm25: Bm25
  /** The heading is part of the text; it counts this much again. */
  heading: number
  questions: number
  /** The things that a passage is about, or names. */
  about: number
  /** How much more a word with a capital or a digit counts. */
  capital: number
  nearness: NearnessWeights
}

export const WEIGHTS: Weights = {
  bm25: { k: 1.2, b: 0.9, d: 0.5 },
  heading: 0.5,
  questions: 1,
  about: 0.5,
  capital: 1.15,
  nearness: { ranked: 20, pairs: 0.4, stretch: 0.8 },
}

/** How a search is set up. `expand`: what an unknown term may be a slip for; null where slips are mended before. */
export type SearchSetup = {
  analyze: Analyzer['analyze']
  findNames: NameFinder
  weights: Weights
  expand: ((term: string) => readonly Variant[]) | null
}

const NONE: ReadonlySet<string> = new Set()

/**
 * Searches frozen segments as one collection: names weigh more, slips are forgiven where they can be, and the best are ranked
 * again by how near the question's words stand.
 */
export function searchSegments(
  segments: readonly Segment[],
  { analyze, findNames, weights, expand }: SearchSetup,
): Search {
  const collection = createCollection(segments)
  const score = createScorer(collection, weights.bm25)
  const { knows, weigh } = createWeighing(collection)
  const boosts = { text: 1, heading: weights.heading, questions: weights.questions, about: weights.about }
  const isBefore = (a: number, b: number) => collection.idOf(a) < collection.idOf(b)
  const variantsOf = (term: string, misspelt: ReadonlySet<string>) => [
    { key: toTermKey(term), weight: 1 },
    ...(misspelt.has(term) ? (expand?.(term) ?? []) : []),
  ]
  const searchIn = (only: Uint8Array | null): Search => ({
    search(question, k, read = analyze) {
      const asked = readAskedTerms(question, findNames, read)
      const misspelt = expand ? pickMisspelt(asked.terms, knows) : NONE
      // What nothing holds finds nothing, and somebody may write hundreds of such words.
      const terms = [...asked.terms, ...asked.things.keys()].filter((term) => knows(term) || misspelt.has(term))
      const before = new Set<string>()
      const isAgain = (term: string) => before.size === before.add(term).size
      const boost = (term: string) => (asked.capitals.has(term) ? weights.capital : 1)
      const sought = terms.map((term) => ({
        boost: boost(term),
        variants: variantsOf(term, misspelt),
        isAgain: isAgain(term),
      }))
      const { ranked } = weights.nearness
      const most = Math.max(k, ranked)
      const { passages, scoreOf, holds } = score(sought, boosts, { most, only })
      const first = pickBest(passages, scoreOf, isBefore, most)
      const found = first.map((passage) => ({
        passage,
        id: collection.idOf(passage),
        score: scoreOf(passage),
        terms: terms.filter((_, place) => holds(passage, place)),
      }))
      const nearest = createNearest(collection, asked.terms, weigh, weights.nearness)
      const again = (hit: Match) => ({ ...hit, score: hit.score * (1 + nearest(hit.passage)) })
      const best = [...found.slice(0, ranked).map(again).sort(byScore), ...found.slice(ranked)].slice(0, k)
      return best.map((match) => toFound(match, asked))
    },
    complete: createCompleter(collection, score, analyze, only),
    within: (isThere) =>
      searchIn(Uint8Array.from({ length: collection.size }, (_, i) => Number(isThere(collection.idOf(i))))),
    weigh,
    knows,
    findNames,
  })
  return searchIn(null)
}

/** About how many terms are remembered with how many passages hold them. */
const REMEMBERED = 40_000

function createWeighing({ size, countHolders }: Collection) {
  const known = createMemo((term: string) => {
    const count = countHolders(term)
    return { count, weight: Math.log(1 + size / (count + 0.5)) }
  }, REMEMBERED)
  return { knows: (term: string) => known(term).count > 0, weigh: (term: string) => known(term).weight }
}

/** A passage that holds some of the question's terms. */
type Match = { passage: number; id: string; score: number; terms: string[] }

const byScore = (a: Match, b: Match) => b.score - a.score || (a.id < b.id ? -1 : 1)

const toFound = ({ id, score, terms }: Match, { things }: AskedTerms): Found => ({
  id,
  score,
  terms: new Set(terms.flatMap((term) => things.get(term) ?? [term])),
})
