import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importAll } from './gold.ts'
import { NURSERY, round } from './measured.ts'
import { measureOneShots, median } from './one-shots.ts'
import { startService } from './starts.ts'

/** How often each kind of start is measured; the median is printed. */
const STARTS = 7

/** How many questions the library is asked, that its notes answer and others, before its memory is that in service. */
const ASKED = 3000

/**
 * Measures what the program costs, with notes alone and (with DOCUMENTS_DIR) with passages: the service from the start of its
 * process until it is ready, answers, memory in service, and what is run once and ends. Each in a process of its own.
 */
async function main(): Promise<void> {
  // As "npm install" does.
  execFileSync(process.execPath, [join(import.meta.dirname, '../bin/bundle.mjs')])
  const folder = mkdtempSync(join(tmpdir(), 'footnote-bench-'))
  const texts = process.env['DOCUMENTS_DIR']
  const notes = settingsIn(folder, 'notes')
  const libraries = [{ library: 'notes', settings: notes }]
  if (texts) {
    const passages = settingsIn(folder, 'passages')
    await importAll(texts, passages.FOOTNOTE_DOCUMENTS)
    libraries.push({ library: 'notes and passages', settings: passages })
  }
  for (const { library, settings } of libraries) {
    console.table([{ library, ...(await measureStarts(settings, folder)), ...measureService(settings) }])
    console.table(measureOneShots(folder, settings))
  }
  rmSync(folder, { recursive: true })
}

const settingsIn = (folder: string, name: string) => ({
  FOOTNOTE_DOCUMENTS: join(folder, name, 'documents'),
  FOOTNOTE_CACHE: join(folder, name, 'cache'),
  FOOTNOTE_DATABASE: join(folder, name, 'footnote.db'),
})

type Settings = ReturnType<typeof settingsIn>

/** From the start of a process until it is ready: with nothing kept, with all kept, and after one import since. */
async function measureStarts(settings: Settings, folder: string) {
  const cold: number[] = []
  for (let i = 0; i < STARTS; i++)
    cold.push(await startService({ ...settings, FOOTNOTE_CACHE: mkdtempSync(join(folder, 'fresh-')) }))
  await startService(settings)
  await startService(settings)
  const [warm, imported]: [number[], number[]] = [[], []]
  for (let i = 0; i < STARTS; i++) {
    warm.push(await startService(settings))
    importOne(`one-${i}`, settings, folder)
    imported.push(await startService(settings))
  }
  return {
    'cold (ms)': round(median(cold)),
    'warm (ms)': round(median(warm)),
    'after an import (ms)': round(median(imported)),
  }
}

function importOne(id: string, settings: Settings, folder: string): void {
  const file = join(folder, `${id}.md`)
  writeFileSync(file, `# Of ${id}\n\nA town opened a shelter, as ${id} tells.\n`)
  const record = [
    '--title',
    `Of ${id}`,
    '--author',
    'Roe, Jane',
    '--year',
    'n.d.',
    '--kind',
    'report',
    '--publisher',
    'X',
  ]
  const program = join(import.meta.dirname, '../bin/footnote.mjs')
  execFileSync(process.execPath, [program, 'import', file, '--id', id, ...record], {
    env: { ...process.env, ...settings },
    stdio: 'ignore',
  })
}

/** A library that answers, and what it takes then. */
function measureService(settings: Settings): Record<string, number | null> {
  const args = [join(import.meta.dirname, 'measure.ts'), '--asks', String(ASKED), '--outside', String(ASKED)]
  const env = { ...process.env, ...settings, NODE_COMPILE_CACHE: join(settings.FOOTNOTE_CACHE, 'code') }
  const row: Record<string, number | null> = JSON.parse(
    String(execFileSync(process.execPath, [...NURSERY, ...args], { env })),
  )
  const shown = Object.entries(row).filter(([name]) => !name.startsWith('from start') && !name.startsWith('load '))
  return Object.fromEntries(shown.map(([name, value]) => [name, value === null ? null : round(value)]))
}

await main()
