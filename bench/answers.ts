import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { parse } from 'yaml'
import { readConfig } from '../src/config.ts'
import { type Context, createContext } from '../src/context.ts'
import { loadCorpus } from '../src/corpus/load.ts'
import { dispatch } from '../src/dispatch.ts'
import { importFile } from '../src/documents/import.ts'
import { createLog } from '../src/log.ts'
import type { Range } from '../src/text/mapped.ts'

type Question = { id: string; question: string }
/** What the scorer reads. */
type Line = { id: string; answered: boolean; excerpts: { id: string; source: string; range: Range | null }[] }

/**
 * Scores answers to questions with known places: plain MiniSearch over paragraphs, notes alone, notes with documents.
 * DOCUMENTS_DIR holds the texts; GOLD_DIR holds `questions.yaml` and `score.mjs`. `--questions FILE` takes other questions,
 * `--misses` lists what was not found.
 */
async function main(): Promise<void> {
  const { DOCUMENTS_DIR: texts, GOLD_DIR: gold } = process.env
  if (!texts || !gold)
    throw new Error('Set DOCUMENTS_DIR to the folder of the texts and GOLD_DIR to that of the questions.')
  const at = process.argv.indexOf('--questions')
  const file = (at > 0 && process.argv[at + 1]) || join(gold, 'questions.yaml')
  const { questions } = parse(readFileSync(file, 'utf8')) as { questions: Question[] }
  const folder = mkdtempSync(join(tmpdir(), 'footnote-answers-'))
  const documents = await importAll(texts, join(folder, 'documents'))
  const whole = open(documents)
  const score = (name: string, lines: Line[]) => {
    process.stdout.write(`${name}\n`)
    const args = [join(gold, 'score.mjs'), '--documents', texts, '--questions', file]
    const misses = process.argv.includes('--misses') ? ['--misses'] : []
    const input = lines.map((line) => JSON.stringify(line)).join('\n')
    execFileSync(process.execPath, [...args, ...misses], { input, stdio: ['pipe', 'inherit', 'inherit'] })
  }
  score('MiniSearch as it comes, over paragraphs', searchPlainly(questions, whole))
  score('notes alone', fillRanges(askAll(questions, open(join(folder, 'none'))), whole))
  score('notes and documents', askAll(questions, whole))
  rmSync(folder, { recursive: true })
}

function askAll(questions: Question[], context: Context): Line[] {
  return questions.map(({ id, question }) => {
    const { outcome, excerpts } = dispatch({ command: 'ask', input: { question } }, context)
    return { id, answered: outcome === 'answered', excerpts }
  })
}

/** Gives each note the range of the passage that it is pinned to, for the scorer; the answers had no documents. */
const fillRanges = (lines: Line[], { library }: Context): Line[] =>
  lines.map((line) => ({
    ...line,
    excerpts: line.excerpts.map((e) => ({ ...e, range: library.places.get(e.id)?.range ?? null })),
  }))

function searchPlainly(questions: Question[], { library }: Context): Line[] {
  const engine = new MiniSearch({ fields: ['text'] })
  engine.addAll([...library.passages.values()].map(({ id, text }) => ({ id, text })))
  return questions.map(({ id, question }) => {
    const passages = engine.search(question).flatMap((found) => library.passages.get(String(found.id)) ?? [])
    return { id, answered: passages.length > 0, excerpts: passages.slice(0, 10) }
  })
}

const open = (documents: string) =>
  createContext(readConfig({ ...process.env, FOOTNOTE_DOCUMENTS: documents }), createLog('silent'))

async function importAll(texts: string, folder: string): Promise<string> {
  const { sources } = loadCorpus(join(import.meta.dirname, '../corpus')).corpus
  for (const source of sources) await importFile(join(texts, `${source.id}.txt`), { folder, sources })
  return folder
}

await main()
