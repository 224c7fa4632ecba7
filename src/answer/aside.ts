import type { Context } from '../context/context.ts'
import type { Aim } from '../evidence/aim.ts'
import { type Choice, createProblemReply, type Reply } from '../reply/reply.ts'

/** The choices offered beside an aside: what the bot can do instead. */
const INSTEAD: Choice[] = [
  { label: 'Barcelona', command: 'city', input: { name: 'barcelona' } },
  { label: 'Sanctuary city', command: 'term', input: { term: 'sanctuary-city' } },
]

/** The reply to what wants no search, short and always the same. */
export function replyAside(aim: Aim, context: Context): Reply {
  const { title, lines } = context.wording.asides[aim]
  return createProblemReply(context, 'declined', title, lines, INSTEAD)
}
