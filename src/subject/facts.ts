import type { Fact } from '../corpus/schemas/entities.ts'
import type { Library } from '../library/library.ts'
import type { FootnoteList } from '../answer/footnotes.ts'
import type { Line } from '../reply/reply.ts'

/** A fact after what it is a fact of, with the footnote of the note that it rests on. */
export function sayFact(of: string, fact: Fact, library: Library, footnotes: FootnoteList): Line {
  return [
    { text: `${of}: `, strong: true },
    { text: fact.is, cites: citeNote(fact.note, library, footnotes) },
  ]
}

/** The footnote of a note by its id; none where there is no such note. */
export function citeNote(id: string | null, { notes }: Library, footnotes: FootnoteList): number[] {
  const note = id === null ? undefined : notes.get(id)
  return note ? [footnotes.cite(note.source, note.pin)] : []
}
