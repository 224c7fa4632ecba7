import type { StoredDocument } from '../documents/folder.ts'
import type { Library } from './library.ts'

const known = new WeakMap<Library, readonly StoredDocument[]>()

/** The imported texts that no note is about. */
export function listOwnReadings(library: Library): readonly StoredDocument[] {
  const before = known.get(library)
  if (before) return before
  const noted = new Set([...library.notes.values()].map(({ source }) => source))
  const found = library.documents.filter(({ source }) => !noted.has(source))
  known.set(library, found)
  return found
}
