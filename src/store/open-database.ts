import type { Kysely } from 'kysely'
import type { Log } from '../base/log.ts'
import { type DatabaseAddress, toOpeningError } from './errors.ts'
import type { Tables } from './tables.ts'

/** Which way a database is opened: with its tables up to date, or as it is, to be read alone; then none is made either. */
export type Opening = 'up to date' | 'as it is'

/**
 * Opens a database. Loads one driver only, and neither before one is opened: they take memory.
 * Throws a set-up error that names the database and says what to try where it cannot be opened.
 */
export async function openDatabase(where: DatabaseAddress, opening: Opening, log: Log): Promise<Kysely<Tables>> {
  try {
    return 'file' in where ? await openFile(where.file, opening) : await openServer(where.url, opening, log)
  } catch (error) {
    throw toOpeningError(where, error)
  }
}

async function openFile(file: string, opening: Opening): Promise<Kysely<Tables>> {
  const { openSqlite, readSqlite } = await import('./sqlite.ts')
  return opening === 'as it is' ? readSqlite(file) : openSqlite(file)
}

async function openServer(url: string, opening: Opening, log: Log): Promise<Kysely<Tables>> {
  const { connectPostgres, openPostgres } = await import('./postgres.ts')
  return opening === 'as it is' ? connectPostgres(url, log) : openPostgres(url, log)
}
