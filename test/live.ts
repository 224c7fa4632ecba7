import { onTestFinished } from 'vitest'
import { commands } from '../commands/index.ts'
import { type App, createApp } from '../src/app/app.ts'
import { keepLive, type Live } from '../src/app/live.ts'
import { readConfig } from '../src/base/config.ts'
import { createLog } from '../src/base/log.ts'
import { type Context, createContext, follow } from '../src/context/context.ts'
import { holdNow } from '../src/context/holding.ts'
import type { Prepare, prepareOwn } from '../src/context/prepare.ts'
import { createServerReadings } from '../src/context/server-readings.ts'
import type { importApart } from '../src/documents/import-apart.ts'
import { readLibrary } from '../src/documents/import-job.ts'
import { importFile } from '../src/documents/import.ts'
import { SUBJECT } from '../src/subject/subject.ts'
import { createClock, type FakeClock } from './clock.ts'
import { collectLines } from './context.ts'

/** A program whose library follows its files. */
export type Running = {
  app: App
  live: Live
  clock: FakeClock
  logged: () => Record<string, unknown>[]
  /** How often another library was taken up. */
  taken: () => number
  /** Lets so many milliseconds pass, and what is under way then come to its end. */
  pass: (milliseconds: number) => Promise<void>
  /** Tells it of a change, as the system does. */
  tell: () => void
}

type Making = { prepare?: Prepare; preparing?: typeof prepareOwn; more?: Partial<Context> }

/**
 * Runs such a program, by a clock that the test moves. In: its settings; `prepare` and `preparing`: what makes files ready, those of
 * servers too, nothing unless given; what the app has besides.
 */
export function runLive(
  environment: Record<string, string>,
  { prepare = async () => null, preparing = HERE.preparing, more = {} }: Making = {},
): Running {
  const clock = createClock()
  const { stream, logged } = collectLines()
  const log = createLog('info', stream)
  const config = readConfig(environment)
  let told = () => {}
  const watch = (_: readonly string[], changed: () => void) => {
    told = changed
    return () => {}
  }
  const live = keepLive(config, holdNow(config, { log, now: clock.now }), { log, clock, prepare, watch })
  // Tests serve what is imported themselves, which no server may have fetched from this machine otherwise.
  const readings = config.chatImport
    ? createServerReadings(config, live.current, { log, clock, allowsPrivate: true, making: { ...HERE, preparing } })
    : null
  const context = createContext(config, log, SUBJECT, { clock, current: live.current, ...(readings && { readings }) })
  const app = createApp(commands, follow({ ...context, ...more }, live.current))
  let count = 0
  live.begin(app.context, () => {
    count += 1
  })
  onTestFinished(live.stop)
  return {
    ...{ app, live, clock, logged, taken: () => count, tell: () => told() },
    async pass(milliseconds) {
      for (let left = milliseconds; left > 0; left -= STEP) {
        await clock.advance(Math.min(left, STEP))
        await live.settled()
      }
    },
  }
}

const STEP = 100

/** Imports in this thread, and leaves the index to whoever asks first. */
const HERE = {
  importing: (path: string, options: Parameters<typeof importApart>[1]) =>
    importFile(path, { ...options, ...readLibrary(options.library) }),
  preparing: async () => ({ ready: [], fault: null }),
}
