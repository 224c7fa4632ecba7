import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js'
import { type Command, groupOf, type Option, type Right } from '../app/command.ts'
import { type Words, wordsOf, wordsOfGroup } from '../app/command-words.ts'
import { LANGUAGES, type Language, languageOf, type Wording, wordingOf } from '../wording/wording.ts'

/** The option of every command that keeps the answer private. */
export const PRIVATELY = 'private'

/** Discord's locales for a language; American English is not among them, because it is what Discord falls back to. */
const localesFor = (language: Language) =>
  Object.values(Locale).filter((locale) => locale !== Locale.EnglishUS && languageOf(locale) === language)

const { GuildInstall, UserInstall } = ApplicationIntegrationType
const { Guild, BotDM, PrivateChannel } = InteractionContextType

/** The permission of Discord's that goes with a right; servers themselves say who has the others. */
const PERMISSIONS: Partial<Record<Right, bigint>> = {
  managers: PermissionFlagsBits.ManageGuild,
  moderators: PermissionFlagsBits.ManageMessages,
}

type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody

/** What is said in a language by the bot that the commands are of. */
type Say = (language: Language) => Wording

/**
 * Commands as Discord is told of them, in all languages: the actions of one that does several things are its subcommands.
 * In: besides, what is said in each, where a library has words of its own.
 */
export function toDefinitions(commands: readonly Command[], say: Say = wordingOf): Definition[] {
  const groups = Map.groupBy(
    commands.filter(({ internal }) => !internal),
    groupOf,
  )
  return [...groups].map(([group, members]) => {
    const [only] = members
    return only?.name === group ? toDefinition(only, say) : toGroup(group, members, say)
  })
}

const toDefinition = (command: Command, say: Say): Definition => ({
  type: ApplicationCommandType.ChatInput,
  ...inAllLanguages((wording) => wordsOf(command.name, wording), say),
  name: command.name,
  options: [
    ...command.options.filter(isTyped).map((option) => toOption(command, option, say)),
    ...(command.isPrivate ? [] : [toPrivateOption()]),
  ],
  ...toReach([command]),
})

const toGroup = (group: string, actions: Command[], say: Say): Definition => ({
  type: ApplicationCommandType.ChatInput,
  ...inAllLanguages((wording) => wordsOfGroup(group, wording), say),
  name: group,
  options: actions.map((action) => toAction(action, say)),
  ...toReach(actions),
})

const toAction = (action: Command, say: Say): APIApplicationCommandSubcommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  ...inAllLanguages((wording) => wordsOf(action.name, wording), say),
  name: action.name.slice(groupOf(action).length + 1),
  options: action.options.filter(isTyped).map((option) => toOption(action, option, say)),
})

/** Who may use it and where: what is for servers alone is not there where only a user has installed the bot. */
function toReach(commands: Command[]) {
  const isForServers = commands.every(({ where }) => where === 'server')
  const [by, ...others] = new Set(commands.map((command) => command.by))
  const permission = by && !others.length ? PERMISSIONS[by] : undefined
  return {
    default_member_permissions: permission === undefined ? null : String(permission),
    integration_types: isForServers ? [GuildInstall] : [GuildInstall, UserInstall],
    contexts: isForServers ? [Guild] : [Guild, BotDM, PrivateChannel],
  }
}

const isTyped = ({ internal }: Option) => !internal

function toOption(command: Command, option: Option, say: Say): APIApplicationCommandBasicOption {
  const words = (wording: Wording) =>
    wordsOf(command.name, wording).options[option.name] ?? { name: option.name, description: option.name }
  const name = option.isOfKind ? words(say('en')).name : option.name
  const head = { ...inAllLanguages(words, say), name, required: option.required !== false }
  if (option.isFile) return { type: ApplicationCommandOptionType.Attachment, ...head }
  if (option.between)
    return {
      type: ApplicationCommandOptionType.Integer,
      ...head,
      min_value: option.between[0],
      max_value: option.between[1],
    }
  return {
    type: ApplicationCommandOptionType.String,
    ...head,
    max_length: option.maxLength,
    ...(option.choices
      ? { choices: option.choices.map((value) => toChoice(value, option, say)) }
      : { autocomplete: option.suggest !== null }),
  } as APIApplicationCommandBasicOption
}

function toChoice(value: string, { choiceWords }: Option, say: Say) {
  const called = (wording: Wording) => choiceWords?.(wording)[value] ?? value
  return { name: called(say('en')), name_localizations: localize(called, say), value }
}

const toPrivateOption = (): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.Boolean,
  ...inAllLanguages((wording) => wording.privately),
  name: PRIVATELY,
  required: false,
})

const inAllLanguages = (words: (wording: Wording) => Words, say: Say = wordingOf) => ({
  name: words(say('en')).name,
  name_localizations: localize((wording) => words(wording).name, say),
  description: words(say('en')).description,
  description_localizations: localize((wording) => words(wording).description, say),
})

/** A word in all languages, by Discord's locales. */
export const localize = (word: (wording: Wording) => string, say: Say = wordingOf) =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) => localesFor(language).map((locale) => [locale, word(say(language))])),
  )

/** How many characters of a command Discord counts: names, descriptions and values, the longest localization of each. */
export function countCharacters(definition: RESTPostAPIChatInputApplicationCommandsJSONBody): number {
  const count = (each: Localized): number =>
    longest(each.name, each.name_localizations) +
    longest(each.description, each.description_localizations) +
    (typeof each.value === 'string' ? each.value.length : 0) +
    [...(each.options ?? []), ...(each.choices ?? [])].reduce((sum, inner) => sum + count(inner as Localized), 0)
  return count(definition as Localized)
}

type Localized = {
  name: string
  name_localizations?: Record<string, string | null> | null
  description?: string
  description_localizations?: Record<string, string | null> | null
  value?: unknown
  options?: object[]
  choices?: object[]
}

const longest = (text = '', others: Record<string, string | null> | null = {}) =>
  Math.max(text.length, ...Object.values(others ?? {}).map((other) => other?.length ?? 0))
