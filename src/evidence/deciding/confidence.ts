import fit from '../fit.json' with { type: 'json' }
import { measureHit } from '../features/features.ts'
import type { Hit } from '../hit.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'
import { countDoubts } from './doubts.ts'
import { sumTrees, type Tree } from './trees.ts'

/** How surely a hit answers a question, from 0 to 1; and whether what is asked for stands nowhere in it. */
export type Rating = { p: number; isEmpty: boolean }

/**
 * Rates a hit: boosted trees, fitted by `npm run bench:fit`, less for each demand of the question's form that it does not
 * meet. In: all the question's hits, in the order in which they were found.
 */
export function rateHit(question: Question, hit: Hit, hits: readonly Hit[], index: SearchIndex): Rating {
  const last = rated.get(hit)
  if (last && last.question === question && last.hits === hits && last.index === index) return last
  const scores = hits.map(({ score }) => score)
  const features = measureHit(question, hit, { scores, rank: Math.max(0, hits.indexOf(hit)) }, index)
  const doubts = countDoubts(features)
  const rating = {
    p: THRESHOLDS.doubt ** doubts / (1 + Math.exp(-sumTrees(TREES, features))),
    isEmpty: doubts > 0 || (features['noCandidate'] ?? 0) > 0,
  }
  rated.set(hit, { question, hits, index, ...rating })
  return rating
}

/** The probability that a hit answers a question, from 0 to 1. In: as {@link rateHit} takes it. */
export const confidence = (question: Question, hit: Hit, hits: readonly Hit[], index: SearchIndex): number =>
  rateHit(question, hit, hits, index).p

const TREES = fit.answers as readonly Tree[]

type Rated = Rating & { question: Question; hits: readonly Hit[]; index: SearchIndex }

/** The last rating of each hit: hits are made for one question, and asked for more than once. */
const rated = new WeakMap<Hit, Rated>()
