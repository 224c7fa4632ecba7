import type { Config } from '../../base/config.ts'
import { EXIT, setupError } from '../../base/errors.ts'
import { restore } from '../../store/restore.ts'

/**
 * Puts a file that was backed up in the place of the database in use. Returns the exit code; throws a set-up error where that is
 * one of PostgreSQL's, with the command that does it, and as `restore` does.
 */
export async function restoreFrom({ database }: Config, from: string, write: (line: string) => void): Promise<number> {
  if ('url' in database)
    throw setupError(
      'PostgreSQL restores its databases itself.',
      `Stop the bot, then run: pg_restore --clean --if-exists --no-owner --dbname="$DATABASE_URL" "${from}"`,
    )
  const { file } = database
  const before = `${file}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`
  const isKept = await restore(file, from, before)
  write(`${file} is now what ${from} holds.${isKept ? ` What it was is in ${before}.` : ''}`)
  return EXIT.answered
}
