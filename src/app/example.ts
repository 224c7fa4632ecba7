import type { Context } from '../context/context.ts'
import type { Library } from '../library/library.ts'
import { tagsOf } from '../library/library.ts'
import { FEWEST_WORDS } from '../text/quotation.ts'
import { toWords } from '../text/fingerprint.ts'
import type { Command, Option } from './command.ts'
import { inputSchema } from './input-schema.ts'
import { typeName } from './words.ts'

/** Input that gives a good answer with a command, by its options. */
export type Example = Readonly<Record<string, string>>

/** The library's own example of a command, else one that is made of what it holds; null where nothing can be made. */
export function exampleOf(command: Command, library: Library): Example | null {
  const own = library.welcome.examples[command.name]
  return own && inputSchema(command).safeParse(own).success ? own : makeExample(command, library)
}

/** How the example of a command is typed: `/city Barcelona`; null where there is none. */
export function typeExample(
  command: Command,
  { library, wording }: Pick<Context, 'library' | 'wording'>,
): string | null {
  const example = exampleOf(command, library)
  return example && [typeName(command.name, wording), ...Object.values(example)].join(' ')
}

/** What to try after a command was typed wrong: its example, where there is one. */
export function hintAt(command: Command, context: Pick<Context, 'library' | 'wording'>): string {
  const typed = typeExample(command, context)
  const { errors } = context.wording
  return typed === null ? errors.again : errors.likeThis(typed)
}

function makeExample({ options }: Command, library: Library): Example | null {
  const needed = options.filter(({ required, internal, isFile }) => required && !internal && !isFile)
  const values = needed.map((option, i) => {
    const alike = needed.slice(0, i).filter(({ suggest }) => suggest === option.suggest)
    return [option.name, valueFor(option, alike.length, library)] as const
  })
  const found = values.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))
  return found.length < needed.length ? null : Object.fromEntries(found)
}

/** A value that an option takes: the `nth`, from 0, of those that fit. */
function valueFor(
  { name, suggest, choices, between, maxLength }: Option,
  nth: number,
  library: Library,
): string | null {
  if (choices) return choices[0] ?? null
  if (between) return String(between[0])
  const fitting = suggest === null ? (TEXTS[name]?.(library) ?? []) : suggest.values(library)
  return fitting.filter((value) => value.length <= maxLength)[nth] ?? null
}

/** Texts for the options that take any, by what such an option is called. */
const TEXTS: Record<string, (library: Library) => string[]> = {
  question: ({ notes }) => [...notes.values()].flatMap(({ asks }) => asks),
  text: ({ notes }) => [...notes.values()].filter((note) => tagsOf(note).size).map(({ says }) => says),
  quotation: quotationsIn,
  reason: () => ['The page may be another one.'],
}

/** Sentences of imported texts that are long enough to be found again by a fingerprint. */
function quotationsIn({ fingerprints, passagesOf }: Library): string[] {
  const passages = fingerprints.flatMap(({ source }) => passagesOf.get(source) ?? [])
  const sentences = passages.flatMap((passage) => passage.sentences)
  return sentences.filter(({ text }) => toWords(text).length >= FEWEST_WORDS).map(({ text }) => `“${text}”`)
}
