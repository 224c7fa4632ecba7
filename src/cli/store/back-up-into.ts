import type { Config } from '../../base/config.ts'
import { EXIT, setupError } from '../../base/errors.ts'
import { backUp } from '../../store/backup.ts'

/**
 * Backs the database in use up into a file. Returns the exit code; throws a set-up error where it is one of PostgreSQL's, with
 * the command that does it, and as `backUp` does.
 */
export async function backUpInto({ database }: Config, file: string, write: (line: string) => void): Promise<number> {
  if ('url' in database)
    throw setupError(
      'PostgreSQL backs up its databases itself.',
      `Run: pg_dump --format=custom --no-owner --file="${file}" "$DATABASE_URL"`,
    )
  const bytes = await backUp(database.file, file)
  write(
    `${file}: ${Math.ceil(bytes / 1024)} KB, whole and checked. "npx footnote store restore ${file}" brings it back.`,
  )
  return EXIT.answered
}
