import { createProblemReply } from '../reply/reply.ts'
import type { Work } from './content.ts'

/** There is no such page. */
export const showMissing =
  (_path: string): Work =>
  async ({ context }) => {
    const { page: say } = context.wording
    const reply = createProblemReply(context, 'not-found', say.missing, [say.missingHint])
    return { reply, isThing: true, isFleeting: true, typed: '' }
  }
