import type { WebSocket } from 'ws'
import { APPLICATION, BOT, TEST_TOKEN } from './identity.ts'
import { GATEWAY } from './limits.ts'
import { describeServer, isBotIn, type Server } from './servers.ts'
import { createSession, dispatch, isTold, resume, type Session, type Shard } from './sessions.ts'

export type Identify = { token: string; intents: number; shard?: Shard; [key: string]: unknown }

/** What all connections share. */
export type Hub = {
  servers: readonly Server[]
  url: string
  now: () => number
  /** Privileged intents that the developer portal grants. */
  grantedIntents: number
  sessions: Map<string, Session>
  /** How often the bot identified itself today. */
  identifies: number
  /** How many shards are recommended, and how many may identify themselves at a time. */
  shards: number
  maxConcurrency: number
  /** How far apart two IDENTIFY of a bucket have to be, in milliseconds; nearer ones are refused. */
  identifyEvery: number
  /** When the last one of each bucket came. */
  lastIdentified: Map<number, number>
  /** How often a connection has to give a sign of life, in milliseconds. */
  heartbeat: number
  /** Connections that are dead although neither side has closed them. */
  dead: WeakSet<WebSocket>
  welcomed: (how: 'ready' | 'resumed', request: Identify | null) => void
  violate: (violation: string) => void
}

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes */
const OP = { heartbeat: 1, identify: 2, resume: 6, invalidSession: 9, hello: 10, acknowledge: 11 } as const
/** Presence, voice, members, sounds, channels: taken and not answered. */
const OTHER_OPS = [3, 4, 8, 31, 43]
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)
const GUILDS = 1

/** After these a session cannot be resumed. */
export const FINAL_CODES = [1000, 1001, 4003, 4004, 4007, 4010, 4011, 4012, 4013, 4014]

type Connection = { socket: WebSocket; session: Session | null; sends: number[] }
type Resume = { token: string; session_id: string; seq: number }

/** Why a connection is closed. A breach is the bot's fault. */
type Closing = { code: number; reason: string; breach: boolean }

const breach = (code: number, reason: string): Closing => ({ code, reason, breach: true })
const BAD_TOKEN: Closing = { code: 4004, reason: 'Authentication failed.', breach: false }

/** Speaks with one connection of the bot until it ends. */
export function serveConnection(hub: Hub, socket: WebSocket): void {
  const connection: Connection = { socket, session: null, sends: [] }
  send(socket, OP.hello, { heartbeat_interval: hub.heartbeat })
  socket.on('message', (message) => {
    const closing = hub.dead.has(socket) ? null : receive(hub, connection, String(message))
    if (closing?.breach) hub.violate(`gateway: ${closing.reason} (${closing.code})`)
    if (closing) socket.close(closing.code, closing.reason)
  })
  socket.on('close', (code) => leave(hub, connection, code))
  socket.on('error', () => socket.terminate())
}

/** Ends a session's connection, and the session too where the code says so. */
export function end(hub: Hub, session: Session, code: number): void {
  session.socket?.close(code)
  session.socket = null
  if (FINAL_CODES.includes(code)) hub.sessions.delete(session.id)
}

export const send = (socket: WebSocket | null, op: number, d: unknown): void => socket?.send(JSON.stringify({ op, d }))

function leave(hub: Hub, { session, socket }: Connection, code: number): void {
  if (session?.socket !== socket) return
  session.socket = null
  if (FINAL_CODES.includes(code)) hub.sessions.delete(session.id)
}

function receive(hub: Hub, connection: Connection, text: string): Closing | null {
  const now = hub.now()
  connection.sends = [...connection.sends.filter((at) => now - at < GATEWAY.perMilliseconds), now]
  if (connection.sends.length > GATEWAY.sends) return breach(4008, 'over 120 sends in 60 s')
  const bytes = Buffer.byteLength(text)
  if (bytes > GATEWAY.bytes) return breach(4002, `a send of ${bytes} bytes; at most ${GATEWAY.bytes}`)
  try {
    return handle(hub, connection, JSON.parse(text) as { op: number; d: unknown })
  } catch {
    return breach(4002, 'a send that cannot be read')
  }
}

function handle(hub: Hub, connection: Connection, { op, d }: { op: number; d: unknown }): Closing | null {
  if (op === OP.identify) return identify(hub, connection, d as Identify)
  if (op === OP.resume) return takeUp(hub, connection, d as Resume)
  if (op === OP.heartbeat) send(connection.socket, OP.acknowledge, null)
  else if (!OTHER_OPS.includes(op)) return breach(4001, `no opcode ${op}`)
  else if (!connection.session) return breach(4003, `opcode ${op} before identifying`)
  return null
}

function identify(hub: Hub, connection: Connection, request: Identify): Closing | null {
  if (connection.session) return breach(4005, 'identified twice')
  if (request.token !== TEST_TOKEN) return BAD_TOKEN
  const shard = request.shard ?? [0, 1]
  if (!isShard(shard)) return breach(4010, `there is no shard ${shard}`)
  hub.identifies += 1
  if (hub.identifies > GATEWAY.identifies) return breach(4004, `over ${GATEWAY.identifies} IDENTIFY a day`)
  if (request.intents & PRIVILEGED & ~hub.grantedIntents)
    return { code: 4014, reason: 'Disallowed intent(s).', breach: false }
  if (hub.servers.filter((server) => isBotIn(server) && isTold(shard, server.id)).length > GATEWAY.serversPerShard)
    return { code: 4011, reason: 'Sharding required.', breach: false }
  if (isTooSoon(hub, shard)) {
    hub.violate(`gateway: shard ${shard[0]} identified itself less than ${hub.identifyEvery} ms after another`)
    send(connection.socket, OP.invalidSession, false)
    return null
  }
  const session = createSession(request.intents, shard, connection.socket)
  connection.session = session
  hub.sessions.set(session.id, session)
  welcome(hub, session)
  hub.welcomed('ready', request)
  return null
}

const isShard = ([number, of]: Shard) => Number.isInteger(number) && Number.isInteger(of) && number >= 0 && number < of

/** https://docs.discord.com/developers/events/gateway#sharding-max-concurrency */
function isTooSoon({ now, maxConcurrency, identifyEvery, lastIdentified }: Hub, [number]: Shard): boolean {
  const bucket = number % maxConcurrency
  const last = lastIdentified.get(bucket) ?? Number.NEGATIVE_INFINITY
  lastIdentified.set(bucket, now())
  return now() - last < identifyEvery
}

function welcome({ servers, url }: Hub, session: Session): void {
  const known = servers.filter((server) => isBotIn(server) && isTold(session.shard, server.id))
  dispatch(session, 'READY', {
    ...{ v: 10, user: BOT, session_id: session.id, session_type: 'normal', shard: session.shard },
    resume_gateway_url: url,
    guilds: known.map(({ id }) => ({ id, unavailable: true })),
    application: { id: APPLICATION, flags: 0 },
    ...{ user_settings: {}, private_channels: [], relationships: [] },
  })
  if (session.intents & GUILDS) for (const server of known) dispatch(session, 'GUILD_CREATE', describeServer(server))
}

function takeUp(hub: Hub, connection: Connection, { token, session_id, seq }: Resume): Closing | null {
  if (token !== TEST_TOKEN) return BAD_TOKEN
  const session = hub.sessions.get(session_id)
  if (session && resume(session, connection.socket, seq)) {
    connection.session = session
    hub.welcomed('resumed', null)
  } else {
    hub.sessions.delete(session_id)
    send(connection.socket, OP.invalidSession, false)
  }
  return null
}
