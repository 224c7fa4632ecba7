import type { Library } from '../../library/library.ts'
import { frameworkOf } from './frameworks.ts'
import type { Intent } from './intent.ts'
import type { Skeleton } from './skeleton.ts'
import { isSource } from './sources.ts'

/** Reads what sets cities side by side: `Toronto vs Sheffield`, `how does Accra differ from Nairobi`; and areas, `compare Ghana and Kenya`. */
export function readCompare(skeleton: Skeleton, library: Library): Intent | null {
  const places = { city: library.cities, area: library.areas }
  const sides = skeleton.things.flatMap(({ kind, id }) =>
    kind === 'city' || kind === 'area' ? (places[kind].find((place) => place.id === id)?.name ?? []) : [],
  )
  if (sides.length < 2 || !skeleton.grammar.form('compare').test(skeleton.text)) return null
  const byFramework = skeleton.things.some((thing) => isSource(thing) || thing.kind === 'framework')
  const framework = frameworkOf(skeleton, library)
  if (byFramework && !framework) return null
  return { kind: 'compare', cities: sides, framework: framework?.id ?? null }
}
