import {
  type APIComponentInContainer,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  ComponentType,
  type Message,
  type MessageContextMenuCommandInteraction,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js'
import { LONGEST_TEXT } from '../answer/longest-text.ts'
import type { App } from '../app/app.ts'
import { wordingOf } from '../wording/wording.ts'
import { receive } from './receive.ts'
import { localize } from './definitions.ts'
import { unescapeText } from './escape.ts'
import { keeperOf } from './kept.ts'
import { componentsOf, ownerOf } from './message.ts'
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
export const onMenu = (interaction: MessageContextMenuCommandInteraction, app: App): Promise<void> =>
  receive(interaction, 'menu', app, async (visit, received) => {
    const { targetMessage: message } = interaction
    const call = { command: 'annotate', input: { text: wordsIn(message), message: message.url } }
    const work = () => visit.answer({ ...call, privately: true })
    const keeper = keeperOf(visit.context, writerOf(message))
    await respond(interaction, { work, call, isPrivate: true, received, keeper }, visit.context)
  })

/** Who wrote a message; of one of ours, who it was made for. */
const writerOf = (message: Message): string => ownerOf(componentsOf(message)) ?? message.author.id

/** What a message says: its content, or of one of ours what it says and quotes, without headings, footnotes and small print. */
function wordsIn(message: Message): string {
  const texts = componentsOf(message).flatMap((component) =>
    component.type === ComponentType.Container ? component.components.flatMap(textsIn) : [],
  )
  const said = texts.join('\n').replace(/^(?:#{1,3}|-#) .*$/gm, '')
  return (message.content.trim() || unescapeText(said).trim()).slice(0, LONGEST_TEXT) || NOTHING
}

/** What stands in a component, beside a button too. */
function textsIn(component: APIComponentInContainer): string[] {
  if (component.type === ComponentType.TextDisplay) return [component.content]
  return component.type === ComponentType.Section ? component.components.map(({ content }) => content) : []
}

/** Stands for a message without words, such as a picture. */
const NOTHING = '…'
