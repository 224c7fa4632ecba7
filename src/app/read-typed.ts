import { readerError } from '../base/errors.ts'
import type { Context } from '../context/context.ts'
import type { Library } from '../library/library.ts'
import type { Call } from '../reply/reply.ts'
import { asksForHelp } from '../speech/whole-texts.ts'
import { wordingFor } from '../wording/kind/word-kinds.ts'
import { LANGUAGES } from '../wording/wording.ts'
import type { Command, Option } from './command.ts'
import { typeHere, wordsOf } from './command-words.ts'
import { hintAt } from './example.ts'
import { readCommand } from './find-command.ts'
import { nameValues, optionsFor } from './name-values.ts'
import { splitNames, splitTexts, unwrap } from './split-typed.ts'

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
  const { unnamed, named } = takeNamed(command, typable, rest, library)
  const { text, taken, left } = takeLast(
    typable.filter(({ name, isNamed }) => !isNamed && !(name in named)),
    unnamed,
    library,
  )
  const texts = left.findIndex(({ isText }) => isText)
  const values =
    left.length === 1 ? [unwrap(text)] : texts >= 0 ? splitTexts(text, texts) : splitNames(text, left, library)
  const filled = optionsFor(values, left)
  if (values.length > filled.length) {
    const name = typeHere(command.name, context)
    throw readerError(
      left.length ? wording.errors.tooMany(name, filled.length, values.length) : wording.errors.nothingMore(name),
      hintAt(command, context),
    )
  }
  return { command: command.name, input: { ...nameValues(filled, values, library), ...taken, ...named } }
}

/** Takes what is given by the name of its option, as Discord shows it: `in:Canada`. What holds any text is let be. */
function takeNamed(command: Command, options: readonly Option[], typed: string, { kinds }: Library) {
  if (options.some(({ isText }) => isText)) return { unnamed: typed, named: {} }
  const words = LANGUAGES.map((language) => wordsOf(command.name, wordingFor(language, kinds)).options)
  const isCalled = ({ name }: Option, typed: string) =>
    [name, ...words.map((called) => called[name]?.name)].includes(typed.toLowerCase())
  const named: Record<string, string> = {}
  const plain = typed.replace(NAMED, (whole: string, name: string, value: string) => {
    const option = options.find((each) => isCalled(each, name))
    if (!option) return whole
    named[option.name] = unwrap(value)
    return ''
  })
  const prepositions = options.filter(({ isPreposition, name }) => isPreposition && !(name in named))
  return { unnamed: takeSaid(plain, prepositions), named }

  /** Takes what is said with the name of an option before it, up to the next: `in Canada from 2010`. What is quoted is let be. */
  function takeSaid(text: string, prepositions: readonly Option[]): string {
    const said = new Map<string, string[]>()
    const left: string[] = []
    for (const word of text.match(WORDS) ?? []) {
      const option = prepositions.find((each) => isCalled(each, word))
      if (option && left.length && !said.has(option.name)) said.set(option.name, [])
      else ([...said.values()].at(-1) ?? left).push(word)
    }
    for (const [name, value] of said) if (value.length) named[name] = unwrap(value.join(' '))
    return said.size ? left.join(' ') : text.trim()
  }
}

const WORDS = /"[^"]*"|“[^“”]*”|[^\s"“]\S*|["“]/gu

const NAMED = /(?<=^|\s)([\p{L}-]+):\s?("[^"]+"|“[^”]+”|[^\s"“]\S*)/gu

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
      return { text: text.slice(0, -name.length).replace(/(?<![\s,])[\s,]+$/, ''), taken: { [last.name]: id }, left }
  return { text: typed, taken: {}, left }
}
