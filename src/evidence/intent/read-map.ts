import type { Library } from '../../library/library.ts'
import type { Intent } from './intent.ts'
import type { Skeleton } from './skeleton.ts'

/** Reads what asks for a map: `map of the cities`, `map of legality`. On networks there is none. */
export function readMap(skeleton: Skeleton, { frameworks }: Library): Intent | null {
  const [dimension, ...others] = skeleton.things
  if (others.length || !skeleton.grammar.form('map').test(skeleton.text)) return null
  if (!dimension) return { kind: 'map', dimension: null }
  const framework = frameworks.find(({ dimensions }) => dimensions.some(({ id }) => id === dimension.id))
  return framework?.['applies-to'] === 'cities' ? { kind: 'map', dimension: dimension.id } : null
}
