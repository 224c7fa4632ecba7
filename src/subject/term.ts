import type { Context } from '../context/context.ts'
import { listDefinedTerms } from '../library/defined-terms.ts'
import { type EntityOf, findSpelt, readName } from '../library/entities.ts'
import type { Library } from '../library/library.ts'
import { createFigure } from '../reply/create-figure.ts'
import type { Figure } from '../reply/figure.ts'
import { type Block, createAnswer, type Reply } from '../reply/reply.ts'
import { toNoteExcerpts } from '../answer/note-excerpts.ts'
import { createFootnotes } from '../answer/footnotes.ts'
import { replyUnknown, sayMended, toChoice } from '../answer/names.ts'
import { beyond, notesOn } from './choose-notes.ts'
import { readDefined, showDefined, toDefinedExcerpts } from './defined-term.ts'
import { DEFINED_TERMS, TERMS } from './name-kinds.ts'
import { readTerms } from './read-terms.ts'
import { type Sense, saySense, sensesOf, toSense } from './senses.ts'
import { tellApart } from './tell-apart.ts'

/**
 * Defines a term: our gloss, then one sense of each author side by side; what more there is of it stands behind “More”. Of two,
 * what tells them apart.
 */
export function defineTerm({ term: name }: { term: string }, context: Context): Reply {
  const { library, wording } = context
  const reading = readName(name, library.terms)
  const several = reading.found && !reading.mended ? null : readTerms(name, library)
  if (several) return tellApart(several, context)
  const own = reading.found && !reading.mended ? null : readDefined(name, library, reading.found !== null)
  if (own?.found) return showDefined(own.found, sayMended(name, own.mended, own.found, context), context)
  if (!reading.found) return replyUnknown(DEFINED_TERMS, name, [...reading.nearest, ...(own?.nearest ?? [])], context)
  const term = reading.found
  const footnotes = createFootnotes(context)
  const { shown, more } = sensesOf(term, library)
  const senses = shown.map((note) => toSense(note, footnotes, library))
  const items = senses.map(saySense)
  const others = [...more, ...beyond([...shown, ...more], notesOn(term.id, library))]
  const defined = findSpelt(term.name, listDefinedTerms(library))
  const ofNotes = toNoteExcerpts(others, context, footnotes)
  const excerpts = [...ofNotes, ...(defined ? toDefinedExcerpts(defined, context, footnotes) : [])]
  const indices = excerpts.map((_, i) => i)
  const heading = wording.term.excerpts
  const blocks: Block[] = [
    ...sayMended(name, reading.mended, term, context),
    { kind: 'text', line: [{ text: term.entry.means }] },
    ...(items.length ? [{ kind: 'list' as const, heading: wording.term.byAuthor, items }] : []),
    ...(indices.length
      ? [{ kind: 'excerpts' as const, heading, indices, ...(items.length ? { later: true as const } : {}) }]
      : []),
  ]
  return createAnswer(context, {
    title: term.name,
    blocks,
    excerpts,
    footnotes: footnotes.all(),
    figures: senses.length > 1 ? [toFigure(term, senses, context)] : [],
    choices: listNear(term, library).map((near) => toChoice(TERMS, near)),
    self: { command: 'term', input: { term: term.id } },
  })
}

/** Who uses a term how, as a table. */
const toFigure = ({ id, name }: EntityOf<'term'>, rows: Sense[], { wording, language }: Context): Figure =>
  createFigure({ kind: 'table', name: `term-${id}`, title: name, caption: wording.figure.footnotes, rows }, language)

/** How many other terms are offered: a row of buttons. */
const MOST_NEAR = 5

/** What is broader than a term, what is narrower, and what is told apart from it. */
function listNear({ entry }: EntityOf<'term'>, { terms }: Library): EntityOf<'term'>[] {
  const ids = [...entry.broader, ...entry.narrower, ...entry['see-also']]
  return ids.flatMap((id) => terms.find((term) => term.id === id) ?? []).slice(0, MOST_NEAR)
}
