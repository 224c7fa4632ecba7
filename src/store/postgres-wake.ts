import { sql } from 'kysely'
import { Client } from 'pg'
import { systemClock as clock } from '../base/clock.ts'
import type { Wake } from './changes.ts'

/** The channel on which processes that share a database tell each other what they change. */
const CHANNEL = 'footnote_changes'

/**
 * In milliseconds. `every`: a call comes at once, but a pooler in between may let none through, and what is shared may be five
 * seconds old at most. `again`: after how long the connection is made anew where it was lost. `connect`: how long that may take.
 */
const WAITS = { every: 2000, again: 500, connect: 3000 }

/** Processes that share a PostgreSQL database call each other: https://www.postgresql.org/docs/current/sql-notify.html */
export const createPostgresWake = (url: string): Wake => ({
  every: WAITS.every,
  isQuiet: async () => false,
  send: async (all, message) => void (await sql`select pg_notify(${CHANNEL}, ${message})`.execute(all)),
  hear: (told, missed) => hear(url, told, missed),
})

/** Hears on a connection of its own, which is made anew whenever it is lost: a database that fails is told of by who asks it. */
function hear(url: string, told: (message: string) => void, missed: () => void): () => void {
  let isOver = false
  let cancel = () => {}
  let current: Client | null = null
  const connect = async () => {
    const client = new Client({
      connectionString: url,
      connectionTimeoutMillis: WAITS.connect,
      keepAlive: true,
      application_name: 'footnote changes',
    })
    current = client
    const lose = () => {
      if (current !== client) return
      current = null
      // One that fails as it ends has been lost already.
      client.end().catch(() => {})
      if (!isOver) cancel = clock.after(WAITS.again, () => void connect())
    }
    client.on('error', lose)
    client.on('end', lose)
    client.on('notification', ({ payload }) => payload && told(payload))
    try {
      await client.connect()
      await client.query(`LISTEN ${CHANNEL}`)
      missed()
    } catch {
      lose()
    }
  }
  void connect()
  return () => {
    isOver = true
    cancel()
    current?.end().catch(() => {})
  }
}
