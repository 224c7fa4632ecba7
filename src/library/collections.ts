import { LIBRARY } from '../documents/collection.ts'
import { foldName } from './entities.ts'
import type { Library } from './library.ts'

const known = new WeakMap<Library, ReadonlyMap<string, readonly string[]>>()

/** The collections that imported texts belong to, by name, each with the ids of its sources; in the order of their names. */
export function listCollections(library: Library): ReadonlyMap<string, readonly string[]> {
  const before = known.get(library)
  if (before) return before
  const named = library.documents.flatMap(({ collection, source }) =>
    collection === null ? [] : { collection, source },
  )
  const grouped = Map.groupBy(named, ({ collection }) => collection)
  const found = new Map(
    [...grouped]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([name, members]) => [name, members.map(({ source }) => source)] as const),
  )
  known.set(library, found)
  return found
}

/** The name of the collection that a text names, in any case; null where there is none. */
export const findCollection = (typed: string, library: Library): string | null =>
  [...listCollections(library).keys()].find((name) => foldName(name) === foldName(typed)) ?? null

/** The ids of the sources that the library came with, imported or not: of what operators describe, nobody says the licence. */
const sourcesOfLibrary = ({ sources }: Library): string[] =>
  [...sources.values()].flatMap(({ id, licence }) => (licence === null ? [] : id))

/** The ids of the sources of collections; {@link LIBRARY} stands for those of the library. Names that there are none of are passed over. */
export const sourcesIn = (names: readonly string[], library: Library): Set<string> =>
  new Set(
    names.flatMap((name) =>
      name === LIBRARY ? sourcesOfLibrary(library) : (listCollections(library).get(name) ?? []),
    ),
  )
