import { fork } from 'node:child_process'
import { systemClock as clock } from '../base/clock.ts'
import type { Config } from '../base/config.ts'
import { EXIT } from '../base/errors.ts'
import type { Log } from '../base/log.ts'
import { countShards, divideShards, type ShardRange, writeShardRange } from '../base/shards.ts'
import { askForShards } from '../discord/shards/gateway.ts'
import { openStore } from '../store/store.ts'
import { claimShards } from './claim-shards.ts'
import { createEnding, type Ending } from './ending.ts'
import { endOnFault } from './end-on-fault.ts'
import { keepProcesses, type Started } from './keep-processes.ts'
import { nameBot, nameProcess } from './names.ts'
import { PART, READY } from './part.ts'
import { endOnSignals } from './signals.ts'

/** Ending waits for the processes: each has eight seconds, and is killed after nine. */
const LIMITS = { atMost: 9800, each: 9400 }

/**
 * Runs the bot in several processes, each with some of the shards of this machine, until the program is told to end. This one
 * answers nobody: it claims the shards, starts the others, and starts them again whenever they end.
 * In: what tells why it cannot be started, and gives the exit code for that.
 */
export async function runProcesses(
  token: string,
  config: Config,
  log: Log,
  report: (error: unknown) => number,
): Promise<void> {
  const ending = createEnding(log, clock, (code) => process.exit(code), LIMITS)
  endOnFault(ending, log)
  try {
    await ending.end(await run(token, config, log, ending))
  } catch (error) {
    await ending.end(report(error))
  }
}

/** Gives the exit code: once another process has taken over, or where those that are started cannot run. */
async function run(token: string, config: Config, log: Log, ending: Ending): Promise<number> {
  const store = await openStore(config.database, log)
  ending.undo('the database', store.close)
  endOnSignals(ending, log, clock, process)
  const claim = { bot: nameBot(token), range: config.shards, owner: nameProcess() }
  const lease = await claimShards({ ...claim, store: store.leases, log, clock })
  ending.undo('the lease', lease.release)
  const range = config.shards ?? allOf(await askForShards(token, config.discordApi))
  const parts = divideShards(range, config.processes)
  if (parts.length < config.processes)
    log.warn({ shards: countShards(range), processes: parts.length }, 'there are fewer shards than processes')
  const kept = keepProcesses(parts, (part, number) => startPart(part, number, config), { log, clock })
  ending.undo('the processes', kept.stop)
  return Promise.race([lease.lost.then(() => EXIT.ourFault), kept.failed])
}

const allOf = (shards: number): ShardRange => ({ first: 0, last: shards - 1, of: shards })

/**
 * Starts this program once more, for some of the shards. The first one alone serves the page; how each is, is told on a port of its
 * own, one after another from the one that is set.
 */
function startPart(range: ShardRange, number: number, config: Config): Started {
  const { env, argv } = process
  const [, program = ''] = argv
  const port = number > 0 || config.page.port === null ? '' : String(config.page.port)
  const { operations } = config
  const told = operations ? String(operations.port && operations.port + number) : ''
  // What is in a file of settings this process has read already.
  const settings = {
    FOOTNOTE_ENV: 'none',
    SHARDS: writeShardRange(range),
    PROCESSES: '1',
    PORT: port,
    OPERATIONS_PORT: told,
  }
  const child = fork(program, [PART], { env: { ...env, ...settings }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const ready = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<number | null>()
  child.on('message', (message) => {
    if (message === READY) ready.resolve()
  })
  child.on('error', () => ended.resolve(EXIT.ourFault))
  child.on('exit', (code) => ended.resolve(code))
  return { pid: child.pid, ready: ready.promise, ended: ended.promise, tell: (signal) => void child.kill(signal) }
}
