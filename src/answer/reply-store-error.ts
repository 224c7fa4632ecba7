import type { Context } from '../context/context.ts'
import { createProblemReply, type Reply } from '../reply/reply.ts'
import { PASSING, type StoreError } from '../base/store-error.ts'

/** Says what was not saved or read, why, and what to try. */
export function replyStoreError({ tried, reason }: StoreError, context: Context): Reply {
  const { store: say } = context.wording
  const why = say.why[reason as keyof typeof say.why] ?? say.why.unknown
  const again = PASSING.includes(reason) ? say.again : say.tellOperator
  if (tried === 'read') return createProblemReply(context, 'failed', say.notRead(why), [again])
  const title = reason === 'broken-off' ? say.perhapsNotSaved(why) : say.notSaved(why)
  return createProblemReply(context, 'failed', title, [again, say.nothingElse])
}
