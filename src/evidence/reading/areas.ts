import { citiesIn, listAreas } from '../../library/areas.ts'
import type { Library } from '../../library/library.ts'
import { createNameFinder, type NameFinder } from '../../search/names.ts'

/** A country, or another area, that a question names; with its cities, by their ids. */
export type NamedArea = { id: string; names: readonly string[]; cities: ReadonlySet<string> }

/** The areas that a text names, also by what things there are called (`German cities`). */
export function findNamedAreas(text: string, library: Library): NamedArea[] {
  const { find, areas } = finderOf(library)
  return [...new Set(find(text).map(({ id }) => id))].flatMap((id) => areas.get(id) ?? [])
}

type Finder = { find: NameFinder; areas: ReadonlyMap<string, NamedArea> }

const finders = new WeakMap<Library, Finder>()

function finderOf(library: Library): Finder {
  const known = finders.get(library)
  if (known) return known
  const adjectives = new Map(library.areas.map(({ id, adjectives }) => [id, adjectives]))
  const named = listAreas(library).map((area) => ({
    ...area,
    names: [...area.names, ...(adjectives.get(area.id) ?? [])],
  }))
  const byId = new Map(library.areas.map((area) => [area.id, area]))
  const areas = named.flatMap(({ id, names }): [string, NamedArea][] => {
    const area = byId.get(id)
    return area ? [[id, { id, names, cities: new Set(citiesIn(area, library).map((city) => city.id)) }]] : []
  })
  const made = { find: createNameFinder(named), areas: new Map(areas) }
  finders.set(library, made)
  return made
}
