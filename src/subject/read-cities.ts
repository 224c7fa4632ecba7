import type { EntityOf } from '../library/entities.ts'
import type { Library } from '../library/library.ts'
import { inAnyLanguage } from '../speech/languages.ts'
import { pattern } from '../speech/words.ts'
import { MOST_COMPARED } from './compare.ts'
import { joinAreas, readCity } from './read-city.ts'

type City = EntityOf<'city'>

const BETWEEN_CITIES = pattern('i')`\s{0,9}[,;&/+]\s{0,9}|\s{1,9}${inAnyLanguage(({ joins }) => joins)}\s{1,9}`

/** `Toronto, Sheffield and Barcelona`: the cities of a list, if each of its parts is one as it is spelt; null for a single name. */
export function readCities(typed: string, library: Library): City[] | null {
  const parts = joinAreas(typed.split(BETWEEN_CITIES).filter(Boolean), library)
  if (parts.length < 2 || parts.length > MOST_COMPARED) return null
  const found = parts.flatMap((part) => {
    const reading = readCity(part, library)
    return reading.found && !reading.mended ? [reading.found] : []
  })
  return new Set(found).size === parts.length ? found : null
}
