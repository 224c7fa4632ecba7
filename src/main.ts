import { readConfig } from './config.ts'
import { createContext } from './context.ts'
import { EXIT, FootnoteError } from './errors.ts'
import { createLog } from './log.ts'
import { leaveWithReader } from './terminal/pipe.ts'
import { runPrompt } from './terminal/prompt.ts'

/** The service: the Discord bot where there is a token, else a prompt in this terminal. */
async function main(): Promise<void> {
  leaveWithReader(process.stdout)
  const config = readConfig(process.env)
  const log = createLog(config.logLevel ?? (config.discordToken ? 'info' : 'warn'))
  const context = createContext(config, log)
  if (!config.discordToken) {
    await runPrompt(context, { input: process.stdin, output: process.stdout, environment: process.env })
    return
  }
  // Loaded only here: the Discord library takes longer to load than the prompt to open.
  const { startBot } = await import('./discord/bot.ts')
  const bot = await startBot(config.discordToken, config.discordApi, context)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => bot.stop())
}

main().catch((error: unknown) => {
  const known = error instanceof FootnoteError
  process.stderr.write(known ? `${error.message}\n${error.hint}\n` : `Footnote could not start: ${String(error)}\n`)
  process.exitCode = known && error.faultOf !== 'us' ? EXIT.badInput : EXIT.ourFault
})
