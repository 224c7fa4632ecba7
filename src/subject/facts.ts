import type { Fact } from '../corpus/schemas/entities.ts'
import type { Library } from '../library/library.ts'
import type { FootnoteList } from '../answer/footnotes.ts'
import type { Line, Span } from '../reply/reply.ts'

/** A fact after what it is a fact of, with the footnote of the note that it rests on. */
export function sayFact(of: string, fact: Fact, library: Library, footnotes: FootnoteList): Line {
  const note = library.notes.get(fact.note)
  const cites = note ? [footnotes.cite(note.source, note.pin)] : []
  return [
    { text: `${of}: `, strong: true },
    { text: fact.is, cites },
  ]
}

/** What we say in words of our own, with the footnotes of the notes that it rests on. */
export function sayWith(text: string, notes: readonly string[], library: Library, footnotes: FootnoteList): Span {
  const cites = notes.flatMap((id) => library.notes.get(id) ?? []).map(({ source, pin }) => footnotes.cite(source, pin))
  return cites.length ? { text, cites } : { text }
}
