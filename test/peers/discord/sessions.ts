import type { WebSocket } from 'ws'
import { createSnowflake } from './snowflake.ts'
import type { Json } from './types.ts'

/** A session of the gateway, which may outlive its connection. */
export type Session = {
  id: string
  /** Which shard it is, and of how many. */
  shard: Shard
  intents: number
  sequence: number
  /** The latest dispatches, as sent. */
  log: { sequence: number; text: string }[]
  socket: WebSocket | null
}

/** The number of a shard, and of how many. */
export type Shard = readonly [number: number, of: number]

/** How many dispatches can be replayed. */
const KEPT = 2000

export const createSession = (intents: number, shard: Shard, socket: WebSocket): Session => ({
  id: createSnowflake(),
  shard,
  intents,
  sequence: 0,
  log: [],
  socket,
})

/**
 * Whether a shard is told of a server; the first one of what belongs to none, as direct messages.
 * https://docs.discord.com/developers/events/gateway#sharding
 */
export const isTold = ([number, of]: Shard, server: string | null): boolean =>
  number === (server === null ? 0 : Number((BigInt(server) >> 22n) % BigInt(of)))

/** Sends an event, or keeps it until the session is resumed. */
export function dispatch(session: Session, event: string, body: unknown): void {
  session.sequence += 1
  const text = JSON.stringify({ op: 0, t: event, s: session.sequence, d: body })
  session.log.push({ sequence: session.sequence, text })
  if (session.log.length > 2 * KEPT) session.log.splice(0, KEPT)
  session.socket?.send(text)
}

/** Sends what was missed, then RESUMED. False where too much was. */
export function resume(session: Session, socket: WebSocket, after: number): boolean {
  const oldest = session.log[0]?.sequence ?? 1
  if (after > session.sequence || after < oldest - 1) return false
  session.socket = socket
  for (const { sequence, text } of session.log) if (sequence > after) socket.send(text)
  dispatch(session, 'RESUMED', {} satisfies Json)
  return true
}
