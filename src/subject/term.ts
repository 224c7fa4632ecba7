import type { Context } from '../context/context.ts'
import type { Note } from '../corpus/schemas/note.ts'
import { nameAuthors } from '../library/authors.ts'
import { type EntityOf, readName } from '../library/entities.ts'
import type { Library } from '../library/library.ts'
import { type Block, createAnswer, type Line, type Reply } from '../reply/reply.ts'
import { toNoteExcerpts } from '../answer/note-excerpts.ts'
import { createFootnotes } from '../answer/footnotes.ts'
import { replyUnknown, sayMended, toChoice } from '../answer/names.ts'
import { beyond, notesOn } from './choose-notes.ts'
import { TERMS } from './name-kinds.ts'

/** Defines a term: our gloss, then each author's own sense side by side, then where else it occurs. */
export function defineTerm({ term: name }: { term: string }, context: Context): Reply {
  const { library, wording } = context
  const reading = readName(name, library.terms)
  if (!reading.found) return replyUnknown(TERMS, name, reading.nearest, context)
  const term = reading.found
  const footnotes = createFootnotes(context)
  const senses = term.entry.senses.flatMap((id) => library.notes.get(id) ?? [])
  const items = senses.map((note): Line => {
    return [
      { text: `${nameSayer(note, library)}: `, strong: true },
      { text: note.says, cites: [footnotes.cite(note.source, note.pin)] },
    ]
  })
  const others = beyond(senses, notesOn(term.id, library))
  const excerpts = toNoteExcerpts(others, context, footnotes)
  const blocks: Block[] = [
    ...sayMended(name, reading.mended, term, context),
    { kind: 'text', line: [{ text: term.entry.means }] },
    ...(items.length ? [{ kind: 'list' as const, heading: wording.term.byAuthor, items }] : []),
    ...(excerpts.length
      ? [{ kind: 'excerpts' as const, heading: wording.term.excerpts, indices: excerpts.map((_, i) => i) }]
      : []),
  ]
  return createAnswer(context, {
    title: term.name,
    blocks,
    excerpts,
    footnotes: footnotes.all(),
    choices: listNear(term, library).map((near) => toChoice(TERMS, near)),
    self: { command: 'term', input: { term: term.id } },
  })
}

/** Who says it, by family name: in a transcript whoever speaks, not whose broadcast it is. */
function nameSayer({ source: id, pin }: Note, { sources }: Library): string {
  const source = sources.get(id)
  return pin.speaker?.split(' ').at(-1) ?? (source ? nameAuthors(source.record) : id)
}

/** How many other terms are offered: a row of buttons. */
const MOST_NEAR = 5

/** What is broader than a term, what is narrower, and what is told apart from it. */
function listNear({ entry }: EntityOf<'term'>, { terms }: Library): EntityOf<'term'>[] {
  const ids = [...entry.broader, ...entry.narrower, ...entry['see-also']]
  return ids.flatMap((id) => terms.find((term) => term.id === id) ?? []).slice(0, MOST_NEAR)
}
