import type { Context } from '../../context/context.ts'
import { type Choice, createProblemReply, type Reply } from '../../reply/reply.ts'
import { nameReadings } from './name-readings.ts'

/** Says that all that a place is set to is gone, so that there is nothing to answer from. In: what is offered instead. */
export function replyLost(context: Context, choices: Choice[] = []): Reply {
  const { notFound, scope: say } = context.wording
  const lines = [say.lost(nameReadings(context.scope?.gone ?? [], context)), say.setAnother]
  return createProblemReply(context, 'not-found', notFound.title, lines, choices)
}
