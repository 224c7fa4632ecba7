import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { commands } from '../commands/index.ts'
import { type ShownPlace, toScoredLine } from '../src/answer/shown-places.ts'
import { createApp } from '../src/app/app.ts'
import type { Context } from '../src/context/context.ts'
import { type AskedReading, importReadings, readAskedReadings } from './asked-readings.ts'
import { openLibrary } from './gold.ts'
import { writeEmptyLibrary } from './bare-library.ts'

/**
 * Imports the files of a folder, asks questions (`asked-readings.ts` has the form of the file) through the front door, and prints how they were answered: with the readings
 * alone, and with the bundled library beside them. `--misses` lists what was wrong.
 * `npm run bench:readings -- --folder DIR --questions FILE.jsonl`
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { folder: { type: 'string' }, questions: { type: 'string' }, misses: { type: 'boolean' } },
  })
  const { folder, questions: file, misses = false } = values
  if (!folder || !file)
    throw new Error('Give --folder DIR, the readings, and --questions FILE.jsonl, what is asked of them.')
  const questions = readAskedReadings(file)
  const made = mkdtempSync(join(tmpdir(), 'footnote-readings-'))
  try {
    const documents = await importReadings(folder, join(made, 'documents'))
    const alone = openLibrary(documents, writeEmptyLibrary(join(made, 'empty')))
    const rows = { 'readings alone': await measure(questions, alone, misses) }
    console.table({ ...rows, 'bundled library beside': await measure(questions, openLibrary(documents), misses) })
  } finally {
    rmSync(made, { recursive: true })
  }
}

/** What became of a question: whether it got a plain answer, and of its excerpts, which are right, and from readings. */
type Scored = {
  asked: AskedReading
  answered: boolean
  right: boolean[]
  inPlace: boolean[]
  own: boolean[]
  shown: string[]
}

async function measure(questions: readonly AskedReading[], context: Context, misses: boolean) {
  const { answer } = createApp(commands, context)
  const scored: Scored[] = []
  for (const each of questions) {
    const reply = await answer({ command: 'ask', input: { question: each.question } })
    const line = toScoredLine('', reply, context)
    scored.push(score(each, line.answered && line.verdict !== 'nearest', line.excerpts, context))
  }
  if (misses) for (const each of scored) tellMiss(each)
  const told = scored.filter(({ asked }) => asked.right !== null)
  const untold = scored.filter(({ asked }) => asked.right === null)
  const share = (of: Scored[], is: (each: Scored) => boolean | undefined) => rounded(of.filter(is).length / of.length)
  const all = scored.flatMap(({ own }) => own)
  return {
    answered: share(told, ({ answered }) => answered),
    'right first': share(told, ({ right }) => right[0]),
    'right in three': share(told, ({ right }) => right.slice(0, 3).includes(true)),
    'passage first': share(told, ({ inPlace }) => inPlace[0]),
    'passage in three': share(told, ({ inPlace }) => inPlace.slice(0, 3).includes(true)),
    refused: share(untold, ({ answered }) => !answered),
    'of the bundled library': rounded(all.filter((own) => !own).length / (all.length || 1)),
  }
}

function score(each: AskedReading, answered: boolean, excerpts: readonly ShownPlace[], { library }: Context): Scored {
  const { right, place } = each
  const known = new Set(library.documents.map(({ source }) => source))
  const passageOf = ({ source, range, text }: ShownPlace) =>
    (range && library.texts.get(source)?.text.slice(...range)) ?? text
  return {
    asked: each,
    answered,
    right: excerpts.map(({ text }) => Boolean(right?.test(text))),
    inPlace: excerpts.map((excerpt) => Boolean(place?.test(passageOf(excerpt)))),
    own: excerpts.map(({ source }) => known.has(source)),
    shown: excerpts.map(({ text }) => text),
  }
}

function tellMiss({ asked: { question, right: form }, answered, right, shown }: Scored): void {
  if (form === null ? !answered : right[0]) return
  const found = right.indexOf(true)
  const where = form === null ? 'answered' : found > 0 ? `right as ${found + 1}` : answered ? 'wrong' : 'not answered'
  process.stdout.write(`${where}: ${question}\n  ${shown[0] ?? '-'}\n`)
}

const rounded = (share: number) => Number(share.toFixed(3))

await main()
