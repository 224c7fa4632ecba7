import type { App, Request } from '../app/app.ts'
import type { Option } from '../app/command.ts'
import { readCommand } from '../app/find-command.ts'
import { hintAt } from '../app/example.ts'
import { typeHere } from '../app/command-words.ts'
import { readerError } from '../base/errors.ts'
import type { Library } from '../library/library.ts'
import { inAnyLanguage } from '../speech/languages.ts'
import { asksForHelp, wantsToLeave } from '../speech/whole-texts.ts'
import { pattern } from '../speech/words.ts'

/** What a person typed: a request, a wish to see all of the last reply or to leave, or nothing. */
export type Typed = { kind: 'request'; request: Request } | { kind: 'more' } | { kind: 'quit' } | { kind: 'nothing' }

/**
 * Reads a typed line: `/city Barcelona`, `/compare "Mexico City" Nairobi`, or a plain question.
 * In: the line; and the app, whose library has the names, so that one of several words needs no quotation marks.
 * Throws a reader error where there is no such command, or more names than it takes.
 */
export function readLine(line: string, app: Pick<App, 'commands' | 'context'>): Typed {
  const text = line.trim()
  if (!text) return { kind: 'nothing' }
  if (wantsToLeave(text)) return { kind: 'quit' }
  if (/^\/more$/i.test(text)) return { kind: 'more' }
  if (text === '?' || asksForHelp(text)) return { kind: 'request', request: { command: 'help', input: {} } }
  const request = text.startsWith('/') ? toRequest(text.slice(1), app) : { command: 'ask', input: { question: text } }
  return { kind: 'request', request }
}

function toRequest(line: string, { commands, context }: Pick<App, 'commands' | 'context'>): Request {
  const { library, wording } = context
  const { command, rest } = readCommand(line, commands, context)
  const typable = command.options.filter(({ internal }) => !internal)
  const { text, taken, left } = takeLast(typable, rest, library)
  const texts = left.findIndex(({ isText }) => isText)
  const values =
    left.length === 1 ? [unquote(text)] : texts >= 0 ? splitTexts(text, texts) : splitNames(text, left, library)
  const filled = optionsFor(values, left)
  if (values.length > filled.length) {
    const name = typeHere(command.name, context)
    throw readerError(
      left.length ? wording.errors.tooMany(name, filled.length, values.length) : wording.errors.nothingMore(name),
      hintAt(command, context),
    )
  }
  return { command: command.name, input: { ...nameValues(filled, values, library), ...taken } }
}

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

/** A year, or a range of them. */
const NUMBER = /^\d+(?:[-–]\d*)?$/

/** The options that values can be given to: where there are several numbers, none that stands alone. */
function optionsFor(values: string[], options: Option[]): Option[] {
  const isOnly = values.filter((value) => NUMBER.test(value)).length < 2
  return options.filter(({ standsAlone }) => !standsAlone || isOnly)
}

/** Gives options their values in order; one that can be left out is, where a value is none of its but of a later one’s. */
function nameValues(options: readonly Option[], values: string[], library: Library): Record<string, string> {
  const input: Record<string, string> = {}
  let next = 0
  for (const value of values.filter(Boolean)) {
    while (isForLater(value, options.slice(next), library)) next += 1
    const option = options[next]
    if (option) input[option.name] = value
    next += 1
  }
  return input
}

/** Whether a value is for a later option than the first; a number is no name, so that `/timeline 2000 2010` needs no city. */
function isForLater(value: string, [first, ...later]: readonly Option[], library: Library): boolean {
  if (!first || !later.length || !(first.suggest || first.choices)) return false
  if (NUMBER.test(value)) return first.suggest !== null || !first.required
  const knows = ({ suggest, choices = [] }: Option) => suggest?.knows(value, library) ?? choices.includes(value)
  return !first.required && !knows(first) && later.some(knows)
}

const SEPARATOR = pattern('i')`,|\s${inAnyLanguage(({ joins }) => joins)}\s`

/** Names between commas or words like `vs`, in quotation marks, or simply one after another. */
function splitNames(text: string, options: readonly Option[], library: Library): string[] {
  if (SEPARATOR.test(text))
    return text
      .split(SEPARATOR)
      .map((part) => unquote(part.trim()))
      .filter(Boolean)
  const named = options.flatMap(({ suggest }) => (suggest?.names(library).length ? suggest : []))
  const isName = (words: string[]) => named.some(({ knows }) => knows(words.join(' '), library))
  const words = (text.match(/"[^"]*"|“[^”]*”|\S+/g) ?? []).map(unquote)
  const names: string[] = []
  for (let i = 0; i < words.length; ) {
    const count = longestName(words.slice(i), isName)
    names.push(words.slice(i, i + count).join(' '))
    i += count
  }
  return names
}

/** How many of the words, from the first on, spell a known name; one where none do. */
function longestName(words: string[], isName: (words: string[]) => boolean): number {
  for (let count = Math.min(words.length, MOST_WORDS); count > 1; count--)
    if (isName(words.slice(0, count))) return count
  return 1
}

/** The most words of a name. */
const MOST_WORDS = 6

const unquote = (text: string) => text.trim().replace(/^["“](.*)["”]$/s, '$1')
