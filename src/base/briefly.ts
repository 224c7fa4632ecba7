import type { Clock } from './clock.ts'
import type { Log } from './log.ts'
import { createTrouble } from './trouble.ts'

/** Does something that must not hold up whoever waits; null where it failed, took too long, or did so just before. */
export type Briefly = <T>(work: () => Promise<T>) => Promise<{ value: T } | null>

/** How long it may take, in milliseconds: Discord waits for three seconds, and what comes next is done without where this fails. */
const LONGEST_MS = 1000

/** The parts in which that is counted. */
const PART_MS = 50

/** For how many milliseconds it is done without, once it has failed. */
const WITHOUT_MS = 5000

/** In: what the log says when it begins to fail, and when it works again, once each. */
export function createBriefly(log: Pick<Log, 'warn' | 'info'>, clock: Clock, begins: string, ends: string): Briefly {
  const trouble = createTrouble(log, begins, ends)
  let until = 0
  return async (work) => {
    if (clock.now() < until) return null
    const done = await trouble.attempt(() => inTime(work, clock))
    if (!done) until = clock.now() + WITHOUT_MS
    return done
  }
}

/** Counts the time in small parts, since a program that is held up itself is no sign of a failure. */
function inTime<T>(work: () => Promise<T>, clock: Pick<Clock, 'after'>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let left = LONGEST_MS
    let cancel = () => {}
    const wait = () => {
      if (left <= 0) return reject(new Error(`it took longer than ${LONGEST_MS} milliseconds`))
      left -= PART_MS
      cancel = clock.after(PART_MS, wait)
    }
    wait()
    work()
      .then(resolve, reject)
      .finally(() => cancel())
  })
}
