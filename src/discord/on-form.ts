import type { ModalSubmitInteraction } from 'discord.js'
import type { App } from '../app/app.ts'
import { readPress } from './custom-id.ts'
import { replyToDeadForm } from './dead.ts'
import { receive } from './receive.ts'
import { respond } from './respond.ts'

/** Makes the call that a form was filled in for, and answers who did, alone. */
export const onForm = (interaction: ModalSubmitInteraction, app: App): Promise<void> =>
  receive(interaction, 'form', app, async (visit, received) => {
    const { answer, context, commands } = visit
    const written = readFields(interaction)
    const press = readPress(interaction.customId, null)
    const isThere = press?.action === 'open' && commands.some(({ name }) => name === press.call.command)
    const call = isThere ? press.call : { command: 'help', input: {} }
    const work = async () =>
      isThere
        ? answer({ command: call.command, input: { ...call.input, ...written }, privately: true })
        : replyToDeadForm(Object.values(written), context)
    await respond(interaction, { work, call, isPrivate: true, received }, context)
  })

/** What was written; what was left empty is left out. */
function readFields({ fields: { fields } }: ModalSubmitInteraction): Record<string, string> {
  const written = [...fields.values()].map(
    (field) => [field.customId, 'value' in field ? String(field.value ?? '') : ''] as const,
  )
  return Object.fromEntries(written.filter(([, text]) => text))
}
