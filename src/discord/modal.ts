import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js'
import type { Visit } from '../app/visit.ts'
import type { Field, Form } from '../reply/form.ts'
import type { Call } from '../reply/reply.ts'
import { deliver, unlessRefused } from './deliver.ts'
import { writePress } from './custom-id.ts'
import type { Repliable } from './respond.ts'

/**
 * Opens the form of a call that is to be filled in; false where it is whole, or has none. Throws a `LoggedError` where it is
 * refused.
 */
export async function showForm(
  interaction: Exclude<Repliable, ModalSubmitInteraction>,
  call: Call,
  received: number,
  visit: Visit,
): Promise<boolean> {
  const form = await visit.findForm(call)
  const modal = form && toModal(form)
  if (!modal) return false
  unlessRefused(await deliver(() => interaction.showModal(modal), received, visit.context.log))
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
