import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import type { Log } from '../base/log.ts'
import { migrate } from './migrate.ts'
import type { Tables } from './tables.ts'

/** Connections at once: questions are answered from memory, so few are ever needed. */
const MOST_CONNECTIONS = 3

/** Milliseconds: to connect, for another's lock, and for the answer to one query. */
const WAITS = { connect: 5000, lock: 1000, query: 10_000 }

/**
 * Opens a PostgreSQL database with its tables up to date. Kysely has only one process at a time change tables.
 * In: a `postgres://` address. Throws what the driver throws.
 */
export async function openPostgres(url: string, log: Log): Promise<Kysely<Tables>> {
  const db = connectPostgres(url, log)
  try {
    await migrate(db)
    return db
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/** A PostgreSQL database as it is. Connects when it is first asked something. */
export const connectPostgres = (url: string, log: Log): Kysely<Tables> => toKysely(createPool(url, log))

/**
 * The same, for what is known of those who ask just now: by connections of its own, whose changes need not outlive a power cut.
 * `query` runs a query as it is.
 */
export function connectLoosely(url: string, log: Log): { db: Kysely<Tables>; query: Pool['query'] } {
  const pool = createPool(url, log, ['SET synchronous_commit = off'])
  return { db: toKysely(pool), query: pool.query.bind(pool) as Pool['query'] }
}

const toKysely = (pool: Pool) => new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })

function createPool(url: string, log: Log, begins: readonly string[] = []): Pool {
  const pool = new Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: WAITS.connect,
    query_timeout: WAITS.query,
    application_name: 'footnote',
    // As a query, because connection poolers in between refuse it among the parameters of a connection.
    onConnect: (client) => client.query([`SET lock_timeout = ${WAITS.lock}`, ...begins].join('; ')),
  })
  // One that is in use is not listened to by the pool: whoever asked learns of it from what they asked.
  pool.on('connect', (client) => client.on('error', () => {}))
  // Without a listener, a server that restarts would stop the program; the next query opens a new connection.
  pool.on('error', (err) => log.warn({ err }, 'an idle connection to the database was lost'))
  return pool
}
