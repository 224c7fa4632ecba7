import { replyStoreError } from '../answer/reply-store-error.ts'
import { FootnoteError, LoggedError } from '../base/errors.ts'
import type { Context } from '../context/context.ts'
import { createProblemReply, type Reply } from '../reply/reply.ts'
import { TooMany } from '../base/turns.ts'
import { replyBusy } from './busy.ts'
import { StoreError } from '../base/store-error.ts'

/** The reply to what went wrong: it says whose fault that is and what to try next. A fault of ours is logged, once. */
export function replyToError(error: unknown, context: Context): Reply {
  if (error instanceof FootnoteError && error.faultOf === 'reader')
    return createProblemReply(context, 'bad-input', error.message, [error.hint])
  if (error instanceof TooMany) return replyBusy(null, context)
  if (error instanceof StoreError) return replyStoreError(error, context)
  const { errors } = context.wording
  if (error instanceof LoggedError)
    return createProblemReply(context, 'failed', errors.notShown, [errors.logged, errors.perhapsDone])
  context.log.error({ err: error }, 'an event failed')
  return createProblemReply(context, 'failed', errors.ours, [errors.logged, errors.again])
}
