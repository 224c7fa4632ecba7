import type { Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { setTimeout as sleep } from 'node:timers/promises'
import { setupError } from '../base/errors.ts'
import type { Exchange, HttpHandler } from '../base/http.ts'
import type { Log } from '../base/log.ts'
import type { Bindings } from './bindings.ts'
import type { Hono } from 'hono'
import { keepRoom } from './keep-room.ts'

/** Where something is served: its address, and what ends it: answers on their way arrive, as far as they do in three and a half seconds. */
export type Served = { address: string; stop: () => Promise<void> }

/**
 * What is served on one port: what is asked first, in this order, and the site that has all the rest, where there is one;
 * the log, for what one of the first throws.
 */
export type Serving = { handlers?: readonly HttpHandler[]; site?: Hono<Bindings> | null; log?: Log | null }

/** How long a request may take to arrive, how long a connection may be idle, and how often that is looked at, in milliseconds. */
const PATIENCE = {
  // A text that is checked is asked for in an address.
  maxHeaderSize: 64 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1000,
}

/** How long answers on their way are waited for at the end, and how often it is looked whether they are out, in milliseconds. */
const LAST_MS = 3500
const LOOK_MS = 20

/**
 * Serves what answers HTTP. In: where it listens, and the setting that names the port; port 0 takes any that is free. Throws a set-up error that says so where the
 * port is taken, or may not be used.
 */
export async function serveHttp(
  { handlers = [], site = null, log = null }: Serving,
  { host, port, named = 'PORT' }: { host: string; port: number; named?: string },
): Promise<Served> {
  const listening = Promise.withResolvers<AddressInfo>()
  const fetch = createFetch(handlers, site, log)
  const server = serve({ fetch, hostname: host, port, serverOptions: PATIENCE }, (address) =>
    listening.resolve(address),
  ) as Server
  server.once('error', (error: NodeJS.ErrnoException) => listening.reject(toSetupError(error, { host, port, named })))
  keepRoom(server)
  const { port: taken } = await listening.promise
  return { address: `http://${nameHost(host)}:${taken}/`, stop: () => stop(server) }
}

type Env = { outgoing?: ServerResponse }

function createFetch(handlers: readonly HttpHandler[], site: Hono<Bindings> | null, log: Log | null) {
  return async (request: Request, env: unknown): Promise<Response> => {
    const exchange = toExchange((env as Env).outgoing)
    try {
      for (const handle of handlers) {
        const answer = await handle(request, exchange)
        if (answer) return answer
      }
    } catch (err) {
      log?.error({ err }, 'a request could not be answered')
      return new Response(null, { status: 500 })
    }
    return site ? site.fetch(request, env as Bindings['Bindings']) : new Response('Not found\n', { status: 404 })
  }
}

/** Tells how an answer goes out. */
const toExchange = (outgoing: ServerResponse | undefined): Exchange => ({
  async written() {
    if (!outgoing || outgoing.writableFinished) return true
    if (outgoing.destroyed) return false
    return new Promise((resolve) => {
      outgoing.once('finish', () => resolve(true))
      outgoing.once('close', () => resolve(outgoing.writableFinished))
    })
  },
})

async function stop(server: Server): Promise<void> {
  const closed = new Promise<true>((resolve) => void server.close(() => resolve(true)))
  const end = performance.now() + LAST_MS
  while (performance.now() < end) {
    server.closeIdleConnections()
    if (await Promise.race([closed, sleep(LOOK_MS, false)])) return
  }
  server.closeAllConnections()
  await closed
}

/** A host as a browser on this machine takes it. */
const nameHost = (host: string): string =>
  host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host

function toSetupError(
  { code, message }: NodeJS.ErrnoException,
  { host, port, named }: { host: string; port: number; named: string },
): Error {
  if (code === 'EADDRINUSE')
    return setupError(
      `Port ${port} is taken by another program, so nothing can be served there.`,
      `Set ${named} to another number.`,
    )
  if (code === 'EACCES')
    return setupError(
      `Port ${port} may not be used by this user, so nothing can be served there.`,
      `Set ${named} to 1024 or more.`,
    )
  return setupError(
    `Nothing can be served on ${host}: ${message}.`,
    `Set ${named.replace('PORT', 'HOST')} to an address of this machine.`,
  )
}
