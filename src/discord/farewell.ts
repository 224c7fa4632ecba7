import { type Context, createRequestContext } from '../context/context.ts'
import { createRemark } from '../reply/reply.ts'
import type { Desk } from './desk.ts'
import { toEvent } from './event.ts'
import { toAnswer, toMessage } from './message.ts'
import { renderReply } from './render.ts'
import type { Repliable } from './respond.ts'

/**
 * Tells all who wait for a reply that it does not come, so that nothing goes on “thinking” once the bot has left. Throws
 * nothing: what cannot be said any more is let be.
 */
export async function sayFarewell({ open }: Desk, resources: Context): Promise<void> {
  await Promise.all([...open].map((interaction) => tell(interaction, resources).catch(() => null)))
}

async function tell(interaction: Repliable, resources: Context): Promise<void> {
  const event = toEvent(interaction, 'command', resources)
  const context = createRequestContext(resources, { language: resources.language, ...event })
  const rendered = renderReply(createRemark(context, context.wording.busy.restarting), { owner: null })
  const [answer, message] = [toAnswer(rendered, true), toMessage(rendered)]
  const isUpdate = interaction.deferred && interaction.ephemeral === null
  if (interaction.replied) return
  if (isUpdate) await interaction.followUp(answer)
  else if (interaction.deferred) await interaction.editReply(message)
  // An announcement may be on its way.
  else await interaction.reply(answer).catch(() => interaction.editReply(message))
}
