import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { setupError } from '../base/errors.ts'
import type { Bindings } from './bindings.ts'
import type { Hono } from 'hono'

/** Where a site is served: its address, and what ends it. */
export type Served = { address: string; stop: () => Promise<void> }

/** How long a request may take to arrive, in milliseconds. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 5_000 }

/**
 * Serves a site. In: where it listens; port 0 takes any that is free. Throws a set-up error that says so where the port is
 * taken, or may not be used.
 */
export async function serveSite(site: Hono<Bindings>, { host, port }: { host: string; port: number }): Promise<Served> {
  const listening = Promise.withResolvers<AddressInfo>()
  const server = serve({ fetch: site.fetch, hostname: host, port, serverOptions: PATIENCE }, (address) =>
    listening.resolve(address),
  )
  server.once('error', (error: NodeJS.ErrnoException) => listening.reject(toSetupError(error, host, port)))
  const { port: taken } = await listening.promise
  return {
    address: `http://${nameHost(host)}:${taken}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

/** A host as a browser on this machine takes it. */
const nameHost = (host: string): string =>
  host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host

function toSetupError({ code, message }: NodeJS.ErrnoException, host: string, port: number): Error {
  if (code === 'EADDRINUSE')
    return setupError(`Port ${port} is taken by another program, so there is no page.`, 'Set PORT to another number.')
  if (code === 'EACCES')
    return setupError(`Port ${port} may not be used by this user, so there is no page.`, 'Set PORT to 1024 or more.')
  return setupError(`The page cannot be served on ${host}: ${message}.`, 'Set HOST to an address of this machine.')
}
