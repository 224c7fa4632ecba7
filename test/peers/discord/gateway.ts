import type { Server as HttpServer } from 'node:http'
import { WebSocketServer } from 'ws'
import { end, type Hub, type Identify, send, serveConnection } from './connections.ts'
import { dispatch, isTold, type Session } from './sessions.ts'
import type { Json } from './types.ts'

/**
 * An event for every session that asked for its intent; 0 is for all. `server`: of which it tells, whose shard hears it; null
 * for what is of none. The body can depend on what was asked for.
 */
export type Event = { name: string; intent: number; server: string | null; body: (intents: number) => Json }

export type Gateway = {
  identified: Promise<Identify>
  identifies: () => number
  resumes: () => number
  /** Resolves when a session is ready or resumed next. */
  connected: () => Promise<'ready' | 'resumed'>
  /** To how many sessions the event went, or will go once they resume. */
  dispatch: (event: Event) => number
  /** What all sessions together asked for. */
  intents: () => number
  /** Which shards are connected, each as often as it is. */
  shards: () => number[]
  /** Cuts the connections, or that of one shard: the sessions can be resumed. */
  dropSocket: (shard?: number) => void
  closeSocket: (code: number, shard?: number) => void
  invalidateSession: (resumable: boolean, shard?: number) => void
  /** Tells the bot to connect anew. */
  askToReconnect: (shard?: number) => void
  /** Leaves the connections open and dead: nothing said on them is heard by either side. */
  killSilently: (shard?: number) => void
  /** Hears and says nothing any more on the connections that there are. */
  fallSilent: () => void
  /** From now on each event is delivered twice. */
  deliverTwice: () => void
  close: () => void
}

export type GatewayOptions = Omit<Hub, 'sessions' | 'lastIdentified' | 'dead' | 'welcomed'>

/** What goes wrong with connections. */
export type GatewayFaults = Pick<
  Gateway,
  'dropSocket' | 'closeSocket' | 'invalidateSession' | 'askToReconnect' | 'killSilently'
>

const RECONNECT = 7
const INVALID_SESSION = 9

/** The gateway, on the same port as the REST interface. */
export function createGateway(http: HttpServer, options: GatewayOptions): Gateway {
  const identity = Promise.withResolvers<Identify>()
  let next = Promise.withResolvers<'ready' | 'resumed'>()
  let resumes = 0
  let times = 1
  const sessions = new Map<string, Session>()
  const hub: Hub = {
    ...options,
    sessions,
    lastIdentified: new Map(),
    dead: new WeakSet(),
    welcomed(how, request) {
      if (request) identity.resolve(request)
      else resumes += 1
      next.resolve(how)
      next = Promise.withResolvers()
    },
  }
  const sockets = new WebSocketServer({ server: http })
  sockets.on('connection', (socket) => serveConnection(hub, socket))
  return {
    identified: identity.promise,
    identifies: () => hub.identifies,
    resumes: () => resumes,
    shards: () => [...sessions.values()].flatMap(({ socket, shard }) => (socket ? [shard[0]] : [])),
    connected: () => next.promise,
    dispatch: (event) => Math.max(...Array.from({ length: times }, () => broadcast(hub, event))),
    deliverTwice() {
      times = 2
    },
    intents: () => [...sessions.values()].reduce((all, session) => all | session.intents, 0),
    fallSilent() {
      for (const socket of sockets.clients) socket.pause()
    },
    ...createFaults(hub),
    close() {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

function broadcast({ sessions }: Hub, { name, intent, server, body }: Event): number {
  const told = [...sessions.values()].filter(({ shard }) => isTold(shard, server))
  const asked = told.filter(({ intents }) => !intent || intents & intent)
  for (const session of asked) dispatch(session, name, body(session.intents))
  return asked.length
}

function createFaults(hub: Hub): GatewayFaults {
  const connected = (wanted?: number) =>
    [...hub.sessions.values()].filter(({ socket, shard }) => socket && shard[0] === (wanted ?? shard[0]))
  return {
    dropSocket(shard) {
      for (const { socket } of connected(shard)) socket?.terminate()
    },
    closeSocket(code, shard) {
      for (const session of connected(shard)) end(hub, session, code)
    },
    invalidateSession(resumable, shard) {
      for (const { id, socket } of connected(shard)) {
        if (!resumable) hub.sessions.delete(id)
        send(socket, INVALID_SESSION, resumable)
      }
    },
    askToReconnect(shard) {
      for (const { socket } of connected(shard)) send(socket, RECONNECT, null)
    },
    killSilently(shard) {
      for (const session of connected(shard)) {
        if (session.socket) hub.dead.add(session.socket)
        session.socket = null
      }
    },
  }
}
