import type { Features } from './features.ts'

/** How much each feature counts. */
export type FeatureWeights = Readonly<Record<string, number>>

/** The weighted sum of features. */
export const weighFeatures = (features: Features, weights: FeatureWeights): number =>
  Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (features[name] ?? 0), 0)
