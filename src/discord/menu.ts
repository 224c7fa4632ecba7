import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js'
import type { Context } from '../context.ts'
import { dispatch } from '../dispatch.ts'
import { wordingOf } from '../wording/wording.ts'
import { toRequest } from './commands.ts'
import { localize } from './definitions.ts'
import { respond } from './respond.ts'

/** “Find citations” in the menu of any message, as Discord is told of it. */
export const toMenuDefinition = (): RESTPostAPIContextMenuApplicationCommandsJSONBody => ({
  type: ApplicationCommandType.Message,
  name: wordingOf('en').annotate.menu,
  name_localizations: localize((wording) => wording.annotate.menu),
  default_member_permissions: null,
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
})

/** Checks the quotations of the message that was chosen, and finds what the sources say; for who chose it alone. */
export async function answerMenu(interaction: MessageContextMenuCommandInteraction, context: Context): Promise<void> {
  const received = performance.now()
  const call = { command: 'annotate', input: { text: interaction.targetMessage.content } }
  const request = { ...toRequest(interaction, call, context), privately: true }
  await respond(interaction, { reply: dispatch(request, context), call, isPrivate: true, received }, context)
}
