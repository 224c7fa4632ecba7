import { type Client, Events } from 'discord.js'
import type { Clock } from '../base/clock.ts'
import type { ServerReadings } from '../context/server-readings.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Has the readings of servers removed some time after the bot has left them, as a bot may be let in again: looks whenever it
 * comes or leaves, and each day, until the bot stops.
 */
export function sweepReadings(
  client: Client,
  { sweep }: Pick<ServerReadings, 'sweep'>,
  { after }: Pick<Clock, 'after'>,
  stopped: AbortSignal,
): void {
  const look = () => sweep((server) => client.guilds.cache.has(server))
  const lookDaily = () => {
    if (stopped.aborted) return
    look()
    const cancel = after(DAY_MS, lookDaily)
    stopped.addEventListener('abort', cancel, { once: true })
  }
  client.once(Events.ClientReady, lookDaily)
  client.on(Events.GuildCreate, look)
  client.on(Events.GuildDelete, look)
}
