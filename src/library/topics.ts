import type { Note } from '../corpus/schemas/note.ts'
import type { Named } from './entities.ts'
import type { Library } from './library.ts'
import { mostNoted } from './noted.ts'

/** What one can ask to be quizzed on, besides the sources: cities and dimensions, by any of their names. */
export const listTopicEntries = (library: Library): Named[] => [...library.cities, ...listDimensions(library)]

/** The same, with so many of the cities alone, the best documented. */
export const prominentTopics = (library: Library, most: number): Named[] => [
  ...mostNoted(library.cities, library).slice(0, most),
  ...listDimensions(library),
]

const listDimensions = ({ frameworks }: Library): Named[] =>
  frameworks.flatMap(({ dimensions }) => dimensions.map(({ id, name }) => ({ id, name, names: [name, id] })))

/** The ids of the topics that notes belong to: their sources and cities, then the dimensions that they are evidence on. */
export function topicsOf(...notes: readonly Note[]): string[] {
  const dimensions = notes.flatMap((note) => Object.values(note.stances).flatMap((stances) => Object.keys(stances)))
  return [...new Set([...notes.flatMap((note) => [note.source, ...note.cities]), ...dimensions])]
}
