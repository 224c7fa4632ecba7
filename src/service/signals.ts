import type { Clock } from '../base/clock.ts'
import type { Log } from '../base/log.ts'
import type { Ending } from './ending.ts'
import { EXIT } from '../base/errors.ts'

/** What tells the program to end; the last where its terminal closes. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Until when a further signal is the same one, in milliseconds: Ctrl-C reaches the program from the terminal, and once more
 * from npm and from the launcher.
 */
const ECHO_MS = 1000

/** What is told: the process. */
type Told = {
  on: (signal: (typeof SIGNALS)[number], listener: () => void) => unknown
  exit: (code: number) => void
}

/** Ends the program when it is told to; told again, at once. In: the process. */
export function endOnSignals(ending: Ending, log: Log, clock: Pick<Clock, 'now'>, told: Told): void {
  let first: number | null = null
  for (const signal of SIGNALS)
    told.on(signal, () => {
      if (first !== null && clock.now() - first < ECHO_MS) return
      if (first !== null) return told.exit(EXIT.ourFault)
      first = clock.now()
      log.info({ signal }, 'told to end')
      void ending.end(EXIT.answered)
    })
}
