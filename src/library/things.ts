import type { Library } from './library.ts'

/** How many a library has of what can be asked about. */
const COUNTS = {
  city: ({ cities }: Library) => cities.length,
  network: ({ networks }: Library) => networks.length,
  term: ({ terms }: Library) => terms.length,
  person: ({ entities }: Library) => entities.filter(({ kind }) => kind === 'person').length,
  dimension: ({ frameworks }: Library) => frameworks.length,
  source: ({ sources }: Library) => sources.size,
}

/** What things are called, by their kind. */
type Names = { [Kind in keyof typeof COUNTS]?: string }

/** The names of the kinds of things that a library has any of, in the order given. */
export const thingsIn = (library: Library, names: Names): string[] =>
  Object.entries(names).flatMap(([kind, name]) => (COUNTS[kind as keyof Names](library) ? name : []))
