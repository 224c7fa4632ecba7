import type { Clock } from '../base/clock.ts'

/** How soon it is looked after the system has told of a change, in milliseconds. */
const SOON_MS = 50

/** How often it is looked where nothing is told, in milliseconds; and at least so many times as long as looking takes. */
const EVERY_MS = 1000
const REST = 100

/** For how long nothing must change until it is taken up, and for how long that is waited for at most, in milliseconds. */
const QUIET_MS = 400
const MOST_MS = 5000

/** How long what could not be taken up is left alone, in milliseconds, where it does not change. */
const AGAIN_MS = 60_000

/** What is looked after. */
export type Looking = {
  /** What it is like now: another text once it has changed. */
  sign: () => Promise<string>
  /** Whether more is coming. */
  isComing: () => boolean
  /** Takes up what has changed; false where that did not work out. Throws nothing. */
  take: () => Promise<boolean>
}

/** A lookout: what tells it of changes, what comes to an end once it is at rest, and what ends it. */
export type Lookout = { tell: () => void; settled: () => Promise<void>; stop: () => Promise<void> }

/**
 * Looks after something that others change, and has it taken up once it is quiet: a folder into which files are copied is not
 * read after each. In: what it was like when it was read, and the clock.
 */
export function keepLookout(
  first: string,
  { sign, isComing, take }: Looking,
  { now, after }: Pick<Clock, 'now' | 'after'>,
): Lookout {
  let [taken, tried] = [first, { signature: first, at: Number.NEGATIVE_INFINITY }]
  let change: { signature: string; since: number; last: number; hasWaited: boolean } | null = null
  let [isStopped, isTold]: [boolean, boolean] = [false, false]
  let cancel = () => {}
  let looking: Promise<void> | null = null

  const lookIn = (milliseconds: number) => {
    cancel()
    if (!isStopped) cancel = after(milliseconds, look)
  }
  const look = () => {
    if (looking) return
    isTold = false
    looking = lookOnce().then((rest) => {
      looking = null
      lookIn(isTold ? SOON_MS : rest)
    })
  }
  const lookOnce = async (): Promise<number> => {
    const start = performance.now()
    const signature = await sign()
    const rest = Math.max(EVERY_MS, REST * (performance.now() - start))
    const isLeft = signature === tried.signature && now() - tried.at < AGAIN_MS
    if (signature === taken || isLeft || isStopped) {
      change = null
      return rest
    }
    change = noteChange(change, signature, now())
    if (!isDue(change, isComing(), now())) return QUIET_MS
    change = null
    if (await take()) taken = signature
    else tried = { signature, at: now() }
    return SOON_MS
  }
  lookIn(EVERY_MS)
  return {
    tell() {
      isTold = true
      if (!looking) lookIn(SOON_MS)
    },
    async settled() {
      while (looking) await looking
    },
    async stop() {
      isStopped = true
      cancel()
      await looking
    },
  }
}

type Change = { signature: string; since: number; last: number; hasWaited: boolean }

function noteChange(before: Change | null, signature: string, now: number): Change {
  if (!before) return { signature, since: now, last: now, hasWaited: false }
  return before.signature === signature ? before : { ...before, signature, last: now }
}

/** Whether it is time: nothing has changed for a while, or what was coming has come, or it has been waited for long enough. */
function isDue(change: Change, isComing: boolean, now: number): boolean {
  if (now - change.since >= MOST_MS) return true
  if (isComing) {
    change.hasWaited = true
    return false
  }
  return change.hasWaited || now - change.last >= QUIET_MS
}
