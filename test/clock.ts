import type { Clock } from '../src/base/clock.ts'

/** When tests begin, in milliseconds since 1970. */
const BEGINNING = Date.UTC(2031, 4, 4, 12)

/** A clock that stands still until a test moves it. */
export type FakeClock = Clock & {
  /** Goes on by so many milliseconds: what is due on the way is done at its time, one after the other, each to its end. */
  advance: (milliseconds: number) => Promise<void>
}

/** Makes a clock. What is to be done after no time at all is done without its being moved. */
export function createClock(beginning = BEGINNING): FakeClock {
  let now = beginning
  const timers = new Set<{ at: number; work: () => void }>()
  const fire = (timer: { at: number; work: () => void }) => {
    if (timers.delete(timer)) timer.work()
  }
  return {
    now: () => now,
    after(milliseconds, work) {
      const timer = { at: now + Math.max(0, milliseconds), work }
      timers.add(timer)
      if (milliseconds <= 0) setImmediate(() => fire(timer))
      return () => void timers.delete(timer)
    },
    async advance(milliseconds) {
      const until = now + milliseconds
      await settle()
      for (let next = earliest(timers, until); next; next = earliest(timers, until)) {
        now = Math.max(now, next.at)
        fire(next)
        await settle()
      }
      now = until
    },
  }
}

const earliest = <Timer extends { at: number }>(timers: Set<Timer>, until: number): Timer | undefined =>
  [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]

/** Lets all promises that wait for nothing outside of this process come to their end; SQLite answers at once. */
async function settle(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve))
}
