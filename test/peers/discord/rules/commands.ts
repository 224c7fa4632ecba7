import type { Breach } from '../breaches.ts'
import { COMMANDS, countCharacters } from '../limits.ts'
import { findChoiceBreaches } from './choices.ts'

/** A command or an option of one, as far as the rules go. */
export type Definition = {
  type?: number
  name: string
  description?: string
  name_localizations?: Record<string, string> | null
  description_localizations?: Record<string, string> | null
  required?: boolean
  autocomplete?: boolean
  choices?: Definition[]
  value?: unknown
  min_length?: number
  max_length?: number
  options?: Definition[]
}

const SLASH = 1
/** Subcommands and their groups. */
const NESTING = [1, 2]
/** Options that may have choices or autocompletion: text and numbers. */
const CHOOSABLE = [3, 4, 10]

/** What Discord refuses of a command: https://docs.discord.com/developers/interactions/application-commands */
export function findCommandBreaches(command: Definition): Breach[] {
  const { type = SLASH, description = '' } = command
  if (type !== SLASH)
    return [
      ...unless(isWithin(command.name, 32), 'name', 'a name has 1 to 32 characters'),
      ...unless(type === 4 || !description, 'description', 'a command of this type has no description'),
    ]
  const characters = countCommand(command)
  return [
    ...findNamedBreaches(command, ''),
    ...findOptionsBreaches(command.options ?? [], ''),
    ...unless(characters <= COMMANDS.characters, '', `${characters} characters; at most ${COMMANDS.characters}`),
  ]
}

/** What Discord refuses of all commands of a scope together. */
export function findSetBreaches(commands: readonly Definition[]): Breach[] {
  const breaches: Breach[] = []
  for (const [type, limit] of Object.entries(COMMANDS.perType)) {
    const names = commands.filter((c) => String(c.type ?? SLASH) === type).map((c) => c.name)
    const repeated = names.filter((name, i) => names.indexOf(name) !== i)
    breaches.push(...repeated.map((name) => ({ path: '', message: `two commands are named ${name}` })))
    if (names.length > limit)
      breaches.push({ path: '', message: `${names.length} commands of type ${type}; at most ${limit}`, code: 30032 })
  }
  return breaches
}

function findOptionsBreaches(options: Definition[], prefix: string): Breach[] {
  const names = options.map((option) => option.name)
  const nesting = options.filter((option) => NESTING.includes(option.type ?? 0)).length
  const firstOptional = options.findIndex((option) => !option.required)
  const lastRequired = options.findLastIndex((option) => option.required)
  return [
    ...unless(options.length <= COMMANDS.options, `${prefix}options`, `${options.length} options; at most 25`),
    ...unless(new Set(names).size === names.length, `${prefix}options`, 'two options have the same name'),
    ...unless(firstOptional < 0 || lastRequired < firstOptional, `${prefix}options`, 'required options come first'),
    ...unless(nesting === 0 || nesting === options.length, `${prefix}options`, 'subcommands and options are mixed'),
    ...options.flatMap((option, i) => findOptionBreaches(option, `${prefix}options[${i}].`)),
  ]
}

function findOptionBreaches(option: Definition, path: string): Breach[] {
  const { type = 0, choices, autocomplete = false, min_length: min = 0, max_length: max = 6000 } = option
  return [
    ...findNamedBreaches(option, path),
    ...unless(!(autocomplete && choices?.length), path, 'choices or autocomplete, not both'),
    ...unless(
      CHOOSABLE.includes(type) || !(autocomplete || choices?.length),
      path,
      `an option of type ${type} has none`,
    ),
    ...unless(min >= 0 && max >= 1 && max <= 6000 && min <= max, path, `lengths ${min} to ${max}`),
    ...(choices ? findChoiceBreaches(choices, type).map((b) => ({ ...b, path: path + b.path })) : []),
    ...findOptionsBreaches(option.options ?? [], path),
  ]
}

function findNamedBreaches(named: Definition, path: string): Breach[] {
  const { name, description, name_localizations, description_localizations } = named
  const names = [name, ...Object.values(name_localizations ?? {})]
  const descriptions = [description, ...Object.values(description_localizations ?? {})]
  return [
    ...names.flatMap((n) => unless(isName(n), `${path}name`, `not a name: ${JSON.stringify(n)}`)),
    ...descriptions.flatMap((d) =>
      unless(isWithin(d, COMMANDS.description), `${path}description`, 'a description has 1 to 100 characters'),
    ),
  ]
}

/** Names, descriptions and values, the longest localization of each. */
function countCommand({ name, description, value, options, choices, ...localized }: Definition): number {
  const longest = (text: unknown, others: Record<string, string> | null | undefined) =>
    Math.max(...[text, ...Object.values(others ?? {})].map(countCharacters))
  const own = longest(name, localized.name_localizations) + longest(description, localized.description_localizations)
  const inner = [...(options ?? []), ...(choices ?? [])].reduce((sum, part) => sum + countCommand(part), 0)
  return own + countCharacters(value) + inner
}

const unless = (fine: boolean, path: string, message: string): Breach[] =>
  fine ? [] : [{ path: path.replace(/\.$/, ''), message }]
const isName = (name: unknown) => typeof name === 'string' && COMMANDS.name.test(name) && name === name.toLowerCase()
const isWithin = (text: unknown, high: number) => countCharacters(text) >= 1 && countCharacters(text) <= high
