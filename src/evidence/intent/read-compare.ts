import type { Library } from '../../library/library.ts'
import { frameworkOf } from './frameworks.ts'
import type { Intent } from './intent.ts'
import type { Skeleton } from './skeleton.ts'

/** How many cities are set side by side. */
const MOST_COMPARED = 4

/** Reads what sets two to four cities side by side: `Toronto vs Sheffield`, `how does Accra differ from Nairobi`. */
export function readCompare(skeleton: Skeleton, library: Library): Intent | null {
  const named = new Set(skeleton.things.filter(({ kind }) => kind === 'city').map(({ id }) => id))
  const cities = [...named].flatMap((id) => library.cities.find((city) => city.id === id)?.name ?? [])
  if (cities.length < 2 || cities.length > MOST_COMPARED) return null
  if (!skeleton.grammar.form('compare').test(skeleton.text)) return null
  const byFramework = skeleton.things.some(({ kind }) => kind === 'author' || kind === 'framework')
  const framework = frameworkOf(skeleton, library)
  if (byFramework && !framework) return null
  return { kind: 'compare', cities, framework: framework?.id ?? null }
}
