import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js'
import type { Context } from '../context.ts'
import { dispatch } from '../dispatch.ts'
import { toRequest } from './commands.ts'
import { FORM } from './limits.ts'
import { readPress, writePress } from './press.ts'
import { respond } from './respond.ts'

/** The form in which a reader says what is wrong with a note or passage. */
export function toChallengeForm(place: string, { wording }: Context): APIModalInteractionResponseCallbackData {
  const { challenge: say } = wording
  return {
    custom_id: writePress({ action: 'challenge', place }) ?? '',
    title: say.ask,
    components: [
      toField('reason', say.reason, say.reasonHint, true),
      toField('suggestion', say.suggestion, say.suggestionHint, false),
    ],
  }
}

const toField = (custom_id: string, label: string, description: string, required: boolean) => ({
  type: ComponentType.Label as const,
  label,
  description,
  component: {
    type: ComponentType.TextInput as const,
    custom_id,
    style: TextInputStyle.Paragraph,
    max_length: FORM.text,
    required,
  },
})

/** Keeps what was written in the form, and says so to who wrote it, alone. */
export async function answerChallengeForm(interaction: ModalSubmitInteraction, context: Context): Promise<void> {
  const received = performance.now()
  const press = readPress(interaction.customId, null)
  const call = { command: 'challenge', input: press?.action === 'challenge' ? readForm(interaction, press.place) : {} }
  const reply = dispatch(toRequest(interaction, call, context), context)
  await respond(interaction, { reply, call, isPrivate: true, received }, context)
}

/** What was written; what was left empty is left out. */
function readForm({ fields }: ModalSubmitInteraction, id: string): Record<string, string> {
  const written = ['reason', 'suggestion'].map((name) => [name, fields.getTextInputValue(name)] as const)
  return { id, ...Object.fromEntries(written.filter(([, text]) => text)) }
}
