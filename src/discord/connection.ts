import { type Client, Events } from 'discord.js'
import type { Clock } from '../base/clock.ts'
import type { Log } from '../base/log.ts'

/** How often the log is told that a connection is still down, in milliseconds: it is tried twice a second. */
const STILL_MS = 60_000

/** A connection that is down. `since` and `told`: when it broke and when the log was told last, in milliseconds. */
type Outage = { since: number; told: number; tries: number }

/**
 * Logs what becomes of the connections to Discord, a line for each change, until the bot has stopped.
 * Resolves once Discord has closed a connection for good, as after the token was changed.
 */
export function watchConnection(
  client: Client,
  log: Log,
  clock: Pick<Clock, 'now'>,
  stopped: AbortSignal,
): Promise<void> {
  const shut = Promise.withResolvers<void>()
  const outages = new Map<number, Outage>()
  const codes = readCloseCodes(client)
  const connected = (shard: number, details: object, message: string) => {
    const outage = outages.get(shard)
    outages.delete(shard)
    const seconds = outage && Math.round((clock.now() - outage.since) / 1000)
    log.info({ shard, ...details, ...(outage ? { seconds, tries: outage.tries } : {}) }, message)
  }
  client.on(Events.ShardReady, (shard) => {
    codes.listenTo(shard)
    connected(shard, {}, outages.has(shard) ? 'connected to Discord anew' : 'connected to Discord')
  })
  client.on(Events.ShardResume, (shard, replayed) => connected(shard, { replayed }, 'resumed the session with Discord'))
  client.on(Events.ShardReconnecting, (shard) => {
    if (stopped.aborted) return
    const outage = outages.get(shard) ?? { since: clock.now(), told: Number.NEGATIVE_INFINITY, tries: 0 }
    outages.set(shard, outage)
    outage.tries += 1
    if (clock.now() - outage.told < STILL_MS) return
    outage.told = clock.now()
    const seconds = Math.round((clock.now() - outage.since) / 1000)
    if (outage.tries === 1) log.warn({ shard, code: codes.of(shard) }, 'disconnected from Discord: connecting again')
    else log.warn({ shard, seconds, tries: outage.tries }, 'still disconnected from Discord')
  })
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.error({ shard, code }, 'Discord has closed the connection for good')
    shut.resolve()
  })
  client.on(Events.ShardError, (err, shard) => {
    log[outages.has(shard) ? 'debug' : 'warn']({ err, shard }, 'the connection to Discord failed')
  })
  return shut.promise
}

/** With which codes connections were closed last; the client's own events do not tell. */
function readCloseCodes(client: Client): { listenTo: (shard: number) => void; of: (shard: number) => number | null } {
  const codes = new Map<number, number>()
  const heard = new Set<number>()
  return {
    of: (shard) => codes.get(shard) ?? null,
    listenTo(shard) {
      if (heard.has(shard)) return
      heard.add(shard)
      client.ws.shards.get(shard)?.on('close', ({ code }) => codes.set(shard, code))
    },
  }
}
