import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importFile } from '../src/documents/import.ts'
import { measurePassages } from './passages.ts'
import { createReadings } from './synthetic.ts'

/** How many readings are laid beside the bundled library; others are named on the command line. */
const SIZES = [200, 2000]

const ASKS = 1754

/**
 * Makes libraries of readings that nobody wrote, of 12,000 words each, and prints what one of so many takes: its starts (with
 * nothing made, with all kept, after one import more), an import, questions and memory. `npm run bench:scale -- 200 2000`;
 * `KEEP=FOLDER` keeps the readings there, and takes those that are there.
 */
async function main(sizes: readonly number[]): Promise<void> {
  const folder = process.env['KEEP'] ?? mkdtempSync(join(tmpdir(), 'footnote-scale-'))
  const write = createReadings()
  for (const size of sizes) {
    const documents = join(folder, `documents-${size}`)
    mkdirSync(documents, { recursive: true })
    for (let n = 0; n < size; n++) await importReading(n, folder, documents, write)
    const settings = { FOOTNOTE_DOCUMENTS: documents, FOOTNOTE_CACHE: join(folder, `cache-${size}`) }
    const first = run(settings)
    const warm = [run(settings), run(settings), run(settings)].sort(
      (a, b) => a['from start (ms)'] - b['from start (ms)'],
    )[1]
    const before = process.cpuUsage()
    await importReading(size, folder, documents, write)
    const { user, system } = process.cpuUsage(before)
    const after = run(settings)
    const asked = run(settings, ['--asks', String(ASKS), '--outside', '200'])
    const row = {
      readings: size,
      'first start (s)': round(first['from start (ms)'] / 1000),
      'warm start (ms)': round(warm?.['from start (ms)'] ?? 0),
      'start after one import (ms)': round(after['from start (ms)']),
      'import, CPU (ms)': round((user + system) / 1000),
      'loaded (MB)': round(asked['loaded (MB)']),
      'ask p50 (ms)': round(asked['ask p50 (ms)']),
      'ask p99 (ms)': round(asked['ask p99 (ms)']),
      'outside p50 (ms)': round(asked['outside p50 (ms)']),
      'in service (MB)': round(asked['in service (MB)']),
    }
    console.table([row])
    rmSync(join(documents, `reading-${size}`), { recursive: true })
  }
  if (!process.env['KEEP']) rmSync(folder, { recursive: true })
}

async function importReading(n: number, folder: string, documents: string, write: ReturnType<typeof createReadings>) {
  const { title, text } = write(n)
  const file = join(folder, `reading-${n}.txt`)
  writeFileSync(file, text)
  const given = { id: `reading-${n}`, title, author: `${title.split(' ')[0]}, Jo`, year: String(1950 + (n % 70)) }
  await importFile(file, { folder: documents, sources: [], given })
  rmSync(file)
}

type Row = Record<(typeof FIELDS)[number], number>

const FIELDS = [
  ...(['from start (ms)', 'from start, CPU (ms)', 'loaded (MB)', 'in service (MB)'] as const),
  ...(['ask p50 (ms)', 'ask p99 (ms)', 'outside p50 (ms)'] as const),
] as const

function run(settings: Record<string, string>, args: string[] = []): Row {
  const env = { ...process.env, ...settings, NODE_COMPILE_CACHE: join(settings['FOOTNOTE_CACHE'] ?? '', 'code') }
  const measure = join(import.meta.dirname, 'measure.ts')
  const out = execFileSync(process.execPath, ['--max-semi-space-size=16', measure, ...args], { env })
  return JSON.parse(String(out)) as Row
}

const round = (value = 0) => Math.round(10 * value) / 10

const PASSAGES = 100_000

const sizes = process.argv.slice(2).map(Number)
await main(sizes.length ? sizes : SIZES)
if (!sizes.length) measurePassages(PASSAGES)
