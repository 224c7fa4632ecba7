import type { Context } from '../context/context.ts'
import type { Aim } from '../evidence/reading/aim.ts'
import { isBy } from '../library/authors.ts'
import { mostNoted } from '../library/noted.ts'
import { type Choice, createProblemReply, type Reply } from '../reply/reply.ts'
import { wordsFor } from './own-words.ts'

/** The reply to what wants no search, short and always the same. */
export function replyAside(aim: Aim, context: Context): Reply {
  const { title, lines } = wordsFor(aim, context)
  return createProblemReply(context, 'declined', title, lines, offerInstead(context))
}

/** How many things are offered where the library does not say which. */
const OFFERED = 2

/** What the bot can do instead: as the library says, else what tells of the things that it has most on, and not of who wrote it. */
function offerInstead({ library, subject }: Context): Choice[] {
  const { instead } = library.welcome
  if (instead.length) return instead.map(({ label, command, input }) => ({ label, command, input }))
  const sources = [...library.sources.values()]
  const noted = library.entities.filter(
    ({ id, names }) => library.notesAbout.has(id) && !sources.some((source) => isBy(names, source)),
  )
  return mostNoted(noted, library)
    .flatMap((entity) => subject.tellOf(entity) ?? [])
    .slice(0, OFFERED)
}
