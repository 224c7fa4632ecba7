import type { Clock } from './clock.ts'
import type { Log } from './log.ts'
import { createTrouble } from './trouble.ts'

/** What keeps for several processes when something may be done again, by name. */
export type SpacingStore = {
  /** Takes the next time at which it may be done, so that others come later by so many milliseconds; gives in how many it is. */
  take: (name: string, every: number) => Promise<number>
}

/** Things that may be done by one after another only, with some time between two. */
export type Spacing = {
  /** Takes the next time for a thing; gives in how many milliseconds it is. */
  take: (thing: string | number) => Promise<number>
}

/**
 * What it takes: how far apart two are, in milliseconds, and what keeps it for other processes, under which name, where there
 * are any.
 */
export type SpacingTools = {
  every: number
  shared?: { store: SpacingStore; name: string }
  log: Log
  clock: Pick<Clock, 'now'>
}

/** The longest wait that is believed, in milliseconds: past it a clock was set back. */
const LONGEST_MS = 60 * 60 * 1000

/**
 * Keeps things apart, over all processes that have the same store. While that fails, those of this process alone are kept apart,
 * and the log is told.
 */
export function createSpacing({ every, shared, log, clock }: SpacingTools): Spacing {
  const free = new Map<string | number, number>()
  const trouble = createTrouble(
    log,
    'the database does not tell when other processes connect to Discord: their connections are not waited for',
    'the database tells again when other processes connect to Discord',
  )
  return {
    async take(thing) {
      const taken = shared && (await trouble.attempt(() => shared.store.take(`${shared.name} ${thing}`, every)))
      const others = taken && taken.value <= LONGEST_MS ? taken.value : 0
      const now = clock.now()
      const wait = Math.max(0, others, (free.get(thing) ?? now) - now)
      free.set(thing, now + wait + every)
      return wait
    },
  }
}
