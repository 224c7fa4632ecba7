import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  ApplicationCommandOptionType,
} from 'discord.js'
import { commands } from '../../commands/index.ts'
import { commandsFor } from '../app/commands-for.ts'
import { type Context, createRequestContext } from '../context/context.ts'
import { dispatch, isPrivateInAnyCase, type Request } from '../app/dispatch.ts'
import { suggest } from '../app/suggest.ts'
import { languageOf, type Wording } from '../wording/wording.ts'
import { readAttachment } from './attachment.ts'
import { PRIVATELY } from './definitions.ts'
import { deliver } from './deliver.ts'
import { askInForm } from './modal.ts'
import { AUTOCOMPLETE } from './limits.ts'
import { placeOf } from './place.ts'
import { toRequest } from './request.ts'
import { respond } from './respond.ts'

/** Answers a slash command. */
export async function answerCommand(interaction: ChatInputCommandInteraction, context: Context): Promise<void> {
  const received = performance.now()
  const { data } = interaction.options
  const privately = interaction.options.getBoolean(PRIVATELY)
  const call = { command: interaction.commandName, input: readInput(data) }
  const request = { ...toRequest(interaction, call, context), privately, files: readFiles(data) }
  if (await askInForm(interaction, request, received, context)) return
  const isPrivate = isPrivateInAnyCase(request, context)
  const reply = dispatch(request, context)
  await respond(interaction, { reply, call, isPrivate, received }, context)
}

/** What was typed into the options; a subcommand is the action that is asked for. */
function readInput(given: readonly CommandInteractionOption[]): Record<string, string> {
  const [first] = given
  if (first?.type === ApplicationCommandOptionType.Subcommand)
    return { action: first.name, ...readInput(first.options ?? []) }
  const typed = given.filter(({ name, attachment }) => name !== PRIVATELY && !attachment)
  return Object.fromEntries(typed.map(({ name, value }) => [name, String(value ?? '')]))
}

/** What reads the files that were handed in. */
function readFiles(given: readonly CommandInteractionOption[]): NonNullable<Request['files']> {
  const [first] = given
  if (first?.type === ApplicationCommandOptionType.Subcommand) return readFiles(first.options ?? [])
  return Object.fromEntries(
    given.flatMap(({ name, attachment }) =>
      attachment ? [[name, (wording: Wording) => readAttachment(attachment, wording)]] : [],
    ),
  )
}

/** Completes an option while it is typed. */
export async function complete(interaction: AutocompleteInteraction, resources: Context): Promise<void> {
  const received = performance.now()
  const language = languageOf(interaction.locale) ?? resources.language
  const context = createRequestContext(resources, { language, place: placeOf(interaction) })
  const { name, value } = interaction.options.getFocused(true)
  const command = commandsFor(commands, context.library).find((c) => c.name === interaction.commandName)
  const option = command?.options.find((o) => o.name === name)
  const suggestions = (await suggest(option, value, context)).slice(0, AUTOCOMPLETE.choices)
  const choices = suggestions.map(({ label, value }) => ({
    name: [...label].slice(0, AUTOCOMPLETE.characters).join(''),
    value,
  }))
  await deliver(() => interaction.respond(choices), received, context.log)
}
