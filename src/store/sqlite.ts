import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { Kysely, type SqliteDatabase, SqliteDialect, sql } from 'kysely'
import type { Wake } from './changes.ts'
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
 * Other processes cannot call, but SQLite tells whether one has written anything, without looking into a table:
 * https://sqlite.org/pragma.html#pragma_data_version
 */
export function createSqliteWake(): Wake {
  let last: number | null = null
  return {
    every: 500,
    async isQuiet(db) {
      const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db)
      const [before, now] = [last, rows[0]?.data_version ?? null]
      last = now
      return before !== null && before === now
    },
    send: async () => {},
    hear: () => () => {},
  }
}

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
      // What fails badly, as where the disk is full, has been undone already; to undo it again would hide why.
      if (sql === 'rollback' && !database.isTransaction) return NOTHING
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

/** A statement that does nothing. */
const NOTHING = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
}
