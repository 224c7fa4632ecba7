import type { Clock } from './clock.ts'
import type { Log } from './log.ts'
import { pause } from './pause.ts'
import { createTrouble } from './trouble.ts'

/** Who does something that only one process may do. `beatAt`: when they last said that they live, in ISO 8601. */
export type Lease = { owner: string; beatAt: string }

/** What keeps leases, by name. */
export type LeaseStore = {
  /** Who has a lease; null where nobody has. */
  read: (name: string) => Promise<Lease | null>
  /** Takes a lease that still is as it was read (null: nobody's); false where it is not. */
  take: (name: string, lease: Lease, asRead: Lease | null) => Promise<boolean>
  /** Writes when its owner lived last; false where the lease is somebody else's. */
  renew: (name: string, lease: Lease) => Promise<boolean>
  /** All whose names begin so. */
  list: (beginning: string) => Promise<(Lease & { name: string })[]>
  /** Gives up the lease of an owner. */
  remove: (name: string, owner: string) => Promise<void>
}

/** A lease that this process has. */
export type HeldLease = {
  /** Resolves once another process has taken it. */
  lost: Promise<void>
  release: () => Promise<void>
}

/** Whose lease is asked for, and with what. The log is told of waiting, taking over, losing, and of a store that fails. */
export type LeaseRequest = { name: string; owner: string; store: LeaseStore; log: Log; clock: Clock }

/** How often who has a lease says so, and others look, in milliseconds. */
export const BEAT_MS = 5000

/** After how long without a beat a lease is free, in milliseconds: as who waits sees it, so that clocks need not agree. */
export const STALE_MS = 15_000

/** After how long it is free at once, by the time that was written: no two clocks are so far apart. */
export const DEAD_MS = 60_000

/** Waits until a lease is free, then has it until it is released or lost. A store that fails is asked again. */
export async function holdLease(request: LeaseRequest): Promise<HeldLease> {
  await takeLease(request)
  return keepLease(request)
}

async function takeLease({ name, owner, store, log, clock }: LeaseRequest): Promise<void> {
  const trouble = createReadTrouble(log)
  const begun = clock.now()
  let seen: { lease: Lease; since: number } | null = null
  for (; ; await pause(BEAT_MS, clock)) {
    const read = await trouble.attempt(() => store.read(name))
    if (!read) continue
    const held = read.value
    if (held && !seen) log.warn({ holder: held.owner }, 'another process runs this bot on this database: standing by')
    if (held && !(seen && isSameLease(held, seen.lease))) seen = { lease: held, since: clock.now() }
    if (held && seen && !isFree(held, seen.since, clock.now())) continue
    const taken = await trouble.attempt(() => store.take(name, { owner, beatAt: toIso(clock.now()) }, held))
    if (!taken?.value) continue
    const waited = Math.round((clock.now() - begun) / 1000)
    if (seen) log.warn({ from: seen.lease.owner, ended: !held, waited }, 'taking over from another process')
    return
  }
}

function keepLease({ name, owner, store, log, clock }: LeaseRequest): HeldLease {
  const lost = Promise.withResolvers<void>()
  const trouble = createReadTrouble(log)
  let isOver = false
  let cancel = clock.after(BEAT_MS, beat)
  async function beat() {
    const renewed = await trouble.attempt(() => store.renew(name, { owner, beatAt: toIso(clock.now()) }))
    if (isOver) return
    if (renewed?.value !== false) {
      cancel = clock.after(BEAT_MS, beat)
      return
    }
    log.error('another process has taken over')
    lost.resolve()
  }
  return {
    lost: lost.promise,
    async release() {
      isOver = true
      cancel()
      await store.remove(name, owner)
    },
  }
}

const createReadTrouble = (log: Log) =>
  createTrouble(
    log,
    'whether this process is the only one cannot be kept in the database, and is tried again',
    'whether this process is the only one is kept in the database again',
  )

export const isSameLease = (one: Lease, other: Lease) => one.owner === other.owner && one.beatAt === other.beatAt

/** Whether nobody has a lease any more that has been seen unchanged since a time. */
export const isFree = ({ beatAt }: Lease, since: number, now: number) =>
  now - since >= STALE_MS || now - Date.parse(beatAt) >= DEAD_MS

const toIso = (time: number) => new Date(time).toISOString()
