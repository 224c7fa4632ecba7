import { createShelf, type Shelf } from '../base/shelf.ts'
import type { Note } from '../corpus/schemas/note.ts'
import type { PageLabel } from '../text/page-labels.ts'
import type { Library } from './library.ts'
import type { Lookup } from './lookup.ts'
import { passagesInPart } from './parts.ts'

/** What is looked at of a library: some of its sources, by their ids, and of these a part alone; null for all of them. */
export type Scope = { sources: ReadonlySet<string>; part: PageLabel | null }

/** How many narrowed libraries are kept ready: a few lists of ids each, as the texts are those of the whole. */
const MOST_KEPT = 30

const kept = new WeakMap<Library, Shelf<string, Library>>()

/**
 * A library as far as a scope goes: its notes, passages, texts and documents, and what these are about. What has names goes on
 * being known by them, so that what is asked about something else is not answered by what is there. The same for the same scope.
 */
export function narrowLibrary(library: Library, scope: Scope): Library {
  const shelf = kept.get(library) ?? createShelf(MOST_KEPT)
  kept.set(library, shelf)
  const key = JSON.stringify([[...scope.sources].sort(), scope.part])
  const narrowed = shelf.get(key) ?? narrowAnew(library, scope)
  shelf.set(key, narrowed)
  wholes.set(narrowed, library)
  return narrowed
}

const wholes = new WeakMap<Library, Library>()

/** What a library was narrowed from; itself where it is whole. */
export const wholeOf = (library: Library): Library => wholes.get(library) ?? library

function narrowAnew(library: Library, { sources, part }: Scope): Library {
  const within = part === null ? null : new Set([...sources].flatMap((id) => passagesInPart(id, part, library)))
  const isThere = (note: Note) =>
    sources.has(note.source) &&
    (!within || note.pin.page === part || within.has(library.places.get(note.id)?.passage.id ?? ''))
  const notes = new Map([...library.notes].filter(([, note]) => isThere(note)))
  const notesAbout = new Map(
    [...library.notesAbout].flatMap(([id, about]) => {
      const left = about.filter((note) => notes.has(note.id))
      return left.length ? [[id, left] as const] : []
    }),
  )
  const isTold = ({ id }: { id: string }) => notesAbout.has(id)
  const isOf = (source: string) => sources.has(source)
  const holds = (id: string) => isOf(id.slice(0, id.lastIndexOf('@'))) && (within?.has(id) ?? true)
  return {
    ...library,
    ...{ notes, notesAbout },
    frameworks: notes.size ? library.frameworks : [],
    sources: new Map([...library.sources].filter(([id]) => isOf(id))),
    questions: new Map([...library.questions].filter(([, { rests }]) => rests.every((id) => notes.has(id)))),
    passages: filterLookup(library.passages, holds, within?.size ?? countPassages(library, sources)),
    passagesOf: keepPart(filterLookup(library.passagesOf, isOf), within),
    places: new Map([...library.places].filter(([id]) => notes.has(id))),
    related: new Map(
      [...library.related].flatMap(([id, all]) =>
        notes.has(id) ? [[id, all.filter(({ note }) => notes.has(note.id))] as const] : [],
      ),
    ),
    texts: filterLookup(library.texts, isOf),
    documents: library.documents.filter(({ source }) => isOf(source)),
    fingerprints: library.fingerprints.filter(({ source }) => isOf(source)),
    cities: library.cities.filter(isTold),
    networks: library.networks.filter(isTold),
    terms: library.terms.filter(isTold),
  }
}

const countPassages = ({ documents }: Library, sources: ReadonlySet<string>) =>
  documents.reduce((sum, { source, passages }) => sum + (sources.has(source) ? passages.count : 0), 0)

/** What is looked up under some of the names alone. `size`: how many these are, where it is known. */
function filterLookup<Value>(
  lookup: Lookup<Value>,
  has: (name: string) => boolean,
  size = [...lookup.keys()].filter(has).length,
): Lookup<Value> {
  const keys = () => Iterator.from(lookup.keys()).filter(has)
  return {
    get: (name) => (has(name) ? lookup.get(name) : undefined),
    has: (name) => has(name) && lookup.has(name),
    keys,
    *values() {
      for (const name of keys()) {
        const value = lookup.get(name)
        if (value !== undefined) yield value
      }
    },
    size,
  }
}

/** The passages of each source, those of a part alone where there is one. */
function keepPart(lookup: Library['passagesOf'], within: ReadonlySet<string> | null): Library['passagesOf'] {
  if (!within) return lookup
  const get = (source: string) => lookup.get(source)?.filter(({ id }) => within.has(id))
  return { ...lookup, get, values: () => Iterator.from(lookup.keys()).map((source) => get(source) ?? []) }
}
