import type { Area, CityPart } from '../corpus/schemas/entities.ts'
import { areasBegun, citiesIn, findArea, findAreas, listAreas } from '../library/areas.ts'
import { type EntityOf, findSpelt, foldName, readName } from '../library/entities.ts'
import type { Library } from '../library/library.ts'

type City = EntityOf<'city'>

/**
 * A name as typed, read as a city. `mended`: it is spelt otherwise; `part`: the place within the city that was named;
 * `only`: the area that was named, of which it is the only city.
 */
type Found = { found: City; mended: boolean; part: CityPart | null; only: Area | null }

/** Why a name is no city: an area with several or none, a city that is not in the area behind it, or nothing that is known. */
type NotFound = {
  found: null
  area: Area | null
  /** The city that stands before an area in which it is not. */
  elsewhere: City | null
  /** The cities of the area, or the one that stands before it; those that most is said of first. */
  cities: readonly City[]
  /** What else may be meant where no area was named. */
  nearest: readonly City[]
}

export type CityReading = Found | NotFound

/**
 * Reads a name as a city: by its spelling; as the area of which it is the only city; with its area behind it
 * (`Toronto, Ontario`); else by a part of it, or with a slip.
 */
export function readCity(typed: string, library: Library): CityReading {
  const spelt = findSpelt(typed, library.cities)
  if (spelt) return toFound(spelt, typed)
  const area = findArea(typed, library)
  if (area) return readArea(area, library)
  const placed = readPlaced(typed, library)
  if (placed) return placed
  const reading = readName(typed, library.cities)
  if (reading.found) return toFound(reading.found, typed, true)
  const meant = readName(typed, listAreas(library)).found
  const mended = meant && findArea(meant.id, library)
  if (mended) return readArea(mended, library)
  return { found: null, area: null, elsewhere: null, cities: [], nearest: reading.nearest }
}

/** Whether a name is that of a city as it is spelt, with or without areas behind it that it is in. */
export function isCity(typed: string, library: Library): boolean {
  if (findSpelt(typed, library.cities)) return true
  return cutsOf(typed).some(([name, rest]) => {
    const city = findSpelt(name, library.cities)
    return city !== null && findAreas(rest, library)?.every((area) => citiesIn(area, library).includes(city)) === true
  })
}

/** The cities of the areas whose names begin with what was typed; while an area is typed behind a city, that city. */
export function suggestPlaced(typed: string, library: Library): City[] {
  const placed = cutsOf(typed).flatMap(([name, rest]) => {
    const city = findSpelt(name, library.cities)
    return city && areasBegun(rest, library).some((area) => citiesIn(area, library).includes(city)) ? [city] : []
  })
  return [...placed, ...areasBegun(typed, library).flatMap((area) => citiesIn(area, library))]
}

/**
 * Puts the names of areas behind the cities that they follow: `Toronto, Ontario, Accra` names two. Fewer than two cities are
 * left as they are, because somebody may mean to compare a city with a country.
 */
export function joinAreas(names: readonly string[], library: Library): string[] {
  const joined: string[] = []
  for (const name of names) {
    const whole = `${joined.at(-1)}, ${name}`
    if (joined.length && !findSpelt(name, library.cities) && isCity(whole, library)) joined.splice(-1, 1, whole)
    else joined.push(name)
  }
  return joined.length < 2 ? [...names] : joined
}

function readArea(area: Area, library: Library): CityReading {
  const cities = citiesIn(area, library)
  const [only] = cities
  if (only && cities.length === 1) return { found: only, mended: false, part: null, only: area }
  return { found: null, area, elsewhere: null, cities, nearest: [] }
}

/** A city and what it is in: `Accra Ghana`. Null where nothing at the end is an area. */
function readPlaced(typed: string, library: Library): CityReading | null {
  for (const [name, rest] of cutsOf(typed)) {
    const areas = findAreas(rest, library)
    const { found: city, mended } = areas ? readName(name, library.cities) : NOT_READ
    if (!areas || !city) continue
    const wrong = areas.find((area) => !citiesIn(area, library).includes(city))
    if (wrong) return { found: null, area: wrong, elsewhere: city, cities: [city], nearest: [] }
    return toFound(city, name, mended)
  }
  return null
}

const NOT_READ = { found: null, mended: false }

/** Where a name may end and what it is in begin: what stands before and after each gap between words, the first gaps alone. */
const cutsOf = (typed: string): [name: string, rest: string][] =>
  [...typed.matchAll(/[\s,(]+/g)]
    .slice(0, MOST_CUTS)
    .map(({ 0: gap, index }) => [typed.slice(0, index), typed.slice(index + gap.length)])
    .filter((cut): cut is [string, string] => cut.every((part) => foldName(part ?? '')))

/** Between how many words the area is looked for. */
const MOST_CUTS = 8

const toFound = (found: City, typed: string, mended = false): Found => ({
  found,
  mended,
  part: partNamed(found, typed),
  only: null,
})

/** The place within a city that a name is the name of; null where it is the city's own. */
function partNamed({ entry }: City, typed: string): CityPart | null {
  const wanted = foldName(typed)
  return entry.parts.find(({ name, spellings }) => [name, ...spellings].map(foldName).includes(wanted)) ?? null
}
