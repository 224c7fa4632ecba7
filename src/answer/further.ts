import type { Context } from '../context/context.ts'
import { lengthen } from '../library/short-ids.ts'
import { createAnswer, createProblemReply, type Excerpt, type Reply } from '../reply/reply.ts'
import { toNoteExcerpt, toPassageExcerpt } from './excerpts.ts'
import { createFootnotes, type FootnoteList } from './footnotes.ts'
import { nameInFull } from './name-in-full.ts'

/** Shows further places to who wants to read on; says so where there are no more. In: their short ids; what they are on. */
export function showFurther({ places, of }: { places: string; of: string }, context: Context): Reply {
  const { following: say } = context.wording
  const footnotes = createFootnotes(context)
  const excerpts = toExcerpts(places, context, footnotes)
  if (!excerpts.length) return createProblemReply(context, 'not-found', say.noMore, [say.noMoreOn(of)])
  return createAnswer(context, {
    title: say.more(of),
    blocks: [{ kind: 'excerpts', heading: null, indices: excerpts.map((_, i) => i) }],
    excerpts,
    footnotes: footnotes.all(),
    self: { command: 'further', input: { places, of } },
  })
}

/** Says where something is said: who says it in which text, with the place and what stands there. In: short ids of places. */
export function showOrigin({ places }: { places: string }, context: Context): Reply {
  const { following: say, notFound } = context.wording
  const footnotes = createFootnotes(context)
  const excerpts = toExcerpts(places, context, footnotes)
  const all = footnotes.all()
  if (!all.length) return createProblemReply(context, 'not-found', notFound.title, [notFound.tooFar])
  const items = all.map(({ n, source, citation, place, link }) => [
    { text: `${nameInFull(source, context) ?? citation}: ` },
    { text: place, cites: [n], ...(link ? { link } : {}) },
  ])
  return createAnswer(context, {
    title: say.origin,
    blocks: [
      { kind: 'list', heading: null, items },
      { kind: 'excerpts', heading: null, indices: excerpts.map((_, i) => i) },
    ],
    excerpts,
    footnotes: all,
    self: { command: 'origin', input: { places } },
  })
}

function toExcerpts(places: string, context: Context, footnotes: FootnoteList): Excerpt[] {
  const { notes, passages } = context.library
  return places.split(' ').flatMap((short) => {
    const id = lengthen(short, context.library) ?? ''
    const [note, passage] = [notes.get(id), passages.get(id)]
    if (note) return [toNoteExcerpt(note, context, footnotes)]
    return (passage && toPassageExcerpt(passage, context, footnotes)) ?? []
  })
}
