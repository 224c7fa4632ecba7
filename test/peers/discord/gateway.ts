import type { Server as HttpServer } from 'node:http'
import { WebSocketServer } from 'ws'
import { end, type Hub, type Identify, send, serveConnection } from './connections.ts'
import { dispatch, type Session } from './sessions.ts'
import type { Json } from './types.ts'

/** An event for every session that asked for its intent; 0 is for all. The body can depend on what was asked for. */
export type Event = { name: string; intent: number; body: (intents: number) => Json }

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
  /** Cuts the connection: the session can be resumed. */
  dropSocket: () => void
  closeSocket: (code: number) => void
  invalidateSession: (resumable: boolean) => void
  /** Tells the bot to connect anew. */
  askToReconnect: () => void
  /** Hears and says nothing any more on the connections that there are. */
  fallSilent: () => void
  /** From now on each event is delivered twice. */
  deliverTwice: () => void
  close: () => void
}

export type GatewayOptions = Pick<Hub, 'servers' | 'url' | 'now' | 'grantedIntents' | 'identifies' | 'violate'>

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

function broadcast({ sessions }: Hub, { name, intent, body }: Event): number {
  const asked = [...sessions.values()].filter(({ intents }) => !intent || intents & intent)
  for (const session of asked) dispatch(session, name, body(session.intents))
  return asked.length
}

function createFaults(hub: Hub): Pick<Gateway, 'dropSocket' | 'closeSocket' | 'invalidateSession' | 'askToReconnect'> {
  const connected = () => [...hub.sessions.values()].filter((session) => session.socket)
  return {
    dropSocket() {
      for (const { socket } of connected()) socket?.terminate()
    },
    closeSocket(code) {
      for (const session of connected()) end(hub, session, code)
    },
    invalidateSession(resumable) {
      for (const { id, socket } of connected()) {
        if (!resumable) hub.sessions.delete(id)
        send(socket, INVALID_SESSION, resumable)
      }
    },
    askToReconnect() {
      for (const { socket } of connected()) send(socket, RECONNECT, null)
    },
  }
}
