import { type Kysely, sql } from 'kysely'
import { isSqlite } from './dialect.ts'
import type { Tables } from './tables.ts'

/**
 * In a transaction: waits until nobody else is at something, and has others wait to its end. SQLite has one writer anyway.
 * https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS
 */
export async function waitForTurn(db: Kysely<Tables>, what: string): Promise<void> {
  if (!isSqlite(db)) await sql`select pg_advisory_xact_lock(hashtextextended(${what}, 0))`.execute(db)
}
