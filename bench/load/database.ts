import { setTimeout as wait } from 'node:timers/promises'
import type { Discord } from '../../test/peers/discord/index.ts'
import { type Ground, sized } from './ground.ts'
import { createRelay, type Relay } from './relay.ts'
import { startReplicas } from './replicas.ts'
import { type Finding, type Row, untried } from './row.ts'
import type { Postgres } from './postgres.ts'

const MUST = 'reading commands go on; writing ones say so; nothing acknowledged is lost; recovers alone'
/** How long each fault lasts, in seconds. */
const SECONDS = 30
/** By how much each piece is held up where it is slow, in milliseconds. */
const SLOW_MS = 400
/** How often somebody reads and writes, in milliseconds, and within what all works again. */
const EVERY = 200
const RECOVERS_WITHIN = 15_000

const PLACE = 'bauder-2022/toronto-council-resolution-2013'

type Fault = { begin: () => unknown; end: () => unknown }

/** What goes wrong with the database, while some read and some write. */
export const database: Row = { name: 'database', run }

async function run(ground: Ground): Promise<Finding[]> {
  const { postgres } = ground
  if (!postgres) return [untried('database', MUST, 'there is no PostgreSQL here')]
  const relay = await createRelay(postgres.port)
  const standIn = await createRelay(postgres.port)
  const name = await postgres.create()
  const replicas = await startReplicas(ground, 2, { DATABASE_URL: postgres.urlOf(name, relay.port) })
  const findings: Finding[] = []
  const seconds = Math.max(5, sized(ground, SECONDS))
  const faults = listFaults(relay, standIn, postgres, name)
  for (const [what, fault] of Object.entries(faults)) {
    const found = await suffer(replicas.discord, fault, seconds)
    const rows = await postgres.read(name, 'SELECT reason FROM challenges')
    const stored = new Set(rows.map(({ reason }) => String(reason)))
    const missing = found.noted.filter((reason) => !stored.has(reason))
    const dead = replicas.programs.filter((program) => program.hasEnded()).length
    findings.push({
      what: `database: ${what} for ${seconds} s`,
      must: MUST,
      measured: `${found.read} of ${found.reads} reading commands answered${found.unread ? ` (${found.unread})` : ''}; of ${found.writes} writing ones ${found.noted.length} noted, ${found.told} told so, ${found.silent} without an answer${found.unsaid ? ` (${found.unsaid})` : ''}; ${missing.length} noted ones lost; ${dead} ended; writes again after ${found.recovered === null ? 'never' : `${found.recovered} ms`}`,
      holds: found.read === found.reads && !found.silent && !missing.length && !dead && found.recovered !== null,
    })
  }
  await replicas.close()
  await relay.close()
  await standIn.close()
  return findings
}

const listFaults = (relay: Relay, standIn: Relay, postgres: Postgres, name: string): Record<string, Fault> => ({
  stopped: { begin: relay.stop, end: relay.start },
  slow: { begin: () => relay.slow(SLOW_MS), end: () => relay.slow(0) },
  'connections exhausted': {
    begin: async () => {
      await postgres.read('postgres', `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
      await postgres.read(
        'postgres',
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
      )
    },
    end: () => postgres.read('postgres', `ALTER DATABASE ${name} ALLOW_CONNECTIONS true`),
  },
  'failover to a new address': { begin: () => relay.turnTo(standIn.port), end: () => {} },
})

let reasons = 0

async function suffer(discord: Discord, fault: Fault, seconds: number) {
  const noted: string[] = []
  let [reads, read, writes, told, silent] = [0, 0, 0, 0, 0]
  let [unread, unsaid] = ['', '']
  const under: Promise<unknown>[] = []
  const readOne = async () => {
    reads += 1
    const answer = await discord.reader({ place: 'dm' }).command('city', { name: 'barcelona' }).catch(String)
    if (typeof answer !== 'string' && answer.message?.text.includes('Barcelona')) read += 1
    else
      unread ||= typeof answer === 'string' ? answer.slice(0, 120) : (answer.message?.text.slice(0, 120) ?? 'nothing')
  }
  const writeOne = async () => {
    writes += 1
    reasons += 1
    const reason = `It is wrong in ${reasons} ways.`
    const answer = await discord.reader().command('challenge', { id: PLACE, reason }).catch(String)
    const text = typeof answer === 'string' ? '' : (answer.message?.text ?? '')
    const isNoted = text.includes('Noted as challenge')
    if (isNoted) noted.push(reason)
    else if (text) told += 1
    else {
      silent += 1
      unsaid ||= String(typeof answer === 'string' ? answer : answer.kind).slice(0, 160)
    }
    return isNoted
  }
  const began = performance.now()
  await fault.begin()
  while (performance.now() - began < seconds * 1000) {
    under.push(readOne(), writeOne())
    await wait(EVERY)
  }
  await fault.end()
  const ended = performance.now()
  let recovered: number | null = null
  while (recovered === null && performance.now() - ended < RECOVERS_WITHIN)
    if (await writeOne()) recovered = Math.round(performance.now() - ended)
    else await wait(EVERY)
  await Promise.all(under)
  return { noted, reads, read, writes, told, silent, unread, unsaid, recovered }
}
