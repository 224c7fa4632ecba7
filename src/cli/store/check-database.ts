import type { Config } from '../../base/config.ts'
import { EXIT } from '../../base/errors.ts'
import { checkStore } from '../../store/check-store.ts'
import { demandFile } from '../../store/demand-file.ts'
import { openLog } from '../open-log.ts'

/**
 * Says how the database in use is. Returns the exit code: 1 where something is wrong with it. Throws a set-up error where there is
 * none or it cannot be opened.
 */
export async function checkDatabase(config: Config, write: (line: string) => void): Promise<number> {
  if ('file' in config.database) demandFile(config.database.file)
  const { well, faults } = await checkStore(config.database, openLog(config))
  for (const line of [...well, ...faults]) write(line)
  write(faults.length ? 'Something is wrong with it.' : 'All is well.')
  return faults.length ? EXIT.ourFault : EXIT.answered
}
