import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { commands } from '../commands/index.ts'
import { type App, createApp } from '../src/app/app.ts'
import type { Context } from '../src/context/context.ts'
import { listShownPlaces, type ShownPlace } from '../src/answer/shown-places.ts'
import { importAll, openLibrary } from './gold.ts'

const turn = z.strictObject({ ask: z.string(), places: z.array(z.string()).min(1) })
const dialogues = z.array(z.strictObject({ about: z.string(), turns: z.array(turn).min(2) }))

type Turn = z.infer<typeof turn>

/** How many places a reader is taken to look at. */
const LOOKED_AT = 3

/**
 * Scores follow-ups: for each dialogue of a file (`dialogues.yaml` beside this one, or that after `--dialogues`), how many
 * turns have a right place among the first three, the first turns and those that follow on. Names what fails.
 * DOCUMENTS_DIR holds the texts; without it, answers are notes alone.
 */
async function main(): Promise<void> {
  const at = process.argv.indexOf('--dialogues')
  const file = (at > 0 && process.argv[at + 1]) || join(import.meta.dirname, 'dialogues.yaml')
  const all = dialogues.parse(parse(readFileSync(file, 'utf8')))
  const folder = mkdtempSync(join(tmpdir(), 'footnote-dialogues-'))
  const texts = process.env['DOCUMENTS_DIR']
  const context = openLibrary(texts ? await importAll(texts, folder) : folder)
  rmSync(folder, { recursive: true })
  const app = createApp(commands, context)
  const outcomes: { isFirst: boolean; isRight: boolean }[] = []
  for (const { about, turns } of all)
    for (const [i, turn] of turns.entries())
      outcomes.push({ isFirst: i === 0, isRight: await isRight(turn, about, app, context) })
  const count = (isFirst: boolean) => {
    const those = outcomes.filter((outcome) => outcome.isFirst === isFirst)
    return `${those.filter((outcome) => outcome.isRight).length} of ${those.length}`
  }
  console.table({ 'first turns, right in 3': count(true), 'follow-ups, right in 3': count(false) })
}

async function isRight({ ask, places }: Turn, asker: string, app: App, { library }: Context): Promise<boolean> {
  const reply = await app.answer({ command: 'ask', input: { question: ask }, asker })
  const { title, outcome } = reply
  for (const place of places) if (!library.notes.has(place)) throw new Error(`There is no note ${place}.`)
  const shown = outcome === 'answered' ? listShownPlaces(reply, library).slice(0, LOOKED_AT) : []
  const right = shown.some((excerpt) => places.some((place) => isAt(excerpt, place, library)))
  const found = shown.map(({ id }) => id).join(', ') || outcome
  if (!right) process.stdout.write(`${asker}: ${ask}\n  read as: ${title}\n  found: ${found}\n`)
  return right
}

/** Whether an excerpt is a note's, or of the sentences that the note is pinned to. */
function isAt({ id, source, range }: ShownPlace, place: string, { notes, places }: Context['library']): boolean {
  const [start, end] = places.get(place)?.range ?? [0, 0]
  return id === place || (notes.get(place)?.source === source && range?.[0] === start && range[1] === end)
}

await main()
