import type { Kysely } from 'kysely'
import type { Log } from '../log.ts'
import { createAttempt, toOpeningError, type Where } from './errors.ts'
import { createSettings, type StoredSettings } from './settings.ts'
import type { Tables } from './tables.ts'

/** What outlives the program. */
export type Store = {
  settings: StoredSettings
  /** Resolves if the database answers; throws a `StoreError` if not. */
  ping: () => Promise<void>
  /** Closes the database; a second time does nothing. */
  close: () => Promise<void>
}

/**
 * Opens the database, making it and bringing its tables up to date as needed.
 * In: a file for SQLite or a `postgres://` address; the log; the clock.
 * Throws a set-up error that names the database and says what to try where it cannot be opened.
 */
export async function openStore(where: Where, log: Log, now = () => new Date()): Promise<Store> {
  const db = await open(where, log)
  const attempt = createAttempt(log)
  return {
    settings: createSettings(db, attempt, now),
    ping: () => attempt('read', async () => void (await db.selectFrom('settings').select('id').limit(1).execute())),
    close: () => db.destroy(),
  }
}

/** Loads one driver only, and neither before a store is opened: they take memory. */
async function open(where: Where, log: Log): Promise<Kysely<Tables>> {
  try {
    if ('file' in where) return await (await import('./sqlite.ts')).openSqlite(where.file)
    return await (await import('./postgres.ts')).openPostgres(where.url, log)
  } catch (error) {
    throw toOpeningError(where, error)
  }
}
