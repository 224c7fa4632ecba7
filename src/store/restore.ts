import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { readerError } from '../base/errors.ts'
import { copyFile } from './backup.ts'
import { demandFile, demandWhole } from './demand-file.ts'
import { toOpeningError } from './errors.ts'
import { reasonOf } from './reasons.ts'
import { syncFile } from './sync-file.ts'

/** What SQLite keeps beside a file, by the end of its name. */
const BESIDE = ['-wal', '-shm', '-journal']

/**
 * Puts a copy of a file that was backed up in the place of a database of SQLite's, which is kept beside it. Killed at any moment,
 * the database is the one or the other. In: the name that the one before is kept under; if there is none, nothing is.
 * Out: whether one was. Throws a set-up error where the file cannot be used, a reader error where a program has the database
 * open, and changes nothing then.
 */
export async function restore(file: string, from: string, before: string): Promise<boolean> {
  demandFile(from)
  await demandWhole(from)
  mkdirSync(dirname(file), { recursive: true })
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  await copyFile(from, unfinished)
  syncFile(unfinished)
  const isKept = existsSync(file) && keep(file, before)
  renameSync(unfinished, file)
  syncFile(file)
  return isKept
}

/** Copies the database with what is beside it, which then is there no more: SQLite would take it for the new one's. */
function keep(file: string, before: string): true {
  if (existsSync(before)) throw readerError(`${before} is there already.`, 'Move it away, then restore again.')
  settle(file)
  copyFileSync(file, before)
  syncFile(before)
  for (const end of BESIDE) {
    if (!existsSync(file + end)) continue
    copyFileSync(file + end, before + end)
    rmSync(file + end)
  }
  return true
}

/**
 * Brings a database into its one file, which SQLite does only where no other program has it open:
 * https://sqlite.org/wal.html#activating_and_configuring_wal_mode. One that is damaged is left as it is.
 */
function settle(file: string): void {
  const database = new DatabaseSync(file)
  try {
    database.exec('PRAGMA journal_mode = DELETE')
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === 'locked')
      throw readerError(
        `A program has the database ${file} open.`,
        'Stop the bot and what else runs on it, then restore again.',
      )
    if (reason === 'read-only') throw toOpeningError({ file }, error)
  } finally {
    database.close()
  }
}
