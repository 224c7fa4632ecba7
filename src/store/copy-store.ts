import { resolve } from 'node:path'
import type { Clock } from '../base/clock.ts'
import { readerError } from '../base/errors.ts'
import type { Log } from '../base/log.ts'
import { type Copied, copyRows } from './copy.ts'
import { demandFile } from './demand-file.ts'
import { type DatabaseAddress, nameOf } from './errors.ts'
import { openDatabase } from './open-database.ts'
import { findRunning } from './who-runs.ts'

/** What copying goes by, and whom it tells: of each table that is copied, and that it waits to see whether a bot runs. */
export type CopyTools = { log: Log; clock: Clock; copied: (table: Copied) => void; watching: () => void }

/**
 * Copies a database into another: from SQLite to PostgreSQL, back, or to one of its kind. Brings both up to date first; makes
 * the other where it is a file. Throws as opening and {@link copyRows} do, and a reader error where they are the same, where
 * there is none, or where a bot runs on one of them.
 */
export async function copyStore(from: DatabaseAddress, to: DatabaseAddress, tools: CopyTools): Promise<void> {
  if (isSame(from, to)) throw readerError(`${nameOf(to)} is the database in use.`, 'Name the one to copy to.')
  if ('file' in from) demandFile(from.file)
  const source = await openDatabase(from, 'up to date', tools.log)
  try {
    const target = await openDatabase(to, 'up to date', tools.log)
    try {
      for (const [db, where] of [
        [source, from],
        [target, to],
      ] as const)
        await demandNobody(db, where, tools)
      await copyRows(source, target, tools.copied)
    } finally {
      await target.destroy()
    }
  } finally {
    await source.destroy()
  }
}

async function demandNobody(
  db: Parameters<typeof findRunning>[0],
  where: DatabaseAddress,
  { clock, watching }: CopyTools,
): Promise<void> {
  const owner = await findRunning(db, clock, watching)
  if (owner !== null)
    throw readerError(`A bot runs on the database ${nameOf(where)}: ${owner}.`, 'Stop it, then copy again.')
}

function isSame(from: DatabaseAddress, to: DatabaseAddress): boolean {
  if ('file' in from) return 'file' in to && resolve(from.file) === resolve(to.file)
  return 'url' in to && nameOf(from) === nameOf(to)
}
