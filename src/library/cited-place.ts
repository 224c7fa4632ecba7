import type { Pin } from '../corpus/schemas/note.ts'
import type { Library } from './library.ts'

/** The source of a note or a passage, and where in it that stands; null where there is no such place (any more). */
export function placeOfId(id: string, { notes, passages }: Library): { source: string; pin: Pin } | null {
  const { source, pin } = notes.get(id) ?? passages.get(id) ?? {}
  return source !== undefined && pin ? { source, pin } : null
}
