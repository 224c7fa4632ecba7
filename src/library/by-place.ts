import type { Note } from '../corpus/schemas/note.ts'
import { compare } from './entities.ts'

/** Orders notes as their places come in the sources. */
export function byPlace(a: Note, b: Note): number {
  return (
    compare(a.source, b.source) ||
    (a.pin.page ?? 0) - (b.pin.page ?? 0) ||
    a.pin.paragraph - b.pin.paragraph ||
    a.pin.sentences[0] - b.pin.sentences[0] ||
    compare(a.id, b.id)
  )
}
