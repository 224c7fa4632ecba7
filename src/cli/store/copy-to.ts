import { systemClock as clock } from '../../base/clock.ts'
import type { Config } from '../../base/config.ts'
import { countOf } from '../../base/count.ts'
import { EXIT } from '../../base/errors.ts'
import { copyStore } from '../../store/copy-store.ts'
import { openLog } from '../open-log.ts'

/**
 * Copies the database in use into another, and says of each table how much that was. In: an address of PostgreSQL's, or a file.
 * Returns the exit code; throws as `copyStore` does.
 */
export async function copyTo(config: Config, to: string, write: (line: string) => void): Promise<number> {
  const where = /^postgres(?:ql)?:\/\//i.test(to) ? { url: to } : { file: to }
  let rows = 0
  await copyStore(config.database, where, {
    log: openLog(config),
    clock,
    copied({ table, copied, there }) {
      rows += copied + there
      write(
        `${table}: ${countOf(copied, 'row')}${there ? `, and ${there} that ${there === 1 ? 'was' : 'were'} there already` : ''}`,
      )
    },
    watching: () => write('Looking for 15 seconds whether a bot runs on it …'),
  })
  write(`${countOf(rows, 'row')}, each compared: the two databases hold the same. ${nextStep(where)}`)
  return EXIT.answered
}

const nextStep = (to: { url: string } | { file: string }): string =>
  'url' in to
    ? 'Set DATABASE_URL to that address and start the bot.'
    : 'Set FOOTNOTE_DATABASE to that file, unset DATABASE_URL and start the bot.'
