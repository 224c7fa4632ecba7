import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js'
import type { Context } from '../context/context.ts'
import { dispatch, findForm, type Request } from '../app/dispatch.ts'
import type { Field, Form } from '../reply/form.ts'
import { deliver } from './deliver.ts'
import { toRequest } from './request.ts'
import { readPress, writePress } from './custom-id.ts'
import { type Repliable, respond } from './respond.ts'

/** Opens the form of a call that is to be filled in; false where it is whole, or has none. */
export async function askInForm(
  interaction: Exclude<Repliable, ModalSubmitInteraction>,
  request: Request,
  received: number,
  context: Context,
): Promise<boolean> {
  const form = await findForm(request, context)
  const modal = form && toModal(form)
  if (!modal) return false
  await deliver(() => interaction.showModal(modal), received, context.log)
  return true
}

/** A form as Discord shows it; null where its call does not fit a `custom_id`. */
function toModal({ title, call, fields }: Form): APIModalInteractionResponseCallbackData | null {
  const custom_id = writePress({ action: 'open', call })
  return custom_id ? { custom_id, title, components: fields.map(toLabel) } : null
}

const toLabel = ({ option, label, hint, value, required, maxLength, oneLine }: Field) => ({
  type: ComponentType.Label as const,
  label,
  ...(hint ? { description: hint } : {}),
  component: {
    type: ComponentType.TextInput as const,
    custom_id: option,
    style: oneLine ? TextInputStyle.Short : TextInputStyle.Paragraph,
    max_length: maxLength,
    required,
    ...(value ? { value } : {}),
  },
})

/** Makes the call that a form was filled in for, and answers who did, alone. */
export async function answerForm(interaction: ModalSubmitInteraction, context: Context): Promise<void> {
  const received = performance.now()
  const press = readPress(interaction.customId, null)
  const { command, input } = press?.action === 'open' ? press.call : { command: '', input: {} }
  const call = { command, input: { ...input, ...readFields(interaction) } }
  const reply = dispatch(toRequest(interaction, call, context), context)
  await respond(interaction, { reply, call, isPrivate: true, received }, context)
}

/** What was written; what was left empty is left out. */
function readFields({ fields: { fields } }: ModalSubmitInteraction): Record<string, string> {
  const written = [...fields.values()].map(
    (field) => [field.customId, 'value' in field ? String(field.value ?? '') : ''] as const,
  )
  return Object.fromEntries(written.filter(([, text]) => text))
}
