import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'

/** How often something may be done, by whoever it is: so many times within so many seconds. */
export type Allowance = { times: number; seconds: number }

/** What is past an allowance: in how many seconds there is more. */
export type Past = { seconds: number }

/** Takes one time of what somebody may, by a key of theirs; null where they still might. */
export type Pace = (key: string) => Promise<Past | null>

/** Makes the pace of something, by its name. */
export type MakePace = (allowance: Allowance, name: string) => Pace

/** Counts in memory; nothing is kept for longer than the seconds. */
export const createPace = ({ times, seconds }: Allowance): Pace =>
  toPace(new RateLimiterMemory({ points: times, duration: seconds }))

/** Where several processes count together: runs a query of PostgreSQL's; and the name of the table, as the package makes it. */
export type SharedCounts = {
  query: (query: { text: string; values?: unknown[] }) => Promise<unknown>
  table: string
}

/** Counts together with other processes, and in memory alone while that fails. */
export const createSharedPace =
  ({ query, table }: SharedCounts): MakePace =>
  ({ times, seconds }, name) => {
    const allowance = { points: times, duration: seconds, keyPrefix: name }
    return toPace(
      new RateLimiterPostgres({
        ...allowance,
        storeClient: { query },
        storeType: 'pool',
        tableName: table,
        tableCreated: true,
        clearExpiredByTimeout: false,
        insuranceLimiter: new RateLimiterMemory(allowance),
      }),
    )
  }

function toPace(limiter: Pick<RateLimiterMemory, 'consume'>): Pace {
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
