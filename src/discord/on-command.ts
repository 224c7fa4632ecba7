import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  ApplicationCommandOptionType,
} from 'discord.js'
import type { App } from '../app/app.ts'
import type { Command } from '../app/command.ts'
import type { Request } from '../app/request.ts'
import type { Visit } from '../app/visit.ts'
import type { Call } from '../reply/reply.ts'
import type { Wording } from '../wording/wording.ts'
import { readAttachment } from './attachment.ts'
import { PRIVATELY } from './definitions.ts'
import { deskOf } from './desk.ts'
import { withoutMentions } from './mentions.ts'
import { byOwnNames } from './option-names.ts'
import { createProgress } from './progress.ts'
import { receive } from './receive.ts'
import { respond } from './respond.ts'
import { showForm } from './modal.ts'

/** Answers a slash command. */
export const onCommand = (interaction: ChatInputCommandInteraction, app: App): Promise<void> =>
  receive(interaction, 'command', app, async (visit, received) => {
    const { commandName, commandId, commandGuildId } = interaction
    deskOf(interaction.client)?.ids.learn(commandName, commandId, commandGuildId)
    const given = givenIn(interaction.options.data)
    const name = nameOfCommand(interaction)
    const call = withoutMentioned({ command: name, input: byOwnNames(readInput(given), name, app) }, visit)
    if (await showForm(interaction, call, received, visit)) return
    const called = visit.commands.find((each) => each.name === call.command) ?? null
    const isLong = called?.isLong === true
    const progress = isLong ? createProgress(interaction, visit.context) : null
    const privately = interaction.options.getBoolean(PRIVATELY)
    const request = {
      ...{ ...asTyped(call, privately, visit), files: readFiles(given, called) },
      ...(progress && { tell: progress.tell }),
    }
    const isPrivate = visit.isPrivate(request)
    const { command, input } = request
    // What tells how far it is, is there before the reply that takes its place.
    const work = () => visit.answer(request).finally(() => progress?.told())
    await respond(interaction, { work, call: { command, input }, isPrivate, received, isLong }, visit.context)
  })

/** A call with who is to see the answer, by the option; what is typed as a question may say it too. */
function asTyped(call: Call, privately: boolean | null, { toRequest }: Visit): Request {
  const typed = call.command === 'ask' ? toRequest(call.input['question'] ?? '') : null
  if (typed?.privately == null) return { ...call, privately }
  return { ...call, input: { ...call.input, ...typed.input }, privately: privately ?? typed.privately }
}

/** A call without what is mentioned in names and questions; a text of its own is kept as it is. */
function withoutMentioned({ command: name, input }: Call, { commands }: Visit): Call {
  const texts = commands.find((command) => command.name === name)?.options.filter(({ isText }) => isText) ?? []
  const isText = (option: string) => texts.some((each) => each.name === option)
  const plain = Object.entries(input).map(([option, value]) => [
    option,
    isText(option) ? value : withoutMentions(value),
  ])
  return { command: name, input: Object.fromEntries(plain) }
}

/** `city`; with an action, `quiz start`. */
export function nameOfCommand(interaction: ChatInputCommandInteraction | AutocompleteInteraction): string {
  const action = interaction.options.getSubcommand(false)
  return action ? `${interaction.commandName} ${action}` : interaction.commandName
}

/** The options that were given, those of an action where there is one. */
export function givenIn(data: readonly CommandInteractionOption[]): readonly CommandInteractionOption[] {
  const [first] = data
  return first?.type === ApplicationCommandOptionType.Subcommand ? (first.options ?? []) : data
}

/** What was typed into the options. */
export function readInput(given: readonly CommandInteractionOption[]): Record<string, string> {
  const typed = given.filter(({ name, attachment }) => name !== PRIVATELY && !attachment)
  return Object.fromEntries(typed.map(({ name, value }) => [name, String(value ?? '')]))
}

/** What reads the files that were handed in, or tells where they can be fetched. */
function readFiles(given: readonly CommandInteractionOption[], command: Command | null): NonNullable<Request['files']> {
  const isAddress = (name: string) => command?.options.some((each) => each.name === name && each.isFile === 'address')
  const read = given.flatMap(({ name, attachment }) =>
    attachment
      ? [
          [
            name,
            async (wording: Wording) => (isAddress(name) ? attachment.url : readAttachment(attachment, wording)),
          ] as const,
        ]
      : [],
  )
  return Object.fromEntries(read)
}
