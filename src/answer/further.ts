import type { Context } from '../context/context.ts'
import { lengthen } from '../library/short-ids.ts'
import { createAnswer, createProblemReply, type Excerpt, type Reply } from '../reply/reply.ts'
import { toNoteExcerpt, toPassageExcerpt } from './excerpts.ts'
import { replyAllGone } from './gone.ts'
import { createFootnotes, type FootnoteList } from './footnotes.ts'

/** Shows further places to who wants to read on; says so where there are no more. In: their short ids; what they are on. */
export function showFurther({ places, of }: { places: string; of: string }, context: Context): Reply {
  const { following: say } = context.wording
  const footnotes = createFootnotes(context)
  const excerpts = toExcerpts(places, context, footnotes)
  if (!excerpts.length)
    return (
      (places.trim() && replyAllGone(context)) ||
      createProblemReply(context, 'not-found', say.noMore, [say.noMoreOn(of)])
    )
  return createAnswer(context, {
    title: say.more(of),
    blocks: [{ kind: 'excerpts', heading: null, indices: excerpts.map((_, i) => i) }],
    excerpts,
    footnotes: footnotes.all(),
    self: { command: 'further', input: { places, of } },
  })
}

/** The excerpts of places. In: their short ids, with spaces between them. */
export function toExcerpts(places: string, context: Context, footnotes: FootnoteList): Excerpt[] {
  const { notes, passages } = context.library
  return places.split(' ').flatMap((short) => {
    const id = lengthen(short, context.library) ?? ''
    const [note, passage] = [notes.get(id), passages.get(id)]
    if (note) return [toNoteExcerpt(note, context, footnotes)]
    return (passage && toPassageExcerpt(passage, context, footnotes)) ?? []
  })
}
