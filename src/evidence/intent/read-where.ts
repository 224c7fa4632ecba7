import type { Library } from '../../library/library.ts'
import type { Intent } from './intent.ts'
import type { Skeleton } from './skeleton.ts'

/** Reads what asks in which country a city lies: `where is Accra`. */
export function readWhere({ things, text, grammar }: Skeleton, { cities }: Library): Intent | null {
  const [city, ...others] = things
  if (city?.kind !== 'city' || others.length || !grammar.form('where').test(text)) return null
  const found = cities.find(({ id }) => id === city.id)
  // What is no city may lie anywhere.
  return found?.entry.of === 'city' ? { kind: 'where', city: found.name } : null
}
