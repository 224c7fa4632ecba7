import type { Option } from '../command.ts'
import { readerError } from '../errors.ts'
import { findCommand, type Request } from '../dispatch.ts'
import { type Entity, foldName } from '../library/entities.ts'

/** What a person typed: a request, a wish for help or an end, or nothing. */
export type Typed = { kind: 'request'; request: Request } | { kind: 'help' } | { kind: 'quit' } | { kind: 'nothing' }

/**
 * Reads a typed line: `/city Barcelona`, `/compare "Mexico City" Nairobi`, or a plain question.
 * In: the line, and the cities, so that a name of several words needs no quotation marks.
 * Throws a reader error where there is no such command, or more names than it takes.
 */
export function readLine(line: string, cities: readonly Entity[]): Typed {
  const text = line.trim()
  if (!text) return { kind: 'nothing' }
  if (/^\/?(?:quit|exit|bye)$/i.test(text)) return { kind: 'quit' }
  if (/^\/?help$/i.test(text) || text === '?') return { kind: 'help' }
  const slash = text.match(/^\/(\S+)\s*(.*)$/s)
  const request = slash
    ? toRequest((slash[1] ?? '').toLowerCase(), slash[2] ?? '', cities)
    : { command: 'ask', input: { question: text } }
  return { kind: 'request', request }
}

function toRequest(name: string, rest: string, cities: readonly Entity[]): Request {
  const { options, example } = findCommand(name)
  const values = options.length === 1 ? [unquote(rest)] : splitNames(rest, cities)
  if (values.length > options.length)
    throw readerError(
      options.length
        ? `/${name} takes at most ${options.length} names, and these are ${values.length}.`
        : `/${name} takes nothing more.`,
      `Type it like this: ${example}`,
    )
  return { command: name, input: nameValues(options, values) }
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

const SEPARATOR = /,|\s(?:vs\.?|versus|and|or|with)\s/i

/** Names between commas or words like `vs`, in quotation marks, or simply one after another. */
function splitNames(text: string, cities: readonly Entity[]): string[] {
  if (SEPARATOR.test(text))
    return text
      .split(SEPARATOR)
      .map((part) => unquote(part.trim()))
      .filter(Boolean)
  const words = (text.match(/"[^"]*"|“[^”]*”|\S+/g) ?? []).map(unquote)
  const names: string[] = []
  for (let i = 0; i < words.length; ) {
    const count = longestName(words.slice(i), cities)
    names.push(words.slice(i, i + count).join(' '))
    i += count
  }
  return names
}

/** How many of the words, from the first on, spell a city; one where none do. */
function longestName(words: string[], cities: readonly Entity[]): number {
  const spellings = new Set(cities.flatMap((city) => city.names.map(foldName)))
  for (let count = Math.min(words.length, 6); count > 1; count--)
    if (spellings.has(foldName(words.slice(0, count).join(' ')))) return count
  return 1
}

const unquote = (text: string) => text.trim().replace(/^["“](.*)["”]$/s, '$1')
