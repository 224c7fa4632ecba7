import type { Note } from '../corpus/schemas/note.ts'
import { nameAuthors } from '../library/authors.ts'
import type { EntityOf } from '../library/entities.ts'
import type { Library } from '../library/library.ts'
import type { Line } from '../reply/reply.ts'
import type { FootnoteList } from '../answer/footnotes.ts'

/** The notes with the senses of a term: one of each author, which is shown at once, and what more they say of it. */
export function sensesOf({ entry }: EntityOf<'term'>, library: Library): { shown: Note[]; more: Note[] } {
  const senses = entry.senses.flatMap((id) => library.notes.get(id) ?? [])
  const shown = [...Map.groupBy(senses, (note) => nameSayer(note, library)).values()].flatMap(([first]) => first ?? [])
  return { shown, more: senses.filter((note) => !shown.includes(note)) }
}

/** A sense: who says it, what, and the footnotes for it. */
export type Sense = { name: string; text: string; cites: number[] }

/** What a note says, with who says so. */
export const toSense = (note: Note, footnotes: FootnoteList, library: Library): Sense => ({
  name: nameSayer(note, library),
  text: note.says,
  cites: [footnotes.cite(note.source, note.pin)],
})

/** A sense in a line. */
export const saySense = ({ name, text, cites }: Sense): Line => [
  { text: `${name}: `, strong: true },
  { text, cites },
]

/** Who says it, by family name: in a transcript whoever speaks, not whose broadcast it is. */
function nameSayer({ source: id, pin }: Note, { sources }: Library): string {
  const source = sources.get(id)
  return pin.speaker?.split(' ').at(-1) ?? (source ? nameAuthors(source.record) : id)
}
