import type { Context } from '../context/context.ts'
import { createRemark } from '../reply/reply.ts'
import { toMessage } from './message.ts'
import { renderReply } from './render.ts'
import type { Repliable } from './respond.ts'

/** Tells by edits of what was announced how far something is; `told` resolves once none is under way. */
export type Progress = { tell: (said: string) => void; told: () => Promise<void> }

/** What cannot be told is let be: the reply comes all the same. */
export function createProgress(interaction: Repliable, context: Context): Progress {
  let telling = Promise.resolve()
  const show = async (said: string) => {
    if (!interaction.deferred) return
    const rendered = renderReply(createRemark(context, said), { owner: null })
    await interaction.editReply(toMessage(rendered)).catch((err: unknown) => context.log.debug({ err }, 'untold'))
  }
  return {
    tell(said) {
      telling = telling.then(() => show(said))
    },
    told: () => telling,
  }
}
