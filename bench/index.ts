import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../src/config.ts'
import { type Context, createContext } from '../src/context.ts'
import { dispatch } from '../src/dispatch.ts'
import { type ImportOptions, importFile } from '../src/documents/import.ts'
import { loadCorpus } from '../src/corpus/load.ts'
import { createLog } from '../src/log.ts'

/** How often each question is asked. */
const ROUNDS = 1

/** Measures loading and answering, with notes alone and (with DOCUMENTS_DIR) with passages, in one run. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-bench-'))
  const rows = [measure('notes alone', join(folder, 'none'))]
  const texts = process.env['DOCUMENTS_DIR']
  if (texts) {
    const { sources } = loadCorpus(join(import.meta.dirname, '../corpus')).corpus
    const options: ImportOptions = { folder: join(folder, 'documents'), sources }
    for (const source of sources) await importFile(join(texts, `${source.id}.txt`), options)
    rows.push(measure('with passages', options.folder))
  }
  rmSync(folder, { recursive: true })
  const base = rows[0]?.['ask p50 (ms)'] ?? 1
  process.stdout.write(
    `${JSON.stringify(
      rows.map((row) => ({ ...row, 'p50 ratio': round(row['ask p50 (ms)'] / base) })),
      null,
      2,
    )}\n`,
  )
}

function measure(library: string, documents: string) {
  const start = performance.now()
  const context = createContext(readConfig({ FOOTNOTE_DOCUMENTS: documents }), createLog('silent'))
  const load = performance.now() - start
  const times = askAll(context)
  return {
    library,
    'load (ms)': round(load),
    'ask p50 (ms)': round(times[Math.floor(times.length / 2)] ?? 0),
    'ask p99 (ms)': round(times[Math.floor(times.length * 0.99)] ?? 0),
    'memory (MB)': round(process.memoryUsage.rss() / 2 ** 20),
  }
}

/** Asks every question that the notes say they answer; milliseconds, sorted. */
function askAll(context: Context): number[] {
  const questions = [...context.library.notes.values()].flatMap((note) => note.asks)
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++)
    for (const question of questions) {
      const start = performance.now()
      dispatch({ command: 'ask', input: { question } }, context)
      times.push(performance.now() - start)
    }
  return times.sort((a, b) => a - b)
}

const round = (value: number) => Math.round(value * 100) / 100

await main()
