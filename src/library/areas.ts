import type { Area } from '../corpus/schemas/entities.ts'
import { type EntityOf, findSpelt, foldName, type Named } from './entities.ts'
import type { Library } from './library.ts'
import { mostNoted } from './noted.ts'

type City = EntityOf<'city'>

const listed = new WeakMap<Area[], Named[]>()

/** The areas as things with names. */
export function listAreas({ areas }: Library): Named[] {
  const known = listed.get(areas)
  if (known) return known
  const names = areas.map(({ id, name, spellings }) => ({ id, name, names: [name, ...spellings] }))
  listed.set(areas, names)
  return names
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

/** The areas with a name that begins with what was typed; none where that is nothing. */
export function areasBegun(typed: string, library: Library): Area[] {
  const wanted = foldName(typed)
  if (!wanted) return []
  return library.areas.filter(({ name, spellings }) =>
    [name, ...spellings].some((each) => foldName(each).startsWith(wanted)),
  )
}

/** The most words of the name of an area. */
const LONGEST = 5

/** The cities in an area, those that most is said of first. */
export function citiesIn(area: Area, library: Library): City[] {
  const areas = withinOf(area, library)
  const names = new Set(areas.flatMap(({ name, spellings }) => [name, ...spellings]).map(foldName))
  const own = new Set(areas.flatMap(({ cities }) => cities))
  const found = library.cities.filter(
    ({ id, entry }) => own.has(id) || names.has(foldName(entry.country)) || names.has(foldName(entry.region)),
  )
  return mostNoted(found, library)
}

/** An area and all that lie within it. */
function withinOf(area: Area, library: Library): Area[] {
  const inner = library.areas.filter(({ within }) => within === area.id)
  return [area, ...inner.flatMap((one) => withinOf(one, library))]
}
