import type { Context } from '../context/context.ts'
import type { Library } from '../library/library.ts'
import { createProblemReply, type Reply } from '../reply/reply.ts'

/**
 * Says what became of a source, a note or a passage that was there once, such as when a button that leads to it was made; null
 * where nothing is known of it.
 */
export function replyGone(id: string, context: Context): Reply | null {
  const { passage: say } = context.wording
  const { library } = context
  const source = sourceIn(id)
  const reply = (title: string, line: string) => createProblemReply(context, 'not-found', title, [line])
  if (isGone(id, library)) return reply(say.removed, say.removedWhy(source))
  return isRetired(id, source, library) ? reply(say.changed, say.changedWhy(id)) : null
}

/** The same of several places of which only short ids are known, none of which is there; null where nothing was ever removed. */
export function replyAllGone(context: Context): Reply | null {
  const { passage: say } = context.wording
  const isAny = context.library.gone.size > 0 || context.library.documents.some(({ retired }) => retired.length)
  return isAny ? createProblemReply(context, 'not-found', say.removed, [say.removedPlaces]) : null
}

/** The source of a place: `vell-2016` of `vell-2016/3` and `vell-2016@12.1`; of a source its own id. */
const sourceIn = (id: string) => id.replace(/[@/].*$/s, '')

const isGone = (id: string, { gone }: Library) => gone.has(id) || gone.has(sourceIn(id))

const isRetired = (id: string, source: string, { documents }: Library) =>
  documents.some((document) => document.source === source && document.retired.includes(id))
