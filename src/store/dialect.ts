import { type Kysely, SqliteAdapter } from 'kysely'
import type { Tables } from './tables.ts'

/** Whether a database is one of SQLite's; otherwise it is one of PostgreSQL's. */
export const isSqlite = (db: Kysely<Tables>): boolean => db.getExecutor().adapter instanceof SqliteAdapter
