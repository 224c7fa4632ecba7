import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely'
import { migrate, refuseNewer } from './migrate.ts'
import { whileLocked } from './patience.ts'
import type { Tables } from './tables.ts'

/** Milliseconds that a call may wait for a lock. Few, because calls block the whole program; `whileLocked` does not. */
const BLOCKING_WAIT = 20

/** Milliseconds that opening waits for another process that is opening the same file. */
const OPENING_WAIT = 5000

/**
 * Opens a file of SQLite with its tables up to date; makes it, and its folder, where there is none.
 * Throws what the file system and the driver throw.
 */
export async function openSqlite(file: string): Promise<Kysely<Tables>> {
  mkdirSync(dirname(file), { recursive: true })
  const database = new DatabaseSync(file, { timeout: BLOCKING_WAIT, enableForeignKeyConstraints: true })
  try {
    const db = toKysely(database)
    await whileLocked(() => refuseNewer(db), OPENING_WAIT)
    await prepare(database)
    await migrateAlone(database, db)
    return db
  } catch (error) {
    database.close()
    throw error
  }
}

/** Opens a file of SQLite as it is, to be read alone; throws what the driver throws, where there is none too. */
export function readSqlite(file: string): Kysely<Tables> {
  const database = new DatabaseSync(file, { readOnly: true, timeout: BLOCKING_WAIT })
  try {
    // Reads the head of the file, which opening does not.
    database.exec('PRAGMA schema_version')
    return toKysely(database)
  } catch (error) {
    database.close()
    throw error
  }
}

const toKysely = (database: DatabaseSync) =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database: toKyselyShape(database) }) })

/**
 * With a write-ahead log, reading goes on while another process writes. `FULL` has every change on the disk before it
 * counts as saved, through a power cut too; `NORMAL` may lose the last ones. Settings change seldom enough to pay for it.
 */
async function prepare(database: DatabaseSync): Promise<void> {
  await whileLocked(() => database.exec('PRAGMA journal_mode = WAL'), OPENING_WAIT)
  database.exec('PRAGMA synchronous = FULL')
}

/** Two processes may start at once: the second waits here, and finds the tables made. */
async function migrateAlone(database: DatabaseSync, db: Kysely<Tables>): Promise<void> {
  await whileLocked(() => database.exec('BEGIN IMMEDIATE'), OPENING_WAIT)
  await migrate(db)
  database.exec('COMMIT')
}

/** Node's own SQLite in the shape of better-sqlite3, for which Kysely's dialect is written. */
function toKyselyShape(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql)
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...(values as SQLInputValue[])),
        run: (values) => statement.run(...(values as SQLInputValue[])),
        iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
      }
    },
  }
}
