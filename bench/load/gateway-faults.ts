import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createDiscord, type Discord, TEST_TOKEN } from '../../test/peers/discord/index.ts'

/**
 * What becomes of interactions while connections to Discord break, in each of the ways in which they do: the bot has four shards,
 * which are hit in turn, while people ask on all of them. `node bench/load/gateway-faults.ts [--short]`
 */

/** What was found of one way to break. */
export type FaultFinding = {
  fault: string
  /** How often it happened. */
  times: number
  /** Interactions: how many the bot was told of, and of them those that were answered, not in time, and more than once. */
  delivered: number
  answered: number
  lost: number
  twice: number
  /** How many were made while no session was there to tell, as nobody can. */
  untold: number
  /** How long it took until the shard was there again, at most and in the middle, in milliseconds. */
  longest: number
  usual: number
  /** What the bot did that Discord does not accept. */
  violations: string[]
}

/** How often each fault happens, how many interactions there are in a second, and what starts the bot; it gives what stops it. */
export type FaultsWanted = {
  times: number
  perSecond: number
  start: (settings: Record<string, string>) => Promise<() => Promise<unknown>>
}

const SHARDS = 4

/** How often connections give a sign of life, in milliseconds: a dead one is found after two of them. */
const HEARTBEAT_MS = 500

/** For how long all is well between two faults, in milliseconds; a fault that is not over after the other counts as never over. */
const WELL_MS = 1000
const NEVER_OVER_MS = 30_000

/** By what it is called; what it does to a shard. */
const FAULTS: Record<string, (discord: Discord, shard: number) => void> = {
  'socket cut': ({ faults }, shard) => faults.dropSocket(shard),
  'closed with 4000': ({ faults }, shard) => faults.closeSocket(4000, shard),
  'RECONNECT (op 7)': ({ faults }, shard) => faults.askToReconnect(shard),
  'INVALID_SESSION, to be resumed': ({ faults }, shard) => faults.invalidateSession(true, shard),
  'INVALID_SESSION, for good': ({ faults }, shard) => faults.invalidateSession(false, shard),
  'heartbeats not acknowledged': ({ faults }, shard) => faults.killSilently(shard),
}

const serverOf = (shard: number) => String((BigInt(4_000_000_000 * SHARDS + shard) << 22n) + 1n)

/** Breaks connections in each way in turn, under load. */
export async function faultGateway({ times, perSecond, start }: FaultsWanted): Promise<FaultFinding[]> {
  const discord = await createDiscord({
    servers: Array.from({ length: SHARDS }, (_, shard) => ({ id: serverOf(shard) })),
    ...{ shards: SHARDS, maxConcurrency: SHARDS, identifyEvery: true, heartbeat: HEARTBEAT_MS },
  })
  const stop = await start({ DISCORD_API: discord.api, DISCORD_TOKEN: TEST_TOKEN })
  try {
    await until(() => new Set(discord.gateway.shards()).size === SHARDS)
    // What is asked first takes longest.
    for (let shard = 0; shard < SHARDS; shard++) await askUntilAnswered(discord, shard)
    const found: FaultFinding[] = []
    for (const [fault, happen] of Object.entries(FAULTS))
      found.push(await breakOften(discord, { fault, happen, times, perSecond }))
    return found
  } finally {
    await stop()
    await discord.close()
  }
}

const ask = (discord: Discord, shard: number) =>
  discord.reader({ guild: serverOf(shard) }).command('city', { name: 'Nairobi' })

async function askUntilAnswered(discord: Discord, shard: number): Promise<void> {
  for (let tries = 0; tries < 10; tries++)
    if (
      await ask(discord, shard).then(
        () => true,
        () => false,
      )
    )
      return
  throw new Error(`the bot does not answer on shard ${shard}`)
}

type Breaking = {
  fault: string
  happen: (discord: Discord, shard: number) => void
  times: number
  perSecond: number
}

async function breakOften(discord: Discord, { fault, happen, times, perSecond }: Breaking): Promise<FaultFinding> {
  const [seenBefore, violationsBefore] = [discord.seen.length, discord.violations.length]
  const load = startLoad(discord, perSecond)
  const recovered: number[] = []
  for (let i = 0; i < times; i++) {
    await wait(WELL_MS)
    const began = performance.now()
    const again = discord.gateway.connected()
    happen(discord, i % SHARDS)
    await Promise.race([again, wait(NEVER_OVER_MS, undefined, { ref: false })])
    recovered.push(Math.round(performance.now() - began))
    // Then the bot is gone, and nothing else will be over either.
    if (performance.now() - began >= NEVER_OVER_MS) break
  }
  await wait(WELL_MS)
  const counted = await load.stop()
  return {
    ...{ fault, times: recovered.length, ...counted, twice: countTwice(discord.seen.slice(seenBefore)) },
    longest: Math.max(...recovered),
    usual: recovered.toSorted((a, b) => a - b)[Math.floor(recovered.length / 2)] ?? 0,
    violations: discord.violations.slice(violationsBefore),
  }
}

/** People who ask on all shards in turn, each once. */
function startLoad(discord: Discord, perSecond: number) {
  const counted = { delivered: 0, answered: 0, lost: 0, untold: 0 }
  const asked: Promise<void>[] = []
  const began = performance.now()
  let isOver = false
  const count = (i: number) =>
    ask(discord, i % SHARDS).then(
      () => {
        counted.delivered += 1
        counted.answered += 1
      },
      (error: Error) => {
        if (error.message.includes('reaches nobody')) counted.untold += 1
        else {
          counted.delivered += 1
          counted.lost += 1
        }
      },
    )
  const going = (async () => {
    while (!isOver) {
      const due = ((performance.now() - began) / 1000) * perSecond
      while (asked.length < due) asked.push(count(asked.length))
      await wait(5)
    }
  })()
  return {
    async stop() {
      isOver = true
      await going
      await Promise.all(asked)
      return counted
    },
  }
}

/** How many interactions got more than one first answer. */
function countTwice(seen: Discord['seen']): number {
  const answers = Map.groupBy(seen, ({ path }) => path.match(/^\/interactions\/(\d+)\/.*\/callback$/)?.[1] ?? '')
  return [...answers].filter(([id, all]) => id && all.length > 1).length
}

async function until(holds: () => boolean): Promise<void> {
  for (const began = performance.now(); !holds(); await wait(50))
    if (performance.now() - began > 120_000) throw new Error('the bot has not connected in two minutes')
}

/** Starts the bot as a process of its own, on a database in a folder. */
async function startBot(folder: string, settings: Record<string, string>): Promise<() => Promise<unknown>> {
  const env = {
    ...{ PATH: process.env['PATH'] ?? '', FOOTNOTE_ENV: 'none', LOG_LEVEL: 'error', ...settings },
    ...{ FOOTNOTE_DATABASE: join(folder, 'footnote.db'), FOOTNOTE_DOCUMENTS: join(folder, 'documents') },
  }
  const program = join(import.meta.dirname, '../../bin/service.mjs')
  const bot = spawn(process.execPath, ['--max-semi-space-size=16', program], { env, stdio: ['ignore', 2, 2] })
  const ended = new Promise((resolve) => bot.once('exit', resolve))
  return async () => {
    bot.kill('SIGTERM')
    await ended
  }
}

if (import.meta.main) {
  const isShort = process.argv.includes('--short')
  const folder = mkdtempSync(join(tmpdir(), 'footnote-faults-'))
  const start = (settings: Record<string, string>) => startBot(folder, settings)
  const found = await faultGateway({ times: isShort ? 2 : 20, perSecond: isShort ? 10 : 40, start })
  rmSync(folder, { recursive: true, force: true })
  console.table(found.map(({ violations, ...row }) => ({ ...row, violations: violations.length })))
  for (const { fault, violations } of found) for (const each of violations) console.log(`${fault}: ${each}`)
  process.exitCode = found.some(
    ({ lost, twice, longest, violations }) => lost || twice || longest > 5000 || violations.length,
  )
    ? 1
    : 0
}
