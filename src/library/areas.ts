import type { Area } from '../corpus/schemas/entities.ts'
import { LANGUAGES } from '../wording/languages.ts'
import { type EntityOf, findSpelt, foldName, type Named } from './entities.ts'
import type { Library } from './library.ts'
import { mostNoted } from './noted.ts'

type City = EntityOf<'city'>

const named = new WeakMap<Area[], Named[]>()

/** The areas as things with names: their own, and those in the languages of the interface. */
export function listAreas({ areas }: Library): Named[] {
  const known = named.get(areas)
  if (known) return known
  const names = areas.map(({ id, name, spellings, capitals, code }) => {
    const translated = code === null ? [] : LANGUAGES.flatMap((tag) => namesIn(tag).of(code) ?? [])
    return { id, name, names: [...new Set([name, ...spellings, ...translated])], capitals }
  })
  named.set(areas, names)
  return names
}

/** Those in which cities of the library lie. */
export function areasWithCities(library: Library): Named[] {
  const known = withCities.get(library)
  if (known) return known
  const holding = new Set(library.areas.filter((area) => citiesIn(area, library).length).map(({ id }) => id))
  const areas = listAreas(library).filter(({ id }) => holding.has(id))
  withCities.set(library, areas)
  return areas
}

const withCities = new WeakMap<Library, Named[]>()

/** What an area is called in a language (CLDR’s tag); in English as the library has it. */
export const nameArea = ({ code, name }: Area, tag: string): string =>
  code === null || tag.startsWith('en') ? name : (namesIn(tag).of(code) ?? name)

/** The same of an area by its id; of one that there is not, the id. */
export function nameAreaOf(id: string, { areas }: Library, tag: string): string {
  const area = areas.find((each) => each.id === id)
  return area ? nameArea(area, tag) : id
}

/** The same of a country that a city lies in, by its name in English; one that is no area is called as it is. */
export function nameCountry(country: string, library: Library, tag: string): string {
  const area = country ? findArea(country, library) : null
  return area ? nameArea(area, tag) : country
}

/** A city with the country that it lies in, `Accra, Ghana`; a thing that lies nowhere by its name. */
export const nameWithCountry = ({ name, entry }: City, library: Library, tag: string): string =>
  [name, nameCountry(entry.country, library, tag)].filter(Boolean).join(', ')

const displays = new Map<string, Intl.DisplayNames>()

function namesIn(tag: string): Intl.DisplayNames {
  const display = displays.get(tag) ?? new Intl.DisplayNames([tag], { type: 'region' })
  displays.set(tag, display)
  return display
}

/** The area that is called so; null where none is. */
export function findArea(typed: string, library: Library): Area | null {
  const found = findSpelt(typed, listAreas(library))
  return library.areas.find(({ id }) => id === found?.id) ?? null
}

/** The areas that a text names one after another, with or without commas (`Ontario, Canada`); null where it says more. */
export function findAreas(typed: string, library: Library): Area[] | null {
  const words = foldName(typed).split(' ').filter(Boolean)
  const areas: Area[] = []
  for (let at = 0; at < words.length; ) {
    const ends = Array.from({ length: Math.min(LONGEST, words.length - at) }, (_, i) => at + i + 1).reverse()
    const end = ends.find((end) => findArea(words.slice(at, end).join(' '), library))
    const area = end === undefined ? null : findArea(words.slice(at, end).join(' '), library)
    if (end === undefined || !area) return null
    areas.push(area)
    at = end
  }
  return areas.length ? areas : null
}

/** The areas with a name, in any language of the interface, that begins with what was typed; none where that is nothing. */
export function areasBegun(typed: string, library: Library): Area[] {
  const wanted = foldName(typed)
  if (!wanted) return []
  const begun = listAreas(library).filter(({ names, capitals = [] }) =>
    [...names, ...capitals].some((each) => foldName(each).startsWith(wanted)),
  )
  const ids = new Set(begun.map(({ id }) => id))
  return library.areas.filter(({ id }) => ids.has(id))
}

/** The most words of the name of an area. */
const LONGEST = 5

/** The cities in an area, those that most is said of first. */
export function citiesIn(area: Area, library: Library): City[] {
  const areas = [...withinOf(area, library)]
  const names = new Set(areas.flatMap(({ name, spellings }) => [name, ...spellings]).map(foldName))
  const own = new Set(areas.flatMap(({ cities }) => cities))
  const found = library.cities.filter(
    ({ id, entry }) => own.has(id) || names.has(foldName(entry.country)) || names.has(foldName(entry.region)),
  )
  return mostNoted(found, library)
}

/** An area and all that lie within it. */
function withinOf(area: Area, library: Library): Set<Area> {
  const all = new Set([area])
  // What is added on the way is gone through as well.
  for (const { id } of all) for (const one of library.areas) if (one.within.includes(id)) all.add(one)
  return all
}
