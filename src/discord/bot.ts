import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  Client,
  Events,
  GatewayIntentBits,
} from 'discord.js'
import type { Context } from '../context.ts'
import { commands } from '../../commands/index.ts'
import { dispatch, failureReply, suggest } from '../dispatch.ts'
import { setupError } from '../errors.ts'
import { AUTOCOMPLETE } from './limits.ts'
import { renderMessage } from './render.ts'

export type Bot = { stop: () => Promise<void> }

/**
 * Connects to Discord and answers slash commands and their autocompletion. Registers nothing.
 * In: the bot's token, and the REST base without a version. Throws a set-up error where Discord refuses the token or
 * cannot be reached.
 */
export async function startBot(token: string, api: string, context: Context): Promise<Bot> {
  const { log } = context
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } })
  client.on(Events.Error, (err) => log.error({ err }, 'the connection to Discord failed'))
  client.on(Events.ClientReady, ({ user, guilds }) => log.info({ user: user.tag, servers: guilds.cache.size }, 'ready'))
  client.on(Events.InteractionCreate, (interaction) => {
    const work = interaction.isChatInputCommand()
      ? answer(interaction, context)
      : interaction.isAutocomplete()
        ? complete(interaction, context)
        : null
    work?.catch((err: unknown) => log.error({ err }, 'a reply could not be sent'))
  })
  try {
    await client.login(token)
  } catch (cause) {
    await client.destroy()
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw setupError(
      `Discord at ${api} did not let the bot in: ${reason}`,
      'Check DISCORD_TOKEN, DISCORD_API and the network.',
      cause,
    )
  }
  return { stop: () => client.destroy() }
}

async function answer(interaction: ChatInputCommandInteraction, context: Context): Promise<void> {
  const input = Object.fromEntries(interaction.options.data.map(({ name, value }) => [name, String(value ?? '')]))
  const asker = `${interaction.channelId} ${interaction.user.id}`
  const reply = dispatch({ command: interaction.commandName, input, asker }, context)
  try {
    await interaction.reply(renderMessage(reply))
  } catch (err) {
    context.log.error({ err }, 'a reply could not be sent')
    if (!interaction.replied) await interaction.reply(renderMessage(failureReply(context)))
  }
}

async function complete(interaction: AutocompleteInteraction, context: Context): Promise<void> {
  const { name, value } = interaction.options.getFocused(true)
  const option = commands.find((c) => c.name === interaction.commandName)?.options.find((o) => o.name === name)
  const suggestions = suggest(option, value, context).slice(0, AUTOCOMPLETE.choices)
  await interaction.respond(
    suggestions.map(({ label, value }) => ({ name: label.slice(0, AUTOCOMPLETE.characters), value })),
  )
}
