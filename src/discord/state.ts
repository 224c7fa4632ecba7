import { type Client, Status } from 'discord.js'

/**
 * How a bot is connected: whether it is all, and of each connection to the gateway, by its number, whether that is ready and how
 * long Discord takes to answer on it, in seconds; null where that is not known yet.
 */
export type BotState = { isReady: boolean; shards: { shard: number; isReady: boolean; latency: number | null }[] }

/** How the client of a gateway is connected. */
export function stateOf(client: Client): BotState {
  const shards = [...client.ws.shards.values()].map(({ id, status, ping }) => ({
    shard: id,
    isReady: status === Status.Ready,
    latency: ping < 0 ? null : ping / 1000,
  }))
  return { isReady: client.isReady() && shards.every(({ isReady }) => isReady), shards }
}
