import fit from '../fit.json' with { type: 'json' }
import { measureHit } from '../features/features.ts'
import type { Hit } from '../hit.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'
import { countDoubts } from './doubts.ts'
import { sumTrees, type Tree } from './trees.ts'

/**
 * The probability that a hit answers a question, from 0 to 1: boosted trees, fitted by `npm run bench:fit`, less for each
 * demand that it does not meet.
 */
export function confidence(question: Question, hit: Hit, hits: readonly Hit[], index: SearchIndex): number {
  const last = rated.get(hit)
  if (last && last.question === question && last.hits === hits && last.index === index) return last.p
  const scores = hits.map(({ score }) => score)
  const features = measureHit(question, hit, { scores, rank: Math.max(0, hits.indexOf(hit)) }, index)
  const p = THRESHOLDS.doubt ** countDoubts(features) / (1 + Math.exp(-sumTrees(TREES, features)))
  rated.set(hit, { question, hits, index, p })
  return p
}

const TREES = fit.answers as readonly Tree[]

type Rated = { question: Question; hits: readonly Hit[]; index: SearchIndex; p: number }

/** The last rating of each hit: hits are made for one question, and asked for more than once. */
const rated = new WeakMap<Hit, Rated>()
