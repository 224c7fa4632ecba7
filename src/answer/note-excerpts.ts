import type { Context } from '../context/context.ts'
import type { Note } from '../corpus/schemas/note.ts'
import type { Excerpt } from '../reply/reply.ts'
import { toNoteExcerpt } from './excerpts.ts'
import type { FootnoteList } from './footnotes.ts'
import { allOthersTo, sayOtherwise } from './otherwise.ts'

/** The excerpts of notes, each with what others say otherwise; what is shown or said once is not said again. */
export function toNoteExcerpts(notes: readonly Note[], context: Context, footnotes: FootnoteList): Excerpt[] {
  const said = new Set<string>()
  return notes.map((note) => {
    const excerpt = toNoteExcerpt(note, context, footnotes)
    const others = allOthersTo(note, context).filter((other) => !said.has(other.note.id))
    for (const { id } of [note, ...others.map((other) => other.note)]) said.add(id)
    return { ...excerpt, otherwise: others.map((other) => sayOtherwise(other, context, footnotes)) }
  })
}
