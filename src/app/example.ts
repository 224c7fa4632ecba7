import type { Context } from '../context/context.ts'
import { type Library, tagsOf } from '../library/library.ts'
import { FEWEST_WORDS } from '../text/finding.ts'
import { toWords } from '../text/words.ts'
import { type Example, faultsOf } from './check-example.ts'
import type { Command, Option } from './command.ts'
import { typeHere } from './command-words.ts'

/**
 * The library's own example of a command where it has all that this names, else one that is made of what it holds; null where
 * nothing can be made, or nobody types it.
 */
export function exampleOf(command: Command, library: Library): Example | null {
  if (command.internal) return null
  const own = library.welcome.examples[command.name]
  return own && !faultsOf(command, own, library).length ? own : makeExample(command, library)
}

/** The same for whoever reads it: a question is asked in their language, where the library has one. */
export function exampleIn(
  command: Command,
  { library, language }: Pick<Context, 'library' | 'language'>,
): Example | null {
  const question = library.welcome.question[language]
  return command.name === 'ask' && question ? { question } : exampleOf(command, library)
}

/** What it takes to show how a command is typed. */
type Reader = Pick<Context, 'library' | 'language' | 'wording' | 'isShell'>

/** How the example of a command is typed: `/city Barcelona`; null where there is none. */
export function typeExample(command: Command, context: Reader): string | null {
  const example = exampleIn(command, context)
  return example && [typeHere(command.name, context), ...Object.values(example)].join(' ')
}

/** What to try after a command was typed wrong: its example, where there is one. */
export function hintAt(command: Command, context: Reader): string {
  const typed = typeExample(command, context)
  const { errors } = context.wording
  return typed === null ? errors.again : errors.likeThis(typed)
}

/** Every option that is needed, each with another value; a file is handed in, not typed. */
function makeExample({ options }: Command, library: Library): Example | null {
  const example: Record<string, string> = {}
  for (const option of options) {
    if (!option.required || option.internal || option.isFile) continue
    const value = valuesFor(option, library).find((fitting) => !Object.values(example).includes(fitting))
    if (value === undefined) return null
    example[option.name] = value
  }
  return example
}

/** Values that an option takes, the best ones first. */
function valuesFor(
  { name, suggest, choices, isOffered, between, maxLength }: Option,
  library: Library,
): IteratorObject<string> {
  if (choices) return Iterator.from(choices.filter((choice) => isOffered?.(choice, library) ?? true))
  if (between) return Iterator.from([String(between[0])])
  const fitting = suggest === null ? (TEXTS[name]?.(library) ?? []) : suggest.values(library)
  return Iterator.from(fitting).filter((value) => value.length <= maxLength)
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
