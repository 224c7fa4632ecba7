import type { Client } from 'discord.js'
import type { Clock } from '../../base/clock.ts'
import type { Log } from '../../base/log.ts'
import { countShards, listShards, type ShardRange, writeShardRange } from '../../base/shards.ts'
import { createSpacing, type Spacing } from '../../base/spacing.ts'
import { leave } from '../under-way.ts'
import { askGateway, notLetIn, toBare } from './gateway.ts'
import { createIdentifyThrottler, IDENTIFY_EVERY_MS } from './identify.ts'
import { createSessions } from './sessions.ts'

/** The connections of this process to Discord. */
export type Shards = {
  /** Which; null for as many as Discord recommends. */
  range?: ShardRange | null
  /** What keeps apart the sessions that they begin, from those of other processes too; none where there are no others. */
  spacing?: Spacing
}

/** What it takes; `lost` resolves where Discord shuts a shard out for good. */
type Entry = { token: string; api: string; shards: Shards; lost: Promise<void> }

type Tools = { log: Log; clock: Clock }

/**
 * Connects a client, and returns once its first shard is there. Where Discord lets too few sessions begin today, it waits until
 * they may. Throws a set-up error where Discord does not let it in.
 */
export async function logIn(client: Client, { token, api, shards, lost }: Entry, tools: Tools): Promise<void> {
  const shutOut = lost.then(() => Promise.reject(new Error('it has closed the connection for good')))
  shutOut.catch(() => {})
  try {
    client.rest.setToken(toBare(token))
    await plan(client, shards, tools)
    await Promise.race([client.login(token), shutOut])
  } catch (cause) {
    await leave(client)
    throw notLetIn(api, cause)
  }
}

/** Settles which shards a client has, and has them begin their sessions when they may. Throws what Discord throws. */
async function plan(client: Client, { range, spacing }: Shards, { log, clock }: Tools): Promise<void> {
  const ask = () => askGateway(client.rest)
  const news = await ask()
  const own = range ?? { first: 0, last: news.shards - 1, of: news.shards }
  if (own.of < news.shards) log.warn({ shards: own.of, recommended: news.shards }, 'Discord recommends more shards')
  const sessions = createSessions(news, ask, { log, clock })
  const tools = { sessions, clock, spacing: spacing ?? createSpacing({ every: IDENTIFY_EVERY_MS, log, clock }) }
  const throttler = createIdentifyThrottler(news.atATime, tools)
  const ws = { ...client.options.ws, buildIdentifyThrottler: () => throttler }
  Object.assign(client.options, { shards: listShards(own), shardCount: own.of, ws })
  await sessions.untilAllowed(countShards(own))
}

/** The shards of a client that is connected, as they are written. */
export function rangeOf({ options }: Client): string {
  const numbers = Array.isArray(options.shards) ? options.shards : [0]
  return writeShardRange({ first: numbers[0] ?? 0, last: numbers.at(-1) ?? 0, of: options.shardCount ?? 1 })
}
