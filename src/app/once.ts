import type { Briefly } from '../base/briefly.ts'
import { createShelf } from '../base/shelf.ts'
import type { Sharing } from '../context/sharing.ts'

/** How long an event is known again, in milliseconds: longer than any platform delivers one late. */
const KNOWN_MS = 15 * 60 * 1000

/** How many are known at once; the earliest are forgotten first. */
const MOST_KNOWN = 20_000

/** Tells, of the ids of events, which are new. */
export type Once = (id: string) => boolean | Promise<boolean>

/** What has been let in by this process. `now`: the clock, in milliseconds. */
export function createOnce(now: () => number): (id: string) => boolean {
  const known = createShelf<string, true>(MOST_KNOWN, { lasts: KNOWN_MS, now })
  return (id) => {
    if (known.has(id)) return false
    known.set(id, true)
    return true
  }
}

/** What has been let in by any of several processes; by this one alone while they cannot be asked. */
export function createSharedOnce(claim: Sharing['claim'], briefly: Briefly, now: () => number): Once {
  const isNew = createOnce(now)
  return async (id) => {
    if (!isNew(id)) return false
    return (await briefly(() => claim(id, now() + KNOWN_MS)))?.value ?? true
  }
}
