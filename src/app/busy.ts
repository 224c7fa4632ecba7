import type { Past } from '../base/pace.ts'
import type { Context } from '../context/context.ts'
import { type Block, createProblemReply, type Reply } from '../reply/reply.ts'
import type { Command } from './command.ts'
import type { Request } from './request.ts'

/** Past what may be asked for: whose allowance it was, and whether who asked was told so just now where all read it. */
export type Busy = Past & { whose: 'own' | 'channel'; isTold?: boolean }

/** The reply to what is past what may be asked for just now; null stands for too much that waits. */
export function replyBusy(busy: Busy | null, context: Context): Reply {
  const { busy: say } = context.wording
  return createProblemReply(context, 'declined', say.title, [busy ? say[busy.whose](busy.seconds) : say.all])
}

/** The same, with the texts that somebody wrote for it given back. */
export function giveBack(reply: Reply, { options }: Command, { input }: Request, { wording }: Context): Reply {
  const texts = options.flatMap(({ name, isText }) => (isText && input[name]) || [])
  const items = texts.map((text) => [{ text }])
  const yours: Block[] = items.length ? [{ kind: 'list', heading: wording.challenge.yours, items }] : []
  return { ...reply, blocks: [...reply.blocks, ...yours] }
}
