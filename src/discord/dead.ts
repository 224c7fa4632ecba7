import type { Context } from '../context/context.ts'
import { createProblemReply, type Reply } from '../reply/reply.ts'
import { clip } from '../text/clip.ts'
import { isReadable } from './custom-id.ts'

/** How much is given back of what was written into a field, in characters. */
const GIVEN_BACK = 1000

/** What is said of a button that leads nowhere. */
export function replyToDeadButton(customId: string, context: Context): Reply {
  const { buttons } = context.wording
  return createProblemReply(context, 'bad-input', buttons.title, [isReadable(customId) ? buttons.gone : buttons.old])
}

/** What is said of a button whose call is kept no longer. */
export function replyToLapsedButton(context: Context): Reply {
  const { buttons } = context.wording
  return createProblemReply(context, 'bad-input', buttons.title, [buttons.lapsed])
}

/** What is said of a form that leads nowhere: what was written into it is given back, to be used again. */
export function replyToDeadForm(written: readonly string[], context: Context): Reply {
  const { buttons } = context.wording
  const given = written.map((text) => `${buttons.youWrote} ${clip(text, GIVEN_BACK)}`)
  return createProblemReply(context, 'bad-input', buttons.form, [buttons.old, ...given])
}
