import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { BUNDLED_LIBRARY } from '../src/base/paths.ts'
import { loadCorpus } from '../src/corpus/load.ts'
import { createDiscord, type Discord, type Reader, TEST_TOKEN } from '../test/peers/discord/index.ts'

/**
 * How fast Footnote acknowledges, beside a bare discord.js bot that echoes, in the same run: the stand-in for Discord is
 * here, each bot a process of its own. A second echo bot always sends one ready-made `/city` reply: what the size of the
 * message costs by itself. Then 20 a second of others beside one person at full speed; then 500 interactions a second of
 * 2,500 people, for a minute or `--seconds N`. Nobody asks for more than one person may, but who is to.
 */

const ROUNDS = 6
const PER_ROUND = 150
const PER_SECOND = 500
/** As many ask in turn, each in a channel of their own: in a minute of 500 a second, each twice in ten seconds. */
const PEOPLE = 2500
const SECONDS = Number(process.argv[process.argv.indexOf('--seconds') + 1]) || 60

const CITIES = ['barcelona', 'Toronto', 'sheffield', 'Nairobi', 'zurich', 'New York', 'Accra', 'Palermo']
const QUESTIONS = [
  'who started the City of Sanctuary movement?',
  'what does SAIER do?',
  'which cities issue municipal ID cards?',
  'who is the mayor of Makassar?',
  'why do networks matter to small towns?',
  'what is a solidarity city?',
]
const pick = <T>(from: T[], i: number) => from[i % from.length] as T

/** Questions that notes say they answer, from here and there. */
function listQuestions(): string[] {
  const asks = loadCorpus(BUNDLED_LIBRARY).corpus.notes.flatMap((note) => note.asks)
  return asks.map((_, i) => asks[(i * 1009) % asks.length] ?? '')
}

type Running = { discord: Discord; readers: () => Reader; stop: () => Promise<void> }

/** Starts a bot as a process of its own, against a stand-in of its own. */
async function start(script: string, folder: string, more: Record<string, string> = {}): Promise<Running> {
  const discord = await createDiscord({ validate: false })
  const env = {
    PATH: process.env['PATH'] ?? '',
    DISCORD_TOKEN: TEST_TOKEN,
    DISCORD_API: discord.api,
    FOOTNOTE_DATABASE: join(folder, 'footnote.db'),
    LOG_LEVEL: 'warn',
    ...more,
  }
  const bot: ChildProcess = spawn(process.execPath, ['--max-semi-space-size=16', join(import.meta.dirname, script)], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await discord.identified
  await wait(500)
  const people = Array.from({ length: PEOPLE }, () => discord.reader({ place: 'dm' }))
  let asked = 0
  const readers = () => pick(people, asked++)
  const stop = async () => {
    bot.kill('SIGTERM')
    await new Promise((resolve) => bot.once('exit', resolve))
    await discord.close()
  }
  return { discord, readers, stop }
}

const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const round = (ms: number) => Math.round(ms * 100) / 100
const summarise = (times: number[]) => {
  const sorted = times.toSorted((a, b) => a - b)
  return { 'p50 (ms)': round(at(sorted, 0.5)), 'p99 (ms)': round(at(sorted, 0.99)), count: sorted.length }
}

/** Milliseconds to the acknowledgement of each command, one after another. */
async function acknowledge(
  readers: () => Reader,
  command: string,
  input: (i: number) => Record<string, string>,
): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < PER_ROUND; i++) times.push((await readers().command(command, input(i))).acknowledgedIn)
  return times
}

/** Milliseconds to each completion. */
async function complete(readers: () => Reader): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < PER_ROUND; i++) {
    const typed = pick(CITIES, i).slice(0, i % 5)
    const start = performance.now()
    await readers().autocomplete('city', { name: typed }, 'name')
    times.push(performance.now() - start)
  }
  return times
}

/** Writes the message that `/city` gives for the first city, for a bot that does nothing but send it; returns the file. */
async function writeReply(reader: Reader, folder: string): Promise<string> {
  const { message } = await reader.command('city', { name: pick(CITIES, 0) })
  const file = join(folder, 'reply.json')
  writeFileSync(file, JSON.stringify({ components: message?.components, flags: message?.flags }))
  return file
}

/** Sends so many interactions a second, whatever comes back, and counts what was lost or came after the deadline. */
async function flood(readers: () => Reader, seconds: number) {
  const times: number[] = []
  let lost = 0
  const all: Promise<void>[] = []
  const began = performance.now()
  for (let sent = 0; sent < seconds * PER_SECOND; ) {
    const due = Math.min(seconds * PER_SECOND, Math.floor(((performance.now() - began) / 1000) * PER_SECOND))
    for (; sent < due; sent++) {
      const i = sent
      const answer =
        i % 2
          ? readers().command('city', { name: pick(CITIES, i) })
          : readers().command('ask', { question: pick(QUESTIONS, i) })
      all.push(
        answer.then(
          ({ acknowledgedIn }) => {
            times.push(acknowledgedIn)
          },
          () => {
            lost += 1
          },
        ),
      )
    }
    await wait(2)
  }
  await Promise.all(all)
  const rate = Math.round(all.length / ((performance.now() - began) / 1000))
  return { ...summarise(times), lost, late: times.filter((ms) => ms > 3000).length, 'a second': rate }
}

/** How many of the others ask in a second, for how many seconds; and how much one person asks for at a time. */
const OTHERS = { perSecond: 20, seconds: 10 }
const AT_A_TIME = 4
/** What counts for one that was not acknowledged in time. */
const LOST_MS = 3000

const letters = (i: number) => (i * 7919 + 104_729).toString(26).replace(/\d/g, 'x').repeat(3)
const gibberish = (i: number) =>
  Array.from({ length: 40 }, (_, n) => letters(i * 40 + n))
    .join(' ')
    .slice(0, 490)

/** What one person does at full speed. */
const HASTY: Record<string, (hasty: Reader) => Promise<(i: number) => Promise<unknown>>> = {
  nobody: async () => () => wait(50),
  'Copy citations': async (hasty) => {
    const { message } = await hasty.command('city', { name: 'toronto' })
    return () => hasty.click(message, 'Copy citations')
  },
  gibberish: async (hasty) => (i) => hasty.command('ask', { question: gibberish(i) }),
  '/quiz start topic: apply': async (hasty) => (i) =>
    i % 2 ? hasty.command('quiz stop') : hasty.command('quiz start', { topic: 'apply' }),
  '/annotate': async (hasty) => (i) =>
    hasty.command('annotate', {
      text: `${QUESTIONS.join(' ').replaceAll('?', '.')} Toronto is ${letters(i)}. `.repeat(9),
    }),
}

/** Milliseconds to the acknowledgement of the others' `/city`, and how often one person at full speed was answered meanwhile. */
async function disturb({ discord, readers }: Running, name: keyof typeof HASTY) {
  const hasty = discord.reader()
  const doIt = await HASTY[name]?.(hasty)
  let [isOver, done] = [false, 0]
  const haste = Array.from({ length: AT_A_TIME }, async (_, n) => {
    for (let i = n; !isOver; i += AT_A_TIME) {
      await doIt?.(i).catch(() => null)
      done += 1
    }
  })
  const times: Promise<number>[] = []
  for (let i = 0; i < OTHERS.perSecond * OTHERS.seconds; i++) {
    times.push(
      readers()
        .command('city', { name: pick(CITIES, i) })
        .then(
          ({ acknowledgedIn }) => acknowledgedIn,
          () => LOST_MS,
        ),
    )
    await wait(1000 / OTHERS.perSecond)
  }
  const all = await Promise.all(times)
  isOver = true
  await Promise.all(haste)
  return { ...summarise(all), lost: all.filter((ms) => ms === LOST_MS).length, 'answers to the hasty': done }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-bench-'))
  const echo = await start('echo.mjs', folder)
  const footnote = await start('../bin/service.mjs', folder)
  const ready = await start('echo.mjs', folder, { ECHO_REPLY: await writeReply(footnote.readers(), folder) })
  const city = (i: number) => ({ name: pick(CITIES, i) })
  const ask = (i: number) => ({ question: pick(QUESTIONS, i) })
  const fresh = listQuestions()
  let asked = 0
  const askNew = () => ({ question: pick(fresh, asked++) })
  const measured: Record<string, number[]> = {
    'echo bot': [],
    'echo bot, a /city reply': [],
    '/city': [],
    '/ask': [],
    '/ask, never asked before': [],
    completion: [],
  }
  // The first round warms both up and is not counted.
  for (let i = 0; i <= ROUNDS; i++) {
    const times = {
      'echo bot': await acknowledge(echo.readers, 'city', city),
      'echo bot, a /city reply': await acknowledge(ready.readers, 'city', city),
      '/city': await acknowledge(footnote.readers, 'city', city),
      '/ask': await acknowledge(footnote.readers, 'ask', ask),
      '/ask, never asked before': await acknowledge(footnote.readers, 'ask', askNew),
      completion: await complete(footnote.readers),
    }
    if (i > 0) for (const [name, each] of Object.entries(times)) measured[name]?.push(...each)
  }
  const base = summarise(measured['echo bot'] ?? [])
  const rows = Object.entries(measured).map(([name, times]) => {
    const row = summarise(times)
    return [
      name,
      {
        ...row,
        'p50 beyond the echo': round(row['p50 (ms)'] - base['p50 (ms)']),
        'p99 ratio': round(row['p99 (ms)'] / base['p99 (ms)']),
      },
    ]
  })
  console.table(Object.fromEntries(rows))
  const disturbed: Record<string, object> = {}
  for (const name of Object.keys(HASTY)) disturbed[`others, beside ${name}`] = await disturb(footnote, name)
  console.table(disturbed)
  if (SECONDS > 1)
    console.table({
      [`echo bot, ${PER_SECOND}/s`]: await flood(echo.readers, Math.min(SECONDS, 10)),
      [`Footnote, ${PER_SECOND}/s for ${SECONDS} s`]: await flood(footnote.readers, SECONDS),
    })
  await Promise.all([echo, ready, footnote].map((bot) => bot.stop()))
  rmSync(folder, { recursive: true })
}

await main()
