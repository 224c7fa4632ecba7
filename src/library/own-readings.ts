import type { StoredDocument } from '../documents/folder.ts'
import type { Library } from './library.ts'

const noted = new WeakMap<Library['notes'], ReadonlySet<string>>()

/** The sources that have notes, by their ids; found once for a library. */
export function sourcesWithNotes({ notes }: Pick<Library, 'notes'>): ReadonlySet<string> {
  const found = noted.get(notes) ?? new Set([...notes.values()].map(({ source }) => source))
  noted.set(notes, found)
  return found
}

const known = new WeakMap<Library, readonly StoredDocument[]>()

/** The imported texts that no note is about. */
export function listOwnReadings(library: Library): readonly StoredDocument[] {
  const before = known.get(library)
  if (before) return before
  const withNotes = sourcesWithNotes(library)
  const found = library.documents.filter(({ source }) => !withNotes.has(source))
  known.set(library, found)
  return found
}
