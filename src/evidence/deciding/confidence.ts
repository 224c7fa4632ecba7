import { readFit, readReadingsFit } from '../fit.ts'
import { measureHit } from '../features/features.ts'
import { measurePassage } from '../features/passage.ts'
import type { Among } from '../features/rank.ts'
import type { Hit } from '../hit.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'
import { sumTrees } from './trees.ts'

/** How surely a hit answers a question, from 0 to 1; and whether what is asked for stands nowhere in it. */
export type Rating = { p: number; isEmpty: boolean }

/**
 * Rates a hit: boosted trees, fitted by `npm run bench:fit`. Less is left where nothing in the hit could be what is asked for
 * (each form is asked too seldom for trees to learn it). A passage without a note has trees of its own.
 * In: all the question's hits, in the order in which they were found.
 */
export function rateHit(question: Question, hit: Hit, hits: readonly Hit[], index: SearchIndex): Rating {
  const last = rated.get(hit)
  if (last && last.question === question && last.hits === hits && last.index === index) return last
  const scores = hits.map(({ score }) => score)
  const standing = { scores, rank: Math.max(0, hits.indexOf(hit)) }
  const { features, trees } = hit.note
    ? { features: measureHit(question, hit, standing, index), trees: readFit().answers }
    : measureAlone(question, hit, standing, index)
  const has = (name: string) => (features[name] ?? 0) > 0
  const bare = BARE.some(has) ? THRESHOLDS.bare : 1
  const rating = {
    p: bare / (1 + Math.exp(-sumTrees(trees, features))),
    isEmpty: EMPTY.some(has),
  }
  rated.set(hit, { question, hits, index, ...rating })
  return rating
}

function measureAlone(question: Question, hit: Hit, standing: Among, index: SearchIndex) {
  const { sentences, answers } = readReadingsFit()
  return { features: measurePassage(question, hit, standing, index, sentences), trees: answers }
}

/** The probability that a hit answers a question, from 0 to 1. In: as {@link rateHit} takes it. */
export const confidence = (question: Question, hit: Hit, hits: readonly Hit[], index: SearchIndex): number =>
  rateHit(question, hit, hits, index).p

/** What nearly every hit has that answers: a figure with its unit, a year, a place, a name, the holder of a role. */
const BARE = ['noFigure', 'noUnit', 'noYear', 'noPlace', 'wantedNone', 'holderApart']

/** What tells that nothing in a hit could be what is asked for. */
const EMPTY = ['noCandidate', 'wantedNone', 'noFigure', 'noUnit']

type Rated = Rating & { question: Question; hits: readonly Hit[]; index: SearchIndex }

/** The last rating of each hit: hits are made for one question, and asked for more than once. */
const rated = new WeakMap<Hit, Rated>()
