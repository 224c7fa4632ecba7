import type { Note } from '../corpus/schemas/note.ts'
import { rankOf } from '../text/page-labels.ts'
import { compare } from './entities.ts'

const rank = ({ pin }: Note) => (pin.page === null ? 0 : rankOf(pin.page))

/** Orders notes as their places come in the sources. */
export function byPlace(a: Note, b: Note): number {
  return (
    compare(a.source, b.source) ||
    rank(a) - rank(b) ||
    a.pin.paragraph - b.pin.paragraph ||
    a.pin.sentences[0] - b.pin.sentences[0] ||
    compare(a.id, b.id)
  )
}
