import type { Clock } from '../../base/clock.ts'

/** What is waited for: one thing for each round. */
export type Timers = {
  /** Does something after so many milliseconds, instead of what was waited for before. */
  set: (round: string, milliseconds: number, work: () => void) => void
  /** Waits for nothing any more; in any round where none is named. */
  clear: (round?: string) => void
}

/** Timers on a clock. */
export function createTimers(clock: Pick<Clock, 'after'>): Timers {
  const cancels = new Map<string, () => void>()
  const clear = (round: string) => {
    cancels.get(round)?.()
    cancels.delete(round)
  }
  return {
    set(round, milliseconds, work) {
      clear(round)
      cancels.set(round, clock.after(milliseconds, work))
    },
    clear: (round) => (round === undefined ? [...cancels.keys()].forEach(clear) : clear(round)),
  }
}
