import type { Features } from './features.ts'

/** How much each feature counts. */
export type FeatureWeights = Readonly<Record<string, number>>

/** The weighted sum of features. */
export const weighFeatures = (features: Features, weights: FeatureWeights): number =>
  entriesOf(weights).reduce((sum, [name, weight]) => sum + weight * (features[name] ?? 0), 0)

const listed = new WeakMap<FeatureWeights, readonly [string, number][]>()

function entriesOf(weights: FeatureWeights): readonly [string, number][] {
  const known = listed.get(weights) ?? Object.entries(weights)
  listed.set(weights, known)
  return known
}
