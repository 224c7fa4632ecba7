import { createShelf } from '../base/shelf.ts'

/** How long an event is known again, in milliseconds: longer than any platform delivers one late. */
const KNOWN_MS = 15 * 60 * 1000

/** How many are known at once; the earliest are forgotten first. */
const MOST_KNOWN = 20_000

/** Tells, of the ids of events, which are new. `now`: the clock, in milliseconds. */
export function createOnce(now: () => number): (id: string) => boolean {
  const known = createShelf<string, true>(MOST_KNOWN, { lasts: KNOWN_MS, now })
  return (id) => {
    if (known.has(id)) return false
    known.set(id, true)
    return true
  }
}
