import { readerError } from '../base/errors.ts'
import type { Context } from '../context/context.ts'
import { foldName, type Named } from '../library/entities.ts'
import type { Library } from '../library/library.ts'
import { inAnyLanguage } from '../speech/languages.ts'
import type { Call } from '../reply/reply.ts'
import { asksForHelp } from '../speech/whole-texts.ts'
import { pattern } from '../speech/words.ts'
import type { Wording } from '../wording/wording.ts'
import type { Command, Option } from './command.ts'
import { typeHere, wordsOf } from './command-words.ts'
import { hintAt } from './example.ts'
import { readCommand } from './find-command.ts'

/** What reading a typed line rests on. */
type Here = { commands: readonly Command[]; context: Context }

/**
 * Reads a typed command: `/city Barcelona`, `/compare "Mexico City" Nairobi`, `/city name:Barcelona`, or a cry for help; null
 * where a text is none.
 * In: the text; and the app, whose library has the names, so that one of several words needs no quotation marks.
 * Throws a reader error where there is no such command, or more names than it takes.
 */
export function readTyped(typed: string, app: Here): Call | null {
  const text = typed.trim()
  if (text === '?' || asksForHelp(text)) return { command: 'help', input: {} }
  return text.startsWith('/') ? toCall(text.slice(1), app) : null
}

function toCall(line: string, { commands, context }: Here): Call {
  const { library, wording } = context
  const { command, rest } = readCommand(line, commands, context)
  const typable = command.options.filter(({ internal }) => !internal)
  const { unnamed, named } = takeNamed(command, typable, rest, wording)
  const { text, taken, left } = takeLast(
    typable.filter(({ name }) => !(name in named)),
    unnamed,
    library,
  )
  const texts = left.findIndex(({ isText }) => isText)
  const values =
    left.length === 1
      ? [unquote(text)]
      : texts >= 0
        ? splitTexts(text, texts)
        : splitNames(text, namesOf(left, library))
  if (values.length > left.length) {
    const name = typeHere(command.name, context)
    throw readerError(
      left.length ? wording.errors.tooMany(name, left.length, values.length) : wording.errors.nothingMore(name),
      hintAt(command, context),
    )
  }
  return { command: command.name, input: { ...nameValues(left, values), ...taken, ...named } }
}

/** Takes what is given by the name of its option, as Discord shows it: `in:Canada`. What holds any text is let be. */
function takeNamed(command: Command, options: readonly Option[], typed: string, wording: Wording) {
  if (options.some(({ isText }) => isText)) return { unnamed: typed, named: {} }
  const words = wordsOf(command.name, wording).options
  const named: Record<string, string> = {}
  const unnamed = typed.replace(NAMED, (whole: string, name: string, value: string) => {
    const option = options.find((each) => [each.name, words[each.name]?.name].includes(name.toLowerCase()))
    if (!option) return whole
    named[option.name] = unquote(value)
    return ''
  })
  return { unnamed: unnamed.trim(), named }
}

const NAMED = /(?<=^|\s)([\p{L}-]+):\s?("[^"]+"|“[^”]+”|[^\s"“]\S*)/gu

/** Everything that some options can name. */
const namesOf = (options: readonly Option[], library: Library): readonly Named[] => [
  ...new Set(options.flatMap(({ suggest }) => suggest?.names(library) ?? [])),
]

/** Takes what can only be the last option from the end: a framework, as in `Toronto Sheffield Fakhry`, or a style. */
function takeLast(options: readonly Option[], typed: string, library: Library) {
  const last = options.length > 1 ? options.find(({ standsLast }) => standsLast) : undefined
  const left = options.filter((option) => option !== last)
  const ends = last?.choices
    ? last.choices.map((id) => ({ id, name: id }))
    : (last?.suggest?.names(library) ?? []).flatMap(({ id, names }) => [id, ...names].map((name) => ({ id, name })))
  const text = typed.trimEnd()
  for (const { id, name } of ends.sort((a, b) => b.name.length - a.name.length))
    if (last && text.toLowerCase().endsWith(` ${name.toLowerCase()}`))
      return { text: text.slice(0, -name.length).replace(/[\s,]+$/, ''), taken: { [last.name]: id }, left }
  return { text: typed, taken: {}, left }
}

/** So many words, then a text that may hold anything and what follows it. */
function splitTexts(text: string, words: number): string[] {
  if (!words) return splitQuotation(text)
  const [, first = '', rest = ''] = text.match(/^(\S+)\s*(.*)$/s) ?? []
  return [first, ...splitTexts(rest, words - 1)].filter(Boolean)
}

/** A text in quotation marks and what follows it; all of it where there are no marks around its beginning. */
function splitQuotation(text: string): string[] {
  const [, one, other] = text.trim().match(/^"([^"]+)"\s+"([^"]+)"$/s) ?? []
  if (one && other) return [one, other]
  const [, quotation, rest] = text.trim().match(/^["“„«](.*)["”“»]\s*(.*)$/s) ?? []
  return (quotation === undefined ? [text] : [quotation, unquote(rest ?? '')]).filter(Boolean)
}

/** Gives options their values in order; a number is no name, so that `/timeline 2000 2010` needs no city. */
function nameValues(options: readonly Option[], values: string[]): Record<string, string> {
  const input: Record<string, string> = {}
  let next = 0
  for (const value of values.filter(Boolean)) {
    while (options[next]?.suggest && /^\d+$/.test(value) && next < options.length - 1) next += 1
    const option = options[next]
    if (option) input[option.name] = value
    next += 1
  }
  return input
}

const SEPARATOR = pattern('i')`,|\s${inAnyLanguage(({ joins }) => joins)}\s`

/** Names between commas or words like `vs`, in quotation marks, or simply one after another. */
function splitNames(text: string, known: readonly Named[]): string[] {
  if (SEPARATOR.test(text))
    return text
      .split(SEPARATOR)
      .map((part) => unquote(part.trim()))
      .filter(Boolean)
  const words = (text.match(/"[^"]*"|“[^”]*”|\S+/g) ?? []).map(unquote)
  const names: string[] = []
  for (let i = 0; i < words.length; ) {
    const count = longestName(words.slice(i), known)
    names.push(words.slice(i, i + count).join(' '))
    i += count
  }
  return names
}

/** How many of the words, from the first on, spell a known name; one where none do. */
function longestName(words: string[], known: readonly Named[]): number {
  const spellings = new Set(known.flatMap(({ names }) => names.map(foldName)))
  for (let count = Math.min(words.length, 6); count > 1; count--)
    if (spellings.has(foldName(words.slice(0, count).join(' ')))) return count
  return 1
}

const unquote = (text: string) => text.trim().replace(/^["“](.*)["”]$/s, '$1')
