import { SUBJECT } from '../src/subject/subject.ts'
import { readConfig } from '../src/base/config.ts'
import { type Context, createContext } from '../src/context/context.ts'
import { commands } from '../commands/index.ts'
import { createApp } from '../src/app/app.ts'
import { createLog } from '../src/base/log.ts'

/** Loads the library of this process's settings, then asks it every question that its notes say they answer. */
async function measure() {
  const start = performance.now()
  const context = createContext(readConfig(process.env), createLog('silent'), SUBJECT)
  const load = performance.now() - start
  const memory = process.memoryUsage.rss() / 2 ** 20
  const times = process.argv.includes('--ask') ? await askAll(context) : []
  const at = (share: number) => times[Math.floor(times.length * share)] ?? null
  return {
    'load and index (ms)': load,
    'from start (ms)': start + load,
    'memory after loading (MB)': memory,
    'ask p50 (ms)': at(0.5),
    'ask p99 (ms)': at(0.99),
  }
}

/** Milliseconds for each question, sorted. */
async function askAll(context: Context): Promise<number[]> {
  const { answer } = createApp(commands, context)
  const questions = [...context.library.notes.values()].flatMap((note) => note.asks)
  const times: number[] = []
  for (const question of questions) {
    const start = performance.now()
    await answer({ command: 'ask', input: { question } })
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)
}

process.stdout.write(JSON.stringify(await measure()))
