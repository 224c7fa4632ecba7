import type { ModalSubmitInteraction } from 'discord.js'
import type { App } from '../app/app.ts'
import { readPress } from './custom-id.ts'
import { receive } from './receive.ts'
import { respond } from './respond.ts'

/** Makes the call that a form was filled in for, and answers who did, alone. */
export const onForm = (interaction: ModalSubmitInteraction, app: App): Promise<void> =>
  receive(interaction, 'form', app, async (visit, received) => {
    const press = readPress(interaction.customId, null)
    const { command, input } = press?.action === 'open' ? press.call : { command: '', input: {} }
    const call = { command, input: { ...input, ...readFields(interaction) } }
    await respond(interaction, { reply: visit.answer(call), call, isPrivate: true, received }, visit.context)
  })

/** What was written; what was left empty is left out. */
function readFields({ fields: { fields } }: ModalSubmitInteraction): Record<string, string> {
  const written = [...fields.values()].map(
    (field) => [field.customId, 'value' in field ? String(field.value ?? '') : ''] as const,
  )
  return Object.fromEntries(written.filter(([, text]) => text))
}
