import { setTimeout as sleep } from 'node:timers/promises'
import { reasonOf } from './reasons.ts'

/** Milliseconds between two tries. */
const PAUSE = 10

/**
 * Does something that another program's lock may prevent, again and again until it is done or the time is up.
 * In: what to do, and for how many milliseconds to try. Throws what the last try threw. Nothing is blocked meanwhile:
 * SQLite's own waiting would hold up the whole program, even the part of it that holds the lock.
 */
export async function whileLocked<T>(work: () => T | Promise<T>, milliseconds: number): Promise<T> {
  const end = performance.now() + milliseconds
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (reasonOf(error) !== 'locked' || performance.now() >= end) throw error
      await sleep(PAUSE)
    }
  }
}
