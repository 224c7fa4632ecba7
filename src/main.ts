import { toHarmless } from './base/harmless.ts'
import { commands } from '../commands/index.ts'
import { createApp } from './app/app.ts'
import { warmUp } from './app/warm-up.ts'
import { systemClock } from './base/clock.ts'
import { readConfig } from './base/config.ts'
import { createContext } from './context/context.ts'
import { EXIT, FootnoteError } from './base/errors.ts'
import { createLog } from './base/log.ts'
import { createRounds } from './quiz/rounds/rounds.ts'
import { loadSettings } from './context/settings.ts'
import { createStoreWhenUsed, openStore } from './store/store.ts'
import { SUBJECT } from './subject/subject.ts'
import { leaveWithReader } from './terminal/pipe.ts'
import { runPrompt } from './terminal/prompt.ts'

/** The service: the Discord bot where there is a token, else a prompt in this terminal. */
async function main(): Promise<void> {
  leaveWithReader(process.stdout)
  const config = readConfig(process.env)
  const log = createLog(config.logLevel ?? (config.discordToken ? 'info' : 'warn'))
  if (!config.discordToken) {
    const store = createStoreWhenUsed(() => openStore(config.database, log))
    const { stdin: input, stdout: output, env: environment } = process
    const app = createApp(commands, createContext(config, log, SUBJECT, store))
    // While a person reads the welcome; who pipes lines in has them read at once.
    if (input.isTTY) setImmediate(() => warmUp(app.context))
    await runPrompt(app, { input, output, environment }).finally(store.close)
    return
  }
  // Loaded only here: the Discord library takes longer to load than the prompt to open.
  const { startBot } = await import('./discord/bot.ts')
  const store = await openStore(config.database, log)
  const context = createContext(config, log, SUBJECT, {
    settings: await loadSettings(store.settings),
    challenges: store.challenges,
    clock: systemClock,
    quiz: {
      rounds: createRounds(store.rounds, log, systemClock),
      cards: store.cards,
      history: store.history,
      questions: store.questions,
    },
  })
  await warmUp(context)
  const bot = await startBot(config.discordToken, config.discordApi, createApp(commands, context))
  const stop = () => bot.stop().finally(() => store.close())
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
}

main().catch((error: unknown) => {
  const known = error instanceof FootnoteError
  process.stderr.write(
    toHarmless(known ? `${error.message}\n${error.hint}\n` : `Footnote could not start: ${String(error)}\n`),
  )
  process.exitCode = known && error.faultOf !== 'us' ? EXIT.badInput : EXIT.ourFault
})
