import { type ReadingsFit, readFit, readReadingsFit } from '../fit.ts'
import { measureHit } from '../features/features.ts'
import { measurePassage } from '../features/passage.ts'
import { weighFeatures, type FeatureWeights } from '../features/weights.ts'
import type { Hit } from '../hit.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'

/** What hits are put in order by: those with a note, and passages without. */
export type Orders = { order: FeatureWeights; readings: Pick<ReadingsFit, 'order' | 'sentences'> }

const fitted = (): Orders => ({ order: readFit().order, readings: readReadingsFit() })

/**
 * Ranks the best hits again by what sets them and the question side by side: a weighted sum, fitted by `npm run bench:fit`, and
 * of passages without a note by `npm run bench:fit-readings`, is added to the logarithm of their scores. The others follow as
 * they are.
 */
export function orderHits(question: Question, hits: Hit[], index: SearchIndex, orders: Orders = fitted()): Hit[] {
  const best = hits.slice(0, THRESHOLDS.ordered)
  const [first] = best
  if (!first) return hits
  const scores = hits.map(({ score }) => score)
  const rated = best.map((hit, rank) => ({
    hit,
    value:
      Math.log(hit.score / first.score) + index.recipe.learnt * rate(question, hit, { scores, rank }, index, orders),
  }))
  const most = Math.max(...rated.map(({ value }) => value))
  const ordered = rated.sort((a, b) => b.value - a.value)
  // Scores keep telling how far a hit stands above others.
  return [
    ...ordered.map(({ hit, value }) => ({ ...hit, score: first.score * Math.exp(value - most) })),
    ...hits.slice(THRESHOLDS.ordered),
  ]
}

function rate(
  question: Question,
  hit: Hit,
  standing: Parameters<typeof measureHit>[2],
  index: SearchIndex,
  { order, readings }: Orders,
): number {
  if (hit.note) return weighFeatures(measureHit(question, hit, standing, index), order)
  const features = measurePassage(question, hit, standing, index, readings.sentences)
  return THRESHOLDS.unnoted + weighFeatures(features, readings.order)
}
