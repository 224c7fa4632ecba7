import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import type { Context } from '../src/context/context.ts'
import { commands } from '../commands/index.ts'
import { type ScoredLine, toScoredLine } from '../src/answer/shown-places.ts'
import { createApp } from '../src/app/app.ts'
import { buildIndex } from '../src/evidence/search-index.ts'
import { RECIPE, type Recipe } from '../src/evidence/recipe.ts'
import type { Range } from '../src/text/mapped.ts'
import { type GoldQuestion, importAll, openLibrary, readFolders, readQuestions } from './gold.ts'

/** What the scorer reads. */
type Line = Pick<ScoredLine, 'id' | 'answered'> & {
  verdict?: ScoredLine['verdict']
  excerpts: { id: string; source: string; range: Range | null }[]
}

/**
 * Scores answers to questions with known places: plain MiniSearch over paragraphs, notes alone, notes with documents, then
 * notes with documents and one ingredient left out at a time.
 * DOCUMENTS_DIR holds the texts; GOLD_DIR holds `questions.yaml` and `score.mjs`. `--questions FILE` takes other questions,
 * `--misses` lists what was not found.
 */
async function main(): Promise<void> {
  const { texts, gold } = readFolders()
  const at = process.argv.indexOf('--questions')
  const file = (at > 0 && process.argv[at + 1]) || join(gold, 'questions.yaml')
  const questions = readQuestions(file)
  const folder = mkdtempSync(join(tmpdir(), 'footnote-answers-'))
  const whole = openLibrary(await importAll(texts, join(folder, 'documents')))
  const score = (lines: Line[]) => {
    const args = [join(gold, 'score.mjs'), '--documents', texts, '--questions', file]
    const misses = process.argv.includes('--misses') ? ['--misses'] : []
    const input = lines.map((line) => JSON.stringify(line)).join('\n')
    return String(execFileSync(process.execPath, [...args, ...misses], { input, stdio: ['pipe', 'pipe', 'inherit'] }))
  }
  const print = (name: string, table: string) => process.stdout.write(`${name}\n${table}`)
  print('MiniSearch as it comes, over paragraphs', score(searchPlainly(questions, whole)))
  print('notes alone', score(fillRanges(await askAll(questions, openLibrary(join(folder, 'none'))), whole)))
  const answers = score(await askAll(questions, whole))
  print('notes and documents', answers)
  if (!process.argv.includes('--misses')) {
    const without = Object.entries(LEFT_OUT).map(([name, change]) => ({
      name,
      recipe: change(structuredClone(RECIPE)),
    }))
    const rows: Record<string, string>[] = []
    for (const { name, recipe } of without) {
      const index = buildIndex(whole.library, undefined, recipe)
      rows.push({ 'left out': name, ...readTotals(score(await askAll(questions, { ...whole, index }))) })
    }
    console.table([{ 'left out': 'nothing', ...readTotals(answers) }, ...rows])
  }
  rmSync(folder, { recursive: true })
}

/** What each ingredient brings shows when it is taken out. */
const LEFT_OUT: Record<string, (recipe: Recipe) => Recipe> = {
  'questions of the notes': (r) => ({ ...r, weights: { ...r.weights, questions: 0 } }),
  'things named, in the index': (r) => ({ ...r, weights: { ...r.weights, about: 0 } }),
  'things named, as a gain': (r) => ({
    ...r,
    named: { city: 0, network: 0, term: 0, person: 0 },
    defines: 0,
    definition: 0,
    elsewhere: 1,
  }),
  'sources named': (r) => ({ ...r, fromSource: 0 }),
  'passages beside notes': (r) => ({ ...r, passageBeside: 0 }),
  nearness: (r) => ({ ...r, weights: { ...r.weights, nearness: { ...r.weights.nearness, pairs: 0, stretch: 0 } } }),
  headings: (r) => ({ ...r, weights: { ...r.weights, heading: 0 } }),
  'kind of thing asked for': (r) => ({ ...r, lacking: { figure: 1, year: 1, person: 1, place: 1, several: 1 } }),
  'sides of a question': (r) => ({ ...r, sides: false }),
  mending: (r) => ({ ...r, mends: false }),
  translation: (r) => ({ ...r, translates: false }),
}

/** The totals of a table that the scorer printed. */
function readTotals(table: string): Record<string, string> {
  const rows = table.split('\n').map((line) => line.split('│').map((cell) => cell.trim().replaceAll("'", '')))
  const all = rows.find((cells) => cells[2] === 'ALL answerable') ?? []
  const none = rows.find((cells) => cells[2] === 'unanswerable') ?? []
  return { 'hit@1': all[4] ?? '', 'hit@3': all[5] ?? '', answered: all[7] ?? '', abstained: none[8] ?? '' }
}

function askAll(questions: GoldQuestion[], context: Context): Promise<Line[]> {
  const { answer } = createApp(commands, context)
  const lines = questions.map(async ({ id, question }) => {
    return toScoredLine(id, await answer({ command: 'ask', input: { question } }), context)
  })
  return Promise.all(lines)
}

/** Gives each note the range of the passage that it is pinned to, for the scorer; the answers had no documents. */
const fillRanges = (lines: Line[], { library }: Context): Line[] =>
  lines.map((line) => ({
    ...line,
    excerpts: line.excerpts.map((e) => ({ ...e, range: library.places.get(e.id)?.range ?? null })),
  }))

function searchPlainly(questions: GoldQuestion[], { library }: Context): Line[] {
  const engine = new MiniSearch({ fields: ['text'] })
  engine.addAll([...library.passages.values()].map(({ id, text }) => ({ id, text })))
  return questions.map(({ id, question }) => {
    const passages = engine.search(question).flatMap((found) => library.passages.get(String(found.id)) ?? [])
    return { id, answered: passages.length > 0, excerpts: passages.slice(0, 10) }
  })
}

await main()
