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
import type { Command, Option } from '../app/command.ts'
import { LANGUAGES, type Language, languageOf, type Wording, wordingOf } from '../wording/wording.ts'

/** The option of every command that keeps the answer private. */
export const PRIVATELY = 'private'

/** Discord's locales for a language; American English is not among them, because it is what Discord falls back to. */
const localesFor = (language: Language) =>
  Object.values(Locale).filter((locale) => locale !== Locale.EnglishUS && languageOf(locale) === language)

const { GuildInstall, UserInstall } = ApplicationIntegrationType
const { Guild, BotDM, PrivateChannel } = InteractionContextType

/** The permission that lets somebody use a command which is not for everyone. */
const PERMISSIONS = { managers: PermissionFlagsBits.ManageGuild, moderators: PermissionFlagsBits.ManageMessages }

/** A command as Discord is told of it, in all languages. What is for servers alone is not there where only a user has installed the bot. */
export function toDefinition({
  name,
  options,
  actions,
  where,
  by,
  isPrivate = false,
}: Pick<
  Command,
  'name' | 'options' | 'actions' | 'where' | 'by' | 'isPrivate'
>): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const isForServers = where === 'server'
  return {
    type: ApplicationCommandType.ChatInput,
    ...inAllLanguages((wording) => wording.commands[name]),
    name,
    options: actions
      ? Object.entries(actions).map(([action, taken]) => toAction(name, action, options, taken))
      : [...options.map((option) => toOption(name, option)), ...(isPrivate ? [] : [toPrivateOption()])],
    default_member_permissions: by ? String(PERMISSIONS[by]) : null,
    integration_types: isForServers ? [GuildInstall] : [GuildInstall, UserInstall],
    contexts: isForServers ? [Guild] : [Guild, BotDM, PrivateChannel],
  }
}

/** One of several things that a command does: a subcommand with the options that it takes. */
function toAction(
  command: Command['name'],
  action: string,
  options: readonly Option[],
  taken: readonly string[],
): APIApplicationCommandSubcommandOption {
  const words = ({ commands }: Wording) =>
    (commands[command] as { actions?: Record<string, Words> }).actions?.[action] ?? {
      name: action,
      description: action,
    }
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...inAllLanguages(words),
    name: action,
    options: options
      .filter(({ name }) => taken.includes(name))
      .map((option) => toOption(command, { ...option, required: isNeeded(option, action) })),
  }
}

const isNeeded = ({ required, neededBy }: Option, action: string) => required || (neededBy?.includes(action) ?? false)

type Words = { name: string; description: string }

function toOption(command: Command['name'], option: Option): APIApplicationCommandBasicOption {
  const words = ({ commands }: Wording) =>
    (commands[command].options as Record<string, Words>)[option.name] ?? { name: option.name, description: option.name }
  const head = { ...inAllLanguages(words), name: option.name, required: option.required }
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
      ? { choices: option.choices.map((value) => toChoice(value)) }
      : { autocomplete: option.suggest !== null }),
  } as APIApplicationCommandBasicOption
}

/** What can be chosen is called as in the settings. */
function toChoice(value: string) {
  const called = ({ settings, challenges, quiz }: Wording) => {
    const names: Record<string, string> = {
      ...settings.names,
      ...settings.where,
      ...challenges.states,
      ...quiz.choices,
    }
    return names[value] ?? value
  }
  return { name: called(wordingOf('en')), name_localizations: localize(called), value }
}

const toPrivateOption = (): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.Boolean,
  ...inAllLanguages((wording) => wording.privately),
  name: PRIVATELY,
  required: false,
})

const inAllLanguages = (words: (wording: Wording) => Words) => ({
  name: words(wordingOf('en')).name,
  name_localizations: localize((wording) => words(wording).name),
  description: words(wordingOf('en')).description,
  description_localizations: localize((wording) => words(wording).description),
})

/** A word in all languages, by Discord's locales. */
export const localize = (word: (wording: Wording) => string) =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) => localesFor(language).map((locale) => [locale, word(wordingOf(language))])),
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
