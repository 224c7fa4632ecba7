import { toHarmless } from './base/harmless.ts'
import { commands } from '../commands/index.ts'
import type { AskedElsewhere } from './answer/quiz/seeded-round.ts'
import { createApp } from './app/app.ts'
import { keepLive } from './app/live.ts'
import { makeReady, warmUp } from './app/warm-up.ts'
import { systemClock as clock } from './base/clock.ts'
import { type Config, readConfig, USUAL_PORT } from './base/config.ts'
import { createContext, follow, type Stored } from './context/context.ts'
import { type Holding, holdNow } from './context/holding.ts'
import { EXIT, FootnoteError } from './base/errors.ts'
import { hideSecrets } from './base/secrets.ts'
import { createLog, type Log } from './base/log.ts'
import { findMisspelt, sayMisspelt } from './context/misspelt.ts'
import { findLack, mayRead, tellLack } from './service/without-token.ts'
import { createStoreWhenUsed } from './store/when-used.ts'
import { SUBJECT } from './subject/subject.ts'
import { leaveWithReader } from './terminal/pipe.ts'
import { runPrompt } from './terminal/prompt.ts'
import type { Served } from './web/serve.ts'
import { wordingOf } from './wording/wording.ts'

/** The service: the Discord bot where there is a token, else a prompt in this terminal. */
async function main(): Promise<void> {
  leaveWithReader(process.stdout)
  const config = readConfig(process.env)
  const { discordToken: token, logLevel } = config
  if (!token) return openPrompt(config)
  const log = createLog(logLevel ?? 'info')
  for (const each of findMisspelt(process.env)) log.warn(sayMisspelt(each))
  // Loaded only here: the Discord library takes longer to load than the prompt to open.
  if (config.processes > 1) {
    const { runProcesses } = await import('./service/run-processes.ts')
    return runProcesses(token, config, log, report)
  }
  const { runService } = await import('./service/run-service.ts')
  await runService(token, config, log, report)
}

/** The prompt in this terminal, and the page beside it: in a pipe only where a port is set, and then to be ended by a signal. */
async function openPrompt(config: Config): Promise<void> {
  const lack = findLack(config, process.env, mayRead(process.stdin.fd, Boolean(process.stdin.isTTY)))
  if (lack) throw lack
  for (const each of findMisspelt(process.env)) process.stderr.write(`${sayMisspelt(each)}\n`)
  const log = createLog(config.logLevel ?? 'warn')
  const store = createStoreWhenUsed(config.database, log)
  const { stdin: input, stdout: output, env: environment } = process
  const live = keepLive(config, holdNow(config, { log, now: clock.now }), { log, clock })
  const context = createContext(config, log, SUBJECT, { ...store, current: live.current })
  const app = createApp(commands, follow(context, live.current))
  live.begin(app.context, () => {})
  const ending: (() => Promise<unknown>)[] = [live.stop, store.close]
  try {
    const served = await openPage(config, { log, current: live.current, stored: store, elsewhere: store.rounds })
    if (served) ending.unshift(served.stop)
    // While a person reads the welcome; who pipes lines in has them read at once.
    if (input.isTTY) setImmediate(() => makeReady(app.context).then(() => warmUp(app.context)))
    const onAsked = input.isTTY || served ? () => {} : clock.after(SILENT_MS, tellWaiting)
    ending.unshift(async () => onAsked())
    const wasAsked = await runPrompt(app, { input, output, environment, onAsked })
    if (!wasAsked && !served && !input.isTTY) throw tellLack('there was nothing to read on standard input', environment)
    if (served && !input.isTTY) await untilTold()
  } finally {
    for (const end of ending) await end()
  }
}

/** How long a pipe may be silent before it is said what is waited for, in milliseconds: it may be a service without its token. */
const SILENT_MS = 5000

const tellWaiting = () =>
  void process.stderr.write('DISCORD_TOKEN is not set, so questions are read from standard input; none has come yet.\n')

type Ground = { log: Log; current: () => Holding; stored: Pick<Stored, 'challenges'>; elsewhere: AskedElsewhere }

/** Serves the page and says where; null where there is none. Where its port is taken, it says so and goes on without. */
async function openPage(config: Config, ground: Ground): Promise<Served | null> {
  const port = config.page.port ?? (process.stdin.isTTY ? USUAL_PORT : null)
  if (port === null || !config.page.isServed) return null
  // Loaded only here: who pipes a question in needs no page.
  const { servePage } = await import('./service/serve-page.ts')
  const { prompt } = wordingOf(config.language)
  try {
    const served = await servePage(config, port, { ...ground, clock })
    process.stdout.write(`${prompt.page(served.address)}\n`)
    return served
  } catch (error) {
    if (config.page.port !== null && !process.stdin.isTTY) throw error
    report(error)
    return null
  }
}

/** Resolves once the program is told to end. */
const untilTold = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })

/** Says why it cannot go on, and gives the exit code for that. */
function report(error: unknown): number {
  const known = error instanceof FootnoteError
  process.stderr.write(
    hideSecrets(
      toHarmless(known ? `${error.message}\n${error.hint}\n` : `Footnote could not start: ${String(error)}\n`),
    ),
  )
  return known && error.faultOf !== 'us' ? EXIT.badInput : EXIT.ourFault
}

main().catch((error: unknown) => {
  process.exitCode = report(error)
})
