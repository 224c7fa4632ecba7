import type { Context } from '../context/context.ts'
import { createProblemReply, type Reply } from '../reply/reply.ts'
import { sayStoreError, type StoreError } from '../base/store-error.ts'

/** Says what was not saved or read, why, and what to try. */
export function replyStoreError(error: StoreError, context: Context): Reply {
  const { message, hints } = sayStoreError(error, context.wording)
  return createProblemReply(context, 'failed', message, hints)
}
