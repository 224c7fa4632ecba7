import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { backup, DatabaseSync } from 'node:sqlite'
import { readerError } from '../base/errors.ts'
import { demandFile, demandWhole } from './demand-file.ts'
import { toOpeningError } from './errors.ts'
import { syncFile } from './sync-file.ts'

/** Pages that are copied at once: all, so that who writes meanwhile does not have it begin again. It holds nobody up. */
const ALL_PAGES = 2 ** 31 - 1

/**
 * Writes all that a file of SQLite's holds at this moment into another, while a bot runs on it or not, and checks what came of
 * it. Out: its size in bytes. Throws a set-up error where there is no database, or it cannot be read; a reader error where the
 * other file is there already.
 */
export async function backUp(file: string, into: string): Promise<number> {
  demandFile(file)
  if (existsSync(into)) throw readerError(`${into} is there already.`, 'Name another file, or move that one away.')
  const unfinished = `${into}.unfinished`
  rmSync(unfinished, { force: true })
  await copyFile(file, unfinished)
  await demandWhole(unfinished)
  syncFile(unfinished)
  renameSync(unfinished, into)
  syncFile(into)
  return statSync(into).size
}

/** Copies a file of SQLite's with what is beside it in its log, as one file. https://sqlite.org/backup.html */
export async function copyFile(file: string, into: string): Promise<void> {
  try {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 })
    try {
      await backup(database, into, { rate: ALL_PAGES })
    } finally {
      database.close()
    }
    asOneFile(into)
  } catch (error) {
    throw toOpeningError({ file }, error)
  }
}

/** Has a file that nobody else has open stand by itself, with no log beside it. */
function asOneFile(file: string): void {
  const database = new DatabaseSync(file)
  database.exec('PRAGMA journal_mode = DELETE')
  database.close()
}
