import { readFit, type Order } from '../fit.ts'
import { type Features, measureHit } from '../features/features.ts'
import type { Hit } from '../hit.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'

/**
 * Ranks the best hits again by what sets them and the question side by side: a weighted sum, fitted by `npm run bench:fit`,
 * is added to the logarithm of their scores. The others follow as they are.
 */
export function orderHits(question: Question, hits: Hit[], index: SearchIndex, order: Order = readFit().order): Hit[] {
  const best = hits.slice(0, THRESHOLDS.ordered)
  const [first] = best
  if (!first) return hits
  const scores = hits.map(({ score }) => score)
  const rated = best.map((hit, rank) => {
    const features = measureHit(question, hit, { scores, rank }, index)
    return { hit, value: Math.log(hit.score / first.score) + index.recipe.learnt * weighFeatures(features, order) }
  })
  const most = Math.max(...rated.map(({ value }) => value))
  const ordered = rated.sort((a, b) => b.value - a.value)
  // Scores keep telling how far a hit stands above others.
  return [
    ...ordered.map(({ hit, value }) => ({ ...hit, score: first.score * Math.exp(value - most) })),
    ...hits.slice(THRESHOLDS.ordered),
  ]
}

const weighFeatures = (features: Features, order: Order): number =>
  Object.entries(order).reduce((sum, [name, weight]) => sum + weight * (features[name] ?? 0), 0)
