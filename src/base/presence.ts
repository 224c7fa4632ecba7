import type { Clock } from './clock.ts'
import { DEAD_MS, type Lease, type LeaseStore } from './lease.ts'
import type { Log } from './log.ts'
import { createTrouble } from './trouble.ts'

/** Which processes run on one store. */
export type Presence = {
  /** This one. */
  name: string
  /** Whether a process runs no more: it has ended, or has not said for some twelve seconds that it lives. */
  isGone: (name: string) => boolean
  /**
   * `gone` is called each time that one or more run no more, one call after the other; what it throws is logged, and it is called
   * again a little later. Gives back what ends it.
   */
  watch: (gone: () => Promise<void>) => () => void
}

/** One process alone: whoever else was there runs no more. */
export const ALONE: Presence = { name: 'alone', isGone: (name) => name !== ALONE.name, watch: () => () => {} }

/** A process that says that it lives. */
export type HeldPresence = Presence & {
  /** Says that it has ended. */
  release: () => Promise<void>
}

/** How often each says that it lives, and looks whether the others do, in milliseconds. */
const BEAT_MS = 3000

/** After how long without a beat one is gone, in milliseconds: as who looks sees it, so that clocks need not agree. */
const STALE_MS = 12_000

/** What the leases of processes are called, before their names. */
const BEGINNING = 'process '

/** The beat of another, and when it was seen to change last, by the clock of this process. */
type Seen = { beatAt: string; since: number }

/**
 * Says from now on that a process lives, and looks after the others, from the leases of a store. Resolves once that was tried for
 * the first time; a store that fails is asked again. In: the name of the process, which no other has.
 */
export async function keepPresence(name: string, store: LeaseStore, log: Log, clock: Clock): Promise<HeldPresence> {
  const watchers = new Set<() => Promise<void>>()
  const trouble = createTrouble(
    log,
    'which processes run cannot be kept in the database, and is tried again',
    'which processes run is kept in the database again',
  )
  /** Null until it could be looked. */
  let others: ReadonlyMap<string, Seen> | null = null
  let alive: ReadonlySet<string> = new Set()
  let [isOver, isToBeTold] = [false, false]
  let cancel = () => {}

  const isGone = (other: string) => others !== null && isSilent(others.get(other), clock.now())
  const look = async () => {
    await sayAlive(name, store, clock)
    const leases = (await store.list(BEGINNING)).filter(({ owner }) => owner !== name)
    const isFirst = others === null
    others = new Map(leases.map((lease) => [lease.owner, toSeen(lease, others?.get(lease.owner), clock.now())]))
    const before = alive
    alive = new Set([...others.keys()].filter((other) => !isGone(other)))
    isToBeTold ||= isFirst || !before.isSubsetOf(alive)
    for (const [other, { since }] of others)
      if (clock.now() - since >= DEAD_MS) await store.remove(BEGINNING + other, other)
  }
  const beat = async () => {
    const looked = await trouble.attempt(look)
    // An outage is no sign of death: after it, each has its time to say so again.
    if (!looked && others)
      others = new Map([...others].map(([other, seen]) => [other, { ...seen, since: clock.now() }]))
    if (looked && isToBeTold && !isOver) isToBeTold = !(await tell(watchers, log))
    if (!isOver) cancel = clock.after(BEAT_MS, () => void beat())
  }
  await beat()
  return {
    name,
    isGone: (other) => other !== name && isGone(other),
    watch(gone) {
      watchers.add(gone)
      return () => void watchers.delete(gone)
    },
    async release() {
      isOver = true
      cancel()
      await store.remove(BEGINNING + name, name)
    },
  }
}

/** Writes when it lived last, anew where its lease was taken for that of a dead one. */
async function sayAlive(name: string, store: LeaseStore, clock: Pick<Clock, 'now'>): Promise<void> {
  const lease = { owner: name, beatAt: new Date(clock.now()).toISOString() }
  if (!(await store.renew(BEGINNING + name, lease))) await store.take(BEGINNING + name, lease, null)
}

/** What is known of another now. One that is seen for the first time, and has not beaten for long, is gone at once. */
function toSeen({ beatAt }: Lease, before: Seen | undefined, now: number): Seen {
  if (before?.beatAt === beatAt) return before
  return { beatAt, since: !before && now - Date.parse(beatAt) >= DEAD_MS ? now - STALE_MS : now }
}

const isSilent = (seen: Seen | undefined, now: number) => !seen || now - seen.since >= STALE_MS

/** Tells all that somebody is gone; false where one is to be told again. */
async function tell(watchers: ReadonlySet<() => Promise<void>>, log: Log): Promise<boolean> {
  const failed = (err: unknown) => {
    log.warn({ err }, 'what a process has left that runs no more is taken over a little later')
    return false
  }
  const told = await Promise.all([...watchers].map((gone) => gone().then(() => true, failed)))
  return told.every(Boolean)
}
