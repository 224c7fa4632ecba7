import { type Definition, foldTerm } from '../documents/definitions/definition.ts'
import { openDefinitions } from '../documents/definitions/open-definitions.ts'
import { POINTS_BACK } from '../speech/defining.ts'
import type { Passage } from '../text/passages.ts'
import type { Sentence } from '../text/segment.ts'
import { foldName, type Named } from './entities.ts'
import type { Library } from './library.ts'

/** A term that imported texts define, and where they do, a place in each. */
export type DefinedTerm = Named & { definitions: readonly (Definition & { source: string })[] }

const known = new WeakMap<Library, readonly DefinedTerm[]>()

/** The terms that the imported texts of a library define, in the order of their names. */
export function listDefinedTerms(library: Library): readonly DefinedTerm[] {
  const before = known.get(library)
  if (before) return before
  const all = library.documents.flatMap((document) =>
    openDefinitions(document).flatMap((definition) =>
      library.passages.has(definition.passage) ? { ...definition, source: document.source } : [],
    ),
  )
  const terms = [...Map.groupBy(all, ({ name }) => foldTerm(name))].flatMap(([id, definitions]) => {
    const [first] = definitions
    return first ? { id, name: first.name, names: [...new Set(definitions.map(({ name }) => name))], definitions } : []
  })
  const sorted = terms.sort((a, b) => (a.id < b.id ? -1 : 1))
  known.set(library, sorted)
  return sorted
}

const own = new WeakMap<Library, readonly DefinedTerm[]>()

/** Those that are no entries of the library. */
export function listOwnTerms(library: Library): readonly DefinedTerm[] {
  const before = own.get(library)
  if (before) return before
  const entries = new Set(library.terms.flatMap(({ id, names }) => [id, ...names.map(foldName)]))
  const found = listDefinedTerms(library).filter(({ name }) => !entries.has(name) && !entries.has(foldName(name)))
  own.set(library, found)
  return found
}

const bySource = new WeakMap<Library, ReadonlyMap<string, readonly DefinedTerm[]>>()

/** Those that a source defines, in the order of their names. */
export function termsOfSource(source: string, library: Library): readonly DefinedTerm[] {
  const before = bySource.get(library)
  const grouped = before ?? groupBySource(listDefinedTerms(library))
  if (!before) bySource.set(library, grouped)
  return grouped.get(source) ?? []
}

function groupBySource(terms: readonly DefinedTerm[]): ReadonlyMap<string, readonly DefinedTerm[]> {
  const pairs = terms.flatMap((term) =>
    [...new Set(term.definitions.map(({ source }) => source))].map((source) => ({ source, term })),
  )
  return new Map([...Map.groupBy(pairs, ({ source }) => source)].map(([id, all]) => [id, all.map(({ term }) => term)]))
}

/** The passage of a definition, and its sentence, with the one before it where it points back to that; null where they are gone. */
export function placeOfDefinition(
  { passage: id, sentence }: Definition,
  { passages }: Library,
): { passage: Passage; sentences: Sentence[] } | null {
  const passage = passages.get(id)
  const said = passage?.sentences[sentence]
  if (!passage || !said) return null
  const before = POINTS_BACK.test(said.text) ? passage.sentences[sentence - 1] : undefined
  return { passage, sentences: [...(before ? [before] : []), said] }
}
