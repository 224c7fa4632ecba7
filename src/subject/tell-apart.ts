import type { Context } from '../context/context.ts'
import type { EntityOf } from '../library/entities.ts'
import { type Block, createAnswer, type Line, type Reply } from '../reply/reply.ts'
import { createFootnotes, type FootnoteList } from '../answer/footnotes.ts'
import { toChoice } from '../answer/names.ts'
import { toNoteExcerpts } from '../answer/note-excerpts.ts'
import { beyond, notesOn } from './choose-notes.ts'
import { TERMS } from './name-kinds.ts'
import { saySense, sensesOf, toSense } from './senses.ts'

type Term = EntityOf<'term'>

/** How many places that name both terms are shown at once. */
const SHOWN = 3

/** Sets two terms side by side: what each means, and how authors use it; then where the sources speak of both. */
export function tellApart(terms: readonly [Term, Term], context: Context): Reply {
  const { library, wording } = context
  const footnotes = createFootnotes(context)
  const [one, other] = terms
  const sides = terms.flatMap((term) => describe(term, footnotes, context))
  const names = new Set(notesOn(other.id, library).map(({ id }) => id))
  const both = notesOn(one.id, library).filter(({ id }) => names.has(id))
  const told = new Set(terms.flatMap((term) => sensesOf(term, library).shown))
  const excerpts = toNoteExcerpts(beyond([...told], both), context, footnotes)
  const indices = excerpts.map((_, i) => i)
  const heading = wording.term.both
  return createAnswer(context, {
    title: terms.map(({ name }) => name).join(' · '),
    blocks: [
      ...sides,
      ...(indices.length ? [{ kind: 'excerpts' as const, heading, indices: indices.slice(0, SHOWN) }] : []),
      ...(indices.length > SHOWN
        ? [{ kind: 'excerpts' as const, heading: null, indices: indices.slice(SHOWN), later: true as const }]
        : []),
    ],
    excerpts,
    footnotes: footnotes.all(),
    choices: terms.map((term) => toChoice(TERMS, term)),
    self: { command: 'term', input: { term: terms.map(({ id }) => id).join(' vs ') } },
  })
}

/** What a term means, and a line for each author who uses it in a sense of their own. */
function describe(term: Term, footnotes: FootnoteList, { library, wording }: Context): Block[] {
  const meaning: Line = [{ text: wording.colon(term.name), strong: true }, { text: term.entry.means }]
  const items = sensesOf(term, library).shown.map((note) => saySense(toSense(note, footnotes, library)))
  const block: Block = { kind: 'text', line: meaning }
  return items.length ? [block, { kind: 'list', heading: null, items }] : [block]
}
