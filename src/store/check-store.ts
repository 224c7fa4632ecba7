import { type Kysely, sql } from 'kysely'
import { countOf } from '../base/count.ts'
import { sayError } from '../base/errors.ts'
import type { Log } from '../base/log.ts'
import { isSqlite } from './dialect.ts'
import { type DatabaseAddress, toOpeningError } from './errors.ts'
import { AT_ONCE, listKept } from './kept-tables.ts'
import { listDone, listUnknown } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { openDatabase } from './open-database.ts'
import { reasonOf } from './reasons.ts'
import { createReaders } from './row-readers.ts'
import { readInParts } from './table-rows.ts'
import type { Tables } from './tables.ts'

/** What was found of a database: lines that are well, and those that are not, for who runs the program. */
export type Checked = { well: string[]; faults: string[] }

/**
 * Checks a database without changing anything: whether it is whole, of which version, and whether every row says what it should.
 * The log is told of each that does not, by table and key. Throws a set-up error where it cannot be opened or read.
 */
export async function checkStore(where: DatabaseAddress, log: Log): Promise<Checked> {
  const db = await openDatabase(where, 'as it is', log)
  try {
    const found: Checked = { well: [], faults: isSqlite(db) ? await checkFile(db) : [] }
    if (found.faults.length) return found
    if (isSqlite(db)) found.well.push('The file is whole.')
    if (await checkVersion(db, found)) await checkRows(db, log, found)
    return found
  } catch (error) {
    throw toOpeningError(where, error)
  } finally {
    await db.destroy()
  }
}

/** What SQLite finds wrong with its file: https://sqlite.org/pragma.html#pragma_integrity_check */
export async function checkFile(db: Kysely<Tables>): Promise<string[]> {
  const said = await checkPages(db)
  if (said.length) return said.map((fault) => `The file is damaged: ${fault}`)
  const orphans = (await sql<{ table: string }>`pragma foreign_key_check`.execute(db)).rows
  const tables = [...new Set(orphans.map(({ table }) => table))]
  return tables.map((table) => `The table ${table} has rows that belong to none.`)
}

async function checkPages(db: Kysely<Tables>): Promise<string[]> {
  try {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(10)`.execute(db)
    return rows.map((row) => row.integrity_check).filter((said) => said !== 'ok')
  } catch (error) {
    if (reasonOf(error) === 'damaged') return [sayError(error)]
    throw error
  }
}

/** Says of which version the tables are; whether they are of this one. */
async function checkVersion(db: Kysely<Tables>, { well, faults }: Checked): Promise<boolean> {
  const [done, unknown] = [await listDone(db), await listUnknown(db)]
  const missing = Object.keys(migrations).filter((name) => !done.includes(name))
  if (!done.length) faults.push('It has no tables of Footnote.')
  else if (unknown.length) faults.push(`A newer version of Footnote has changed it: ${unknown.join(', ')}.`)
  else if (missing.length)
    well.push(`It is of an older version; the next start of the bot brings it up to date: ${missing.join(', ')}.`)
  else well.push('Its tables are of this version.')
  return done.length > 0 && !unknown.length && !missing.length
}

async function checkRows(db: Kysely<Tables>, log: Log, { well, faults }: Checked): Promise<void> {
  const readers = createReaders(log)
  for (const [table, { key, atOnce = AT_ONCE }] of listKept()) {
    let [all, unfit] = [0, 0]
    for await (const rows of readInParts(db, table, key, atOnce)) {
      all += rows.length
      unfit += readers[table]?.(rows) ?? 0
    }
    well.push(`${table}: ${countOf(all, 'row')}`)
    if (unfit)
      faults.push(`${table}: ${countOf(unfit, 'row')} cannot be read, and are left out wherever they are asked for.`)
  }
}
