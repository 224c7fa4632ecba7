import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** How often something may be done, by whoever it is: so many times within so many seconds. */
export type Allowance = { times: number; seconds: number }

/** What is past an allowance: in how many seconds there is more. */
export type Past = { seconds: number }

/** Takes one time of what somebody may, by a key of theirs; null where they still might. */
export type Pace = (key: string) => Promise<Past | null>

/** Counts in memory, because one process alone runs the bot; nothing is kept for longer than the seconds. */
export function createPace({ times, seconds }: Allowance): Pace {
  const limiter = new RateLimiterMemory({ points: times, duration: seconds })
  return async (key) => {
    try {
      await limiter.consume(key)
      return null
    } catch (past) {
      if (!(past instanceof RateLimiterRes)) throw past
      return { seconds: Math.max(1, Math.ceil(past.msBeforeNext / 1000)) }
    }
  }
}
