/** What can happen to a request. `applied` says whether it took effect all the same. */
export type RestFault =
  | { status: 429; retryAfter: number }
  | { status: 500 | 502 | 503; applied: boolean }
  | { delay: number; applied?: boolean }
  | { hangUp: true; applied: boolean }
  | { status: number; code: number; message: string }

/** Which requests: `path` is tried on the path without version and query. */
export type Match = { method?: string; path: RegExp }

export type RestFaults = {
  add: (match: Match, fault: RestFault, times: number) => void
  /** The fault that this request meets, once; null for none. */
  take: (method: string, path: string) => RestFault | null
  /** Forgets those that are left. */
  clear: () => void
}

export function createRestFaults(): RestFaults {
  const planned: { match: Match; fault: RestFault; left: number }[] = []
  return {
    add: (match, fault, times) => void planned.push({ match, fault, left: times }),
    take(method, path) {
      const met = planned.find(
        ({ match, left }) => left > 0 && (match.method ?? method) === method && path.search(match.path) >= 0,
      )
      if (!met) return null
      met.left -= 1
      return met.fault
    },
    clear: () => void planned.splice(0),
  }
}

/** What the bot gets to see: a status, a body and headers. */
export function describeFault(
  fault: RestFault,
): { status: number; body: object; headers: Record<string, string> } | null {
  if (!('status' in fault)) return null
  if ('retryAfter' in fault) return describeRateLimit(fault.retryAfter, false)
  const { status } = fault
  const refusal = 'code' in fault
  return {
    status,
    body: refusal ? { message: fault.message, code: fault.code } : { message: `${status}: Server Error`, code: 0 },
    headers: {},
  }
}

/** https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit */
export const describeRateLimit = (retryAfter: number, global: boolean) => ({
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: retryAfter, global },
  headers: {
    'retry-after': String(retryAfter),
    'x-ratelimit-limit': '5',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Date.now() / 1000 + retryAfter),
    'x-ratelimit-reset-after': String(retryAfter),
    'x-ratelimit-bucket': 'test',
    'x-ratelimit-scope': global ? 'global' : 'user',
    ...(global ? { 'x-ratelimit-global': 'true' } : {}),
  },
})
