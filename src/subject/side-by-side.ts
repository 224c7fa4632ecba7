import type { Context } from '../context/context.ts'
import type { Block, Excerpt } from '../reply/reply.ts'
import { toNoteExcerpts } from '../answer/note-excerpts.ts'
import type { FootnoteList } from '../answer/footnotes.ts'
import { beyond, notesOn } from './choose-notes.ts'

/** How many places are shown of each city. */
const MOST_PLACES = 3

/** What the sources say of each of several cities, where there is no framework to compare them by. */
export function setSideBySide(
  cities: readonly { id: string; name: string }[],
  footnotes: FootnoteList,
  context: Context,
): { blocks: Block[]; excerpts: Excerpt[] } {
  const each = cities.map(({ name, id }) => ({
    name,
    excerpts: toNoteExcerpts(beyond([], notesOn(id, context.library)).slice(0, MOST_PLACES), context, footnotes),
  }))
  const excerpts = each.flatMap((one) => one.excerpts)
  const blocks = each.map(({ name, excerpts: own }): Block => {
    return { kind: 'excerpts', heading: name, indices: own.map((excerpt) => excerpts.indexOf(excerpt)) }
  })
  return { blocks, excerpts }
}
