import { toHarmless } from './base/harmless.ts'
import { commands } from '../commands/index.ts'
import { createApp } from './app/app.ts'
import { keepLive } from './app/live.ts'
import { makeReady, warmUp } from './app/warm-up.ts'
import { systemClock as clock } from './base/clock.ts'
import { type Config, readConfig } from './base/config.ts'
import { createContext, follow } from './context/context.ts'
import { holdNow } from './context/holding.ts'
import { EXIT, FootnoteError } from './base/errors.ts'
import { keepHeapSmall } from './base/heap.ts'
import { createLog } from './base/log.ts'
import { createStoreWhenUsed } from './store/when-used.ts'
import { SUBJECT } from './subject/subject.ts'
import { leaveWithReader } from './terminal/pipe.ts'
import { runPrompt } from './terminal/prompt.ts'

/** The service: the Discord bot where there is a token, else a prompt in this terminal. */
async function main(): Promise<void> {
  keepHeapSmall()
  leaveWithReader(process.stdout)
  const config = readConfig(process.env)
  const { discordToken: token, logLevel } = config
  if (!token) return openPrompt(config)
  // Loaded only here: the Discord library takes longer to load than the prompt to open.
  const { runService } = await import('./service/run-service.ts')
  await runService(token, config, createLog(logLevel ?? 'info'), report)
}

async function openPrompt(config: Config): Promise<void> {
  const log = createLog(config.logLevel ?? 'warn')
  const store = createStoreWhenUsed(config.database, log)
  const { stdin: input, stdout: output, env: environment } = process
  const live = keepLive(config, holdNow(config, { log, now: clock.now }), { log, clock })
  const context = createContext(config, log, SUBJECT, { ...store, current: live.current })
  const app = createApp(commands, follow(context, live.current))
  live.begin(app.context, () => {})
  // While a person reads the welcome; who pipes lines in has them read at once.
  if (input.isTTY) setImmediate(() => makeReady(app.context).then(() => warmUp(app.context)))
  await runPrompt(app, { input, output, environment }).finally(live.stop).finally(store.close)
}

/** Says why it cannot go on, and gives the exit code for that. */
function report(error: unknown): number {
  const known = error instanceof FootnoteError
  process.stderr.write(
    toHarmless(known ? `${error.message}\n${error.hint}\n` : `Footnote could not start: ${String(error)}\n`),
  )
  return known && error.faultOf !== 'us' ? EXIT.badInput : EXIT.ourFault
}

main().catch((error: unknown) => {
  process.exitCode = report(error)
})
