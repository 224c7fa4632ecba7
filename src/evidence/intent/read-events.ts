import type { Library } from '../../library/library.ts'
import type { Intent } from './intent.ts'
import type { Skeleton } from './skeleton.ts'
import { spanOf } from './years.ts'

/** Reads what asks what happened, in a city or a time, where the library dates something of it. */
export function readEvents(skeleton: Skeleton, library: Library): Intent | null {
  if (!skeleton.grammar.form('events').test(skeleton.text)) return null
  const [city, ...others] = skeleton.things
  if (others.length || (city && city.kind !== 'city')) return null
  const { from, to } = spanOf(skeleton)
  const isMeant = (year: number) => year >= (from ?? year) && year <= (to ?? year)
  const isDated = [...library.notes.values()].some(
    ({ when, cities }) => when && isMeant(Number(when.slice(0, 4))) && (!city || cities.includes(city.id)),
  )
  const name = library.cities.find(({ id }) => id === city?.id)?.name ?? null
  return isDated ? { kind: 'events', city: name, from, to } : null
}
