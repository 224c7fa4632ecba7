/** What time it is, and what is to be done later. Handed in, so that tests need not wait. */
export type Clock = {
  /** Milliseconds since 1970. */
  now: () => number
  /** Does something once after so many milliseconds, however many; what is given back prevents it. */
  after: (milliseconds: number, work: () => void) => () => void
}

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, work) {
    let timer: NodeJS.Timeout
    const wait = (left: number) => {
      const now = Math.min(left, LONGEST)
      timer = setTimeout(() => (left > now ? wait(left - now) : work()), now)
    }
    wait(milliseconds)
    return () => clearTimeout(timer)
  },
}

/** A clock that nobody sets: its milliseconds are since the program began. */
export const steadyClock: Clock = { now: () => performance.now(), after: systemClock.after }

/** The longest that a timer of Node's waits, in milliseconds; longer ones end at once: https://nodejs.org/api/timers.html */
const LONGEST = 2 ** 31 - 1
