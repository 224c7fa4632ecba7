import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  ApplicationCommandOptionType,
  GuildMember,
} from 'discord.js'
import { commands } from '../../commands/index.ts'
import type { Context } from '../context.ts'
import { dispatch, isPrivateInAnyCase, type Request } from '../dispatch.ts'
import type { Call } from '../reply/reply.ts'
import { suggest } from '../suggest.ts'
import { languageOf } from '../wording/wording.ts'
import { PRIVATELY } from './definitions.ts'
import { deliver } from './deliver.ts'
import { AUTOCOMPLETE } from './limits.ts'
import { placeOf } from './place.ts'
import { respond } from './respond.ts'

/** Answers a slash command. */
export async function answerCommand(interaction: ChatInputCommandInteraction, context: Context): Promise<void> {
  const received = performance.now()
  const input = readInput(interaction.options.data)
  const privately = interaction.options.getBoolean(PRIVATELY)
  const call = { command: interaction.commandName, input }
  const request = { ...toRequest(interaction, call, context), privately }
  const isPrivate = isPrivateInAnyCase(request, context)
  const reply = dispatch(request, context)
  await respond(interaction, { reply, call, isPrivate, received }, context)
}

/** What was typed into the options; a subcommand is the action that is asked for. */
function readInput(given: readonly CommandInteractionOption[]): Record<string, string> {
  const [first] = given
  if (first?.type === ApplicationCommandOptionType.Subcommand)
    return { action: first.name, ...readInput(first.options ?? []) }
  const typed = given.filter(({ name }) => name !== PRIVATELY)
  return Object.fromEntries(typed.map(({ name, value }) => [name, String(value ?? '')]))
}

/** A call with what the interaction tells of who makes it and where. */
export function toRequest(interaction: BaseInteraction, { command, input }: Call, context: Context): Request {
  return {
    command,
    input,
    asker: `${interaction.channelId} ${interaction.user.id}`,
    reader: interaction.user.id,
    readerName: nameOf(interaction),
    place: placeOf(interaction),
    language: languageOf(interaction.locale) ?? context.language,
  }
}

/** How somebody is called in the server; no list of members is needed, because the interaction says it. */
export function nameOf({ member, user }: BaseInteraction): string {
  if (member instanceof GuildMember) return member.displayName
  return member?.nick ?? user.displayName
}

/** Completes an option while it is typed. */
export async function complete(interaction: AutocompleteInteraction, context: Context): Promise<void> {
  const received = performance.now()
  const { name, value } = interaction.options.getFocused(true)
  const option = commands.find((c) => c.name === interaction.commandName)?.options.find((o) => o.name === name)
  const suggestions = suggest(option, value, context).slice(0, AUTOCOMPLETE.choices)
  const choices = suggestions.map(({ label, value }) => ({
    name: [...label].slice(0, AUTOCOMPLETE.characters).join(''),
    value,
  }))
  await deliver(() => interaction.respond(choices), received, context.log)
}
