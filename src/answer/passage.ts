import type { Context } from '../context/context.ts'
import type { Note } from '../corpus/schemas/note.ts'
import { compare } from '../library/entities.ts'
import type { Passage } from '../text/passages.ts'
import { type Block, type Choice, createAnswer, createProblemReply, type Excerpt, type Reply } from '../reply/reply.ts'
import { toNoteExcerpt, toPassageExcerpt } from './excerpts.ts'
import { replyGone } from './gone.ts'
import { createFootnotes, type FootnoteList, namePlace } from './footnotes.ts'
import { byPlace } from '../library/by-place.ts'

/** Shows one place in a source between its neighbours: passages where the text is imported, else notes. */
export function showPassage({ id }: { id: string }, context: Context): Reply {
  const { library, wording } = context
  const note = library.notes.get(id)
  const passage = library.passages.get(id) ?? library.places.get(id)?.passage
  if (passage) return showAmong(passage, [...(library.passagesOf.get(passage.source) ?? [])], [], context)
  if (note) return showAmong(note, notesOf(note, context), [wording.passage.notImported], context)
  const gone = replyGone(id, context)
  if (gone) return gone
  const lines = [wording.passage.unknown(id), wording.passage.howToFind]
  return createProblemReply(context, 'not-found', wording.notFound.title, lines)
}

type Item = Passage | Note

const notesOf = ({ source }: Note, { library }: Context): Note[] =>
  [...library.notes.values()]
    .filter((note) => note.source === source)
    .sort((a, b) => byPlace(a, b) || compare(a.id, b.id))

function showAmong(item: Item, all: Item[], remarks: string[], context: Context): Reply {
  const { passage: say } = context.wording
  const at = all.findIndex(({ id }) => id === item.id)
  const [before, after] = [all[at - 1], all[at + 1]]
  const footnotes = createFootnotes(context)
  const shown = [
    { heading: say.before, item: before },
    { heading: say.here, item },
    { heading: say.after, item: after },
  ].flatMap(({ heading, item }) => {
    const excerpt = item && toItemExcerpt(item, context, footnotes)
    return excerpt ? [{ heading, excerpt }] : []
  })
  const blocks: Block[] = [
    ...remarks.map((text) => ({ kind: 'text' as const, line: [{ text }] })),
    ...shown.map(({ heading }, i) => ({ kind: 'excerpts' as const, heading, indices: [i] })),
  ]
  return createAnswer(context, {
    title: namePlace(item.source, item.pin, context),
    blocks,
    excerpts: shown.map(({ excerpt }) => excerpt),
    footnotes: footnotes.all(),
    choices: [...offer(say.previous, before), ...offer(say.next, after)],
    self: toCall(item),
  })
}

const toItemExcerpt = (item: Item, context: Context, footnotes: FootnoteList): Excerpt | null =>
  'says' in item ? toNoteExcerpt(item, context, footnotes) : toPassageExcerpt(item, context, footnotes)

const toCall = ({ id }: Item) => ({ command: 'passage', input: { id } })

const offer = (label: string, item: Item | undefined): Choice[] =>
  item ? [{ label, ...toCall(item), inPlace: true }] : []
