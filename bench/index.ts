import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importAll } from './gold.ts'

/** How often each kind of start is measured; the median is printed. */
const STARTS = 5

/** Measures starting and answering, each start in a process of its own, with notes alone and (with DOCUMENTS_DIR) with passages. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-bench-'))
  const notes = { FOOTNOTE_DOCUMENTS: join(folder, 'none'), FOOTNOTE_CACHE: join(folder, 'cache') }
  const rows = [
    { library: 'notes, first start', ...start({ ...notes, FOOTNOTE_CACHE: '' }, folder) },
    { library: 'notes', ...startAgain(notes) },
  ]
  const texts = process.env['DOCUMENTS_DIR']
  if (texts) {
    const passages = { ...notes, FOOTNOTE_DOCUMENTS: await importAll(texts, join(folder, 'documents')) }
    rows.push({ library: 'notes and passages', ...startAgain(passages) })
  }
  rmSync(folder, { recursive: true })
  const base = rows[1]?.['ask p50 (ms)'] ?? 1
  console.table(rows.map((row) => ({ ...row, 'p50 ratio': row['ask p50 (ms)'] && round(row['ask p50 (ms)'] / base) })))
}

type Row = Record<
  'load and index (ms)' | 'from start (ms)' | 'memory after loading (MB)' | 'ask p50 (ms)' | 'ask p99 (ms)',
  number | null
>

/** The median of several starts that find the cache filled, the last of which answers too. */
function startAgain(settings: Record<string, string>): Row {
  startOnce(settings)
  const rows = Array.from({ length: STARTS }, () => startOnce(settings))
  const median = (field: keyof Row) => rows.map((row) => row[field] ?? 0).sort((a, b) => a - b)[STARTS >> 1] ?? 0
  return {
    ...startOnce(settings, ['--ask']),
    'load and index (ms)': median('load and index (ms)'),
    'from start (ms)': median('from start (ms)'),
    'memory after loading (MB)': median('memory after loading (MB)'),
  }
}

/** As `npm start` has it. */
const NURSERY = '--max-semi-space-size=4'

/** One start without anything kept. */
const start = (settings: Record<string, string>, folder: string): Row =>
  startOnce({ ...settings, FOOTNOTE_CACHE: mkdtempSync(join(folder, 'fresh-')) })

function startOnce(settings: Record<string, string>, args: string[] = []): Row {
  const env = { ...process.env, ...settings, NODE_COMPILE_CACHE: join(settings['FOOTNOTE_CACHE'] ?? '', 'code') }
  const out = execFileSync(process.execPath, [NURSERY, join(import.meta.dirname, 'measure.ts'), ...args], { env })
  const row = JSON.parse(String(out)) as Row
  return Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v === null ? v : round(v)])) as Row
}

const round = (value: number) => Math.round(value * 100) / 100

await main()
