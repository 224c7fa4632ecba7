import { hashOf } from '../documents/hash.ts'
import type { Library } from './library.ts'

/** How many hexadecimal digits tell one note or passage from the others. */
const DIGITS = 8

/** A note's or passage's id where there is little room: always the same for the same id. */
export const shorten = (id: string): string => hashOf(id).slice(0, DIGITS)

type Ids = ReadonlyMap<string, string>

const known = new WeakMap<object, Ids>()

/** The ids of notes, or of the passages of one document, by their short ones: those of a document stay from library to library. */
function idsIn(whole: object, ids: () => Iterable<string>): Ids {
  const found = known.get(whole) ?? new Map(Array.from(ids(), (id) => [shorten(id), id]))
  known.set(whole, found)
  return found
}

/** The id of a note or passage by its short one; null where there is none. */
export function lengthen(short: string, { notes, documents }: Library): string | null {
  const note = idsIn(notes, () => notes.keys()).get(short)
  if (note) return note
  for (const { passages } of documents) {
    const id = idsIn(passages, passages.ids).get(short)
    if (id) return id
  }
  return null
}
