import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { commands } from '../commands/index.ts'
import { type App, createApp } from '../src/app/app.ts'
import { keepLive, type Live } from '../src/app/live.ts'
import { createLoad } from '../src/app/load.ts'
import { makeReady, warmUp } from '../src/app/warm-up.ts'
import { systemClock as clock } from '../src/base/clock.ts'
import { readConfig } from '../src/base/config.ts'
import { createLog } from '../src/base/log.ts'
import { createContext, follow } from '../src/context/context.ts'
import { holdNow } from '../src/context/holding.ts'
import { importFile } from '../src/documents/import.ts'
import { SUBJECT } from '../src/subject/subject.ts'
import { createReadings, outsideQuestions } from './synthetic.ts'

/** How many readings of 30 pages are imported, how often one is changed then, and how many questions are asked a second. */
const [READINGS, RELOADS, A_SECOND] = [200, 50, 20]

/**
 * Imports readings that nobody wrote, by the command line in a process of its own, while a running library is asked questions;
 * then changes one of them again and again. Prints how long questions took meanwhile, how long a document, how soon all was
 * there, and what memory and open files came to. `npm run bench:reload`; `-- 20 5` for fewer.
 */
async function main([readings = READINGS, reloads = RELOADS]: number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-reload-'))
  // As bin/ does for the service: threads are started again and again.
  enableCompileCache(join(folder, 'code'))
  const files = join(folder, 'files')
  mkdirSync(files)
  const write = createReadings()
  for (let n = 0; n < readings; n++) writeFileSync(join(files, `reading-${n}.md`), toFile(write(n)))
  const settings = { FOOTNOTE_DOCUMENTS: join(folder, 'documents'), FOOTNOTE_CACHE: join(folder, 'cache') }
  const { app, live } = await start(settings)
  console.table([{ part: 'at rest', ...(await measureAsking(app, wait(5000))) }])
  await measureImport(files, readings, settings, app, live)
  await measureReloads(settings.FOOTNOTE_DOCUMENTS, reloads, write, app, live)
  await live.stop()
  rmSync(folder, { recursive: true })
  process.exit()
}

const toFile = ({ title, text }: { title: string; text: string }) => `# ${title}\n\n${text}\n`

async function start(settings: Record<string, string>): Promise<{ app: App; live: Live }> {
  const config = readConfig({ ...process.env, ...settings })
  const log = createLog('warn')
  const live = keepLive(config, holdNow(config, { log, now: clock.now }), { log, clock })
  const context = createContext(config, log, SUBJECT, { current: live.current })
  const app = createApp(commands, follow(context, live.current), createLoad())
  await makeReady(app.context)
  await warmUp(app.context)
  live.begin(app.context, () => {})
  return { app, live }
}

async function measureImport(files: string, count: number, settings: Record<string, string>, app: App, live: Live) {
  const importing = startImport(files, settings)
  const begun = performance.now()
  const all = untilAll(count, live)
  let ended = 0
  const done = once(importing, 'exit').then(([code]) => {
    ended = performance.now()
    if (code) throw new Error(`the import ended with ${code}`)
  })
  const asked = await measureAsking(app, Promise.all([done, all.then(() => wait(1000))]))
  const there = await all
  const { documents, passages } = live.current().library
  if (documents.length !== count) throw new Error(`${documents.length} of ${count} are there`)
  const lost = await countLost(live, app)
  const row = {
    's a document': round((ended - begun) / 1000 / count),
    'last file to live (s)': round((there - ended) / 1000),
    documents: documents.length,
    passages: passages.size,
    lost,
  }
  console.table([{ part: 'importing', ...asked, ...row }])
}

const PROGRAM = join(import.meta.dirname, '../bin/footnote.mjs')

const startImport = (files: string, settings: Record<string, string>): ChildProcess =>
  spawn(process.execPath, [PROGRAM, 'import', files], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  })

/** When all documents are in use. */
async function untilAll(count: number, live: Live): Promise<number> {
  while (live.current().library.documents.length < count) await wait(20)
  return performance.now()
}

/** Of every document a passage is looked for by its id and by its words. */
async function countLost(live: Live, app: App): Promise<number> {
  const { documents } = live.current().library
  let lost = 0
  for (const { passages } of documents) {
    const { id, text } = passages.read(passages.count >> 1)
    const { outcome } = await app.answer({ command: 'passage', input: { id } })
    const found = live
      .current()
      .index.search.search(text, 3)
      .some((hit) => hit.id === id)
    if (outcome !== 'answered' || !found) lost += 1
  }
  return lost
}

/** Asks as many questions a second until something is done, half of them what notes answer; gives what they took. */
async function measureAsking(app: App, until: Promise<unknown>) {
  const times: number[] = []
  const under: Promise<void>[] = []
  const asks = [...app.context.library.notes.values()].flatMap((note) => note.asks)
  const outside = outsideQuestions()
  let [isDone, failed] = [false, 0]
  void until.finally(() => {
    isDone = true
  })
  const turns = watchTurns()
  for (let n = 0, start = performance.now(); !isDone; n++) {
    const question = n % 2 ? String(outside.next().value) : (asks[(n * 7919) % asks.length] ?? '')
    const due = start + (n * 1000) / A_SECOND
    under.push(
      askOne(app, `reader ${n}`, question).then((outcome) => {
        times.push(performance.now() - due)
        if (outcome === 'failed') failed += 1
      }),
    )
    await wait(Math.max(0, start + ((n + 1) * 1000) / A_SECOND - performance.now()))
  }
  await until
  await Promise.all(under)
  times.sort((a, b) => a - b)
  const at = (share: number) => round(times[Math.floor(times.length * share)] ?? 0)
  return {
    asked: times.length,
    failed,
    'p50 (ms)': at(0.5),
    'p99 (ms)': at(0.99),
    'longest (ms)': at(0.9999),
    ...turns(),
  }
}

/** How often it is looked how much the questions’ thread has worked, in milliseconds. */
const LOOK = 5

/**
 * Watches for how long the thread that answers was at work without a pause, in milliseconds of CPU, whatever else the machine does:
 * who asks something meanwhile waits for that.
 */
function watchTurns() {
  const turns: number[] = []
  let before = process.threadCpuUsage()
  const timer = setInterval(() => {
    const { user, system } = process.threadCpuUsage(before)
    turns.push((user + system) / 1000)
    before = process.threadCpuUsage()
  }, LOOK)
  return () => {
    clearInterval(timer)
    turns.sort((a, b) => a - b)
    const at = (share: number) => round(turns[Math.floor(turns.length * share)] ?? 0)
    return { 'turn p99 (CPU ms)': at(0.99), 'longest turn (CPU ms)': at(0.99999) }
  }
}

async function askOne(app: App, reader: string, question: string): Promise<string> {
  const { outcome } = await app.answer({ command: 'ask', input: { question }, reader, asker: reader })
  return outcome
}

async function measureReloads(
  folder: string,
  reloads: number,
  write: ReturnType<typeof createReadings>,
  app: App,
  live: Live,
) {
  const rows: object[] = []
  for (let n = 0; n <= reloads; n++) {
    if (n % Math.max(1, Math.floor(reloads / 5)) === 0) rows.push({ reloads: n, ...memory() })
    if (n === reloads) break
    const before = live.current().library.version
    await change(n, folder, write)
    while (live.current().library.version === before) {
      await askOne(app, 'reader', `what is ${n} of ${Math.random()}?`)
      await wait(50)
    }
  }
  console.table(rows)
}

/** Imports the first reading again, each time with another text. */
async function change(n: number, folder: string, write: ReturnType<typeof createReadings>): Promise<void> {
  const file = join(folder, '..', 'changed.md')
  const { title, text } = write(0)
  writeFileSync(file, toFile({ title, text: `${text}\n\nThis is the change with the number ${n}.` }))
  const given = { id: 'reading-changed', title, author: 'Changed, Jo', year: '2001' }
  await importFile(file, { folder, sources: [], given, replace: true })
}

function memory() {
  global.gc?.()
  const { heapUsed, rss, external } = process.memoryUsage()
  const mb = (bytes: number) => round(bytes / 2 ** 20)
  return { 'heap (MB)': mb(heapUsed), 'external (MB)': mb(external), 'rss (MB)': mb(rss), 'open files': countOpen() }
}

/** Where the system tells. */
function countOpen(): number | null {
  try {
    return readdirSync('/proc/self/fd').length
  } catch {
    return null
  }
}

const round = (value: number) => Math.round(10 * value) / 10

await main(process.argv.slice(2).map(Number))
