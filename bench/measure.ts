import { commands } from '../commands/index.ts'
import { createApp } from '../src/app/app.ts'
import { makeReady, warmUp } from '../src/app/warm-up.ts'
import { readConfig } from '../src/base/config.ts'
import { keepHeapSmall } from '../src/base/heap.ts'
import { createLog } from '../src/base/log.ts'
import { type Context, createContext } from '../src/context/context.ts'
import { SUBJECT } from '../src/subject/subject.ts'
import { outsideQuestions } from './synthetic.ts'

/**
 * Loads the library of this process's settings, then asks it so many questions that its notes say they answer (`--asks N`), and
 * as many on something else (`--outside N`). Prints what it measured as JSON.
 */
async function measure() {
  const start = performance.now()
  const context = createContext(readConfig(process.env), createLog('silent'), SUBJECT)
  await makeReady(context)
  const load = performance.now() - start
  const { user, system } = process.cpuUsage()
  const loaded = memory()
  // As the service does once it is ready.
  await warmUp(context)
  keepHeapSmall()
  const before = process.cpuUsage()
  const asks = await time(asksOf(context), context)
  const used = process.cpuUsage(before)
  const outside = await time(take(outsideQuestions(), countOf('--outside')), context)
  return {
    'load (ms)': load,
    'from start (ms)': start + load,
    'from start, CPU (ms)': (user + system) / 1000,
    'loaded (MB)': loaded,
    'ask, CPU (ms)': asks.length ? (used.user + used.system) / 1000 / asks.length : null,
    'ask p50 (ms)': at(asks, 0.5),
    'ask p99 (ms)': at(asks, 0.99),
    'outside p50 (ms)': at(outside, 0.5),
    'in service (MB)': asks.length ? memory() : null,
  }
}

const memory = () => process.memoryUsage.rss() / 2 ** 20

function countOf(option: string): number {
  const at = process.argv.indexOf(option)
  return at < 0 ? 0 : Number(process.argv[at + 1])
}

/** Spread over the library. */
function asksOf({ library }: Context): string[] {
  const all = [...library.notes.values()].flatMap((note) => note.asks)
  const count = Math.min(countOf('--asks'), all.length)
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)] ?? '')
}

function take(questions: Iterator<string>, count: number): string[] {
  return Array.from({ length: count }, () => String(questions.next().value))
}

/** Milliseconds for each question, sorted. */
async function time(questions: readonly string[], context: Context): Promise<number[]> {
  const { answer } = createApp(commands, context)
  const times: number[] = []
  for (const question of questions) {
    const start = performance.now()
    await answer({ command: 'ask', input: { question } })
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)
}

const at = (times: readonly number[], share: number) => times[Math.floor(times.length * share)] ?? null

process.stdout.write(JSON.stringify(await measure()))
