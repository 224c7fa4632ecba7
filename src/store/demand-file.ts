import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { setupError } from '../base/errors.ts'
import { checkFile } from './check-store.ts'
import { toOpeningError } from './errors.ts'
import { listDone, refuseNewer } from './migrate.ts'
import { readSqlite } from './sqlite.ts'

/** Throws a set-up error where a database of SQLite's is not there: nothing is made by who looks for it. */
export function demandFile(file: string): void {
  if (!existsSync(file))
    throw setupError(`There is no database at ${resolve(file)}.`, 'Name the file in FOOTNOTE_DATABASE.')
}

/**
 * Throws a set-up error unless a file of SQLite's is whole, is one of Footnote's, and no newer version has changed it. Writes
 * nothing.
 */
export async function demandWhole(file: string): Promise<void> {
  const fault = await findFault(file).catch((error: unknown) => {
    throw toOpeningError({ file }, error)
  })
  if (fault) throw setupError(`${file} cannot be used: ${fault}`, 'Name another file.')
}

async function findFault(file: string): Promise<string | null> {
  const db = readSqlite(file)
  try {
    const [damage] = await checkFile(db)
    if (damage) return damage
    await refuseNewer(db)
    return (await listDone(db)).length ? null : 'it has no tables of Footnote.'
  } finally {
    await db.destroy()
  }
}
