import { type Client, Events, Status } from 'discord.js'
import type { Clock } from '../base/clock.ts'
import { shardOf } from '../base/shards.ts'
import type { ServerReadings } from '../context/server-readings.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Has the readings of servers removed some time after the bot has left them, as a bot may be let in again: looks whenever it
 * comes or leaves, when a shard is there, and each day, until the bot stops. Of servers whose shard is another process's, or is not
 * connected, nothing is known.
 */
export function sweepReadings(
  client: Client,
  { sweep }: Pick<ServerReadings, 'sweep'>,
  { after }: Pick<Clock, 'after'>,
  stopped: AbortSignal,
): void {
  const isIn = (server: string) => {
    const shard = client.ws.shards.get(shardOf(server, client.options.shardCount ?? 1))
    return shard?.status === Status.Ready ? client.guilds.cache.has(server) : null
  }
  const look = () => sweep(isIn)
  const lookDaily = () => {
    if (stopped.aborted) return
    look()
    const cancel = after(DAY_MS, lookDaily)
    stopped.addEventListener('abort', cancel, { once: true })
  }
  client.once(Events.ClientReady, lookDaily)
  client.on(Events.ShardReady, look)
  client.on(Events.GuildCreate, look)
  client.on(Events.GuildDelete, look)
}
