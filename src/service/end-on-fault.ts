import { EXIT } from '../base/errors.ts'
import type { Log } from '../base/log.ts'
import type { Ending } from './ending.ts'

/**
 * Ends the program in order where a fault of ours was caught nowhere. Node itself would write all that an error carries: of a
 * request to Discord its address, with the token of an interaction. The reports that Node writes when it is told to do without
 * the environment, which has the settings.
 */
export function endOnFault(ending: Ending, log: Log): void {
  process.report.excludeEnv = true
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (err: unknown) => {
      log.fatal({ err }, 'a fault of ours ends the program')
      void ending.end(EXIT.ourFault)
    })
}
