import { hashOf } from '../documents/hash.ts'
import type { Library } from './library.ts'

/** How many hexadecimal digits tell one note or passage from the others. */
const DIGITS = 8

/** A note's or passage's id where there is little room: always the same for the same id. */
export const shorten = (id: string): string => hashOf(id).slice(0, DIGITS)

const known = new WeakMap<Library, Map<string, string>>()

/** The id of a note or passage by its short one; null where there is none. */
export function lengthen(short: string, library: Library): string | null {
  const ids =
    known.get(library) ?? new Map([...library.passages.keys(), ...library.notes.keys()].map((id) => [shorten(id), id]))
  known.set(library, ids)
  return ids.get(short) ?? null
}
