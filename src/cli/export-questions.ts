import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { nothingOn } from '../answer/quiz/name-topic.ts'
import { citeItem } from '../answer/quiz/cite-item.ts'
import type { Context } from '../context/context.ts'
import { countOf } from '../base/count.ts'
import { EXIT, readerError, setupError } from '../base/errors.ts'
import { bankItems } from '../quiz/bank.ts'
import { FORMATS } from '../quiz/exchange/format-names.ts'
import { writeItems } from '../quiz/exchange/formats.ts'
import { generateItems } from '../quiz/generate/items.ts'
import type { Item } from '../quiz/item.ts'
import { fitsWish } from '../quiz/pick.ts'
import { createRandom } from '../quiz/random.ts'
import { readingItems } from '../quiz/reading/reading-items.ts'
import { readTopic } from '../quiz/topic.ts'

/** What was asked for on the command line, as typed. */
export type ExportOptions = { format: string; topic?: string; out?: string; all?: boolean }

/**
 * Writes questions for a course's own tools, each with its citation in the feedback: the hand-written ones, with `all` those
 * made of notes too. Returns the exit code. Throws a reader error where there is no such format or topic, and a set-up error
 * where a file cannot be written.
 */
export function exportQuestions(
  { format, topic = '', out = '.', all = false }: ExportOptions,
  context: Context,
  write: (line: string) => void,
): number {
  const wanted = FORMATS.find((known) => known === format)
  if (!wanted) throw readerError(`There is no format “${format}”.`, `There are ${FORMATS.join(', ')}.`)
  const items = pick(topic, all, context)
  if (!items.length) throw nothingOn(topic, { library: context.library, own: [] }, context)
  const written = items.map((item) => citeItem(item, context))
  const { files, omitted } = writeItems(wanted, written)
  for (const file of files) save(join(out, file.name), file.text)
  for (const { id, reason } of omitted) write(`left out: ${id} (${reason})`)
  const first = files[0]?.name ?? ''
  const where = files.length > 1 ? `${files.length} files in ${out}` : join(out, first)
  write(`${countOf(items.length - omitted.length, 'question')} in ${where}`)
  return EXIT.answered
}

/** The order of options is the same in every export. */
const SEED = 'export'

function pick(typed: string, all: boolean, { library, subject }: Context): Item[] {
  const wish = readTopic(typed, { library, own: [] })
  if (!wish) return []
  const items = [
    ...bankItems(library, SEED),
    ...(all ? generateItems({ library, kinds: subject.itemKinds }, SEED) : []),
    ...(all ? [...readingItems(library, wish.topic, SEED, createRandom(SEED))].flatMap((item) => item ?? []) : []),
  ]
  return items.filter((item) => fitsWish(item, wish))
}

function save(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } catch (cause) {
    throw setupError(`${file} could not be written.`, 'Name a folder that you can write to with --out.', cause)
  }
}
