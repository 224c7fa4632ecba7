/** https://docs.discord.com/developers/topics/rate-limits */
const REQUESTS = 50
/** A little under a second, since a client counts from when it sent and we from when it arrived. */
const WINDOW = 900
const INVALID = 10_000
const INVALID_WINDOW = 10 * 60_000

/** How many requests a bot may make, and how many of them may be refused. */
export type Budget = {
  /** Counts a request; false where it is one too many in this second. */
  spend: () => boolean
  /** Counts an answer of 401, 403 or 429. */
  refuse: () => void
  /** Whether too many were. */
  isBanned: () => boolean
}

export function createBudget(now: () => number): Budget {
  const requests = createWindow(now, WINDOW)
  const refused = createWindow(now, INVALID_WINDOW)
  return {
    spend: () => requests.add() <= REQUESTS,
    refuse: () => void refused.add(),
    isBanned: () => refused.count() >= INVALID,
  }
}

/** Counts within windows, each of which begins with the first count after the last one ended. */
function createWindow(now: () => number, length: number) {
  let since = Number.NEGATIVE_INFINITY
  let counted = 0
  const count = () => {
    if (now() - since >= length) counted = 0
    return counted
  }
  const add = () => {
    if (count() === 0) since = now()
    counted += 1
    return counted
  }
  return { count, add }
}
