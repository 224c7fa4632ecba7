import type { Clock } from '../base/clock.ts'
import { setupError } from '../base/errors.ts'
import { BEAT_MS, type HeldLease, holdLease, isFree, isSameLease, type Lease, type LeaseStore } from '../base/lease.ts'
import type { Log } from '../base/log.ts'
import { pause } from '../base/pause.ts'
import { readShardRange, type ShardRange, writeShardRange } from '../base/shards.ts'
import { createTrouble } from '../base/trouble.ts'

/**
 * Whose shards are claimed: `bot`, what leases of a bot are called, the process as `owner`, and which of its shards; null for as
 * many as there are.
 */
export type Claim = { bot: string; range: ShardRange | null; owner: string; store: LeaseStore; log: Log; clock: Clock }

type Held = Lease & { name: string }

/**
 * Waits until nobody else has these shards, then has them until they are released or lost: who asks for the very same stands by.
 * Throws a set-up error where others run some of them, or count them otherwise.
 */
export async function claimShards(claim: Claim): Promise<HeldLease> {
  const name = nameOf(claim)
  await refuseClash(claim)
  const lease = await holdLease({ ...claim, name })
  try {
    // Others may have begun at the same moment.
    await refuseClash(claim)
    return lease
  } catch (error) {
    await lease.release()
    throw error
  }
}

const nameOf = ({ bot, range }: Pick<Claim, 'bot' | 'range'>) => (range ? `${bot} ${writeShardRange(range)}` : bot)

/** Looks at leases of other shards until each has been given up, has been silent for long, or shows that its owner lives. */
async function refuseClash({ bot, range, store, log, clock }: Claim): Promise<void> {
  const trouble = createTrouble(
    log,
    'which shards run cannot be read from the database, and is tried again',
    'which shards run is read from the database again',
  )
  const seen = new Map<string, { lease: Held; since: number }>()
  for (; ; await pause(BEAT_MS, clock)) {
    const listed = await trouble.attempt(() => store.list(bot))
    if (!listed) continue
    const others = listed.value.filter(({ name }) => clashes(rangeIn(name, bot), range))
    for (const lease of others) {
      const before = seen.get(lease.name)
      if (!before)
        log.info({ shards: saidOf(lease, bot), holder: lease.owner }, 'looking whether other shards still run')
      else if (!isSameLease(before.lease, lease)) throw refusal(lease, bot, range)
      const { since } = before ?? { since: clock.now() }
      seen.set(lease.name, { lease, since })
      if (isFree(lease, since, clock.now())) await trouble.attempt(() => store.remove(lease.name, lease.owner))
    }
    if (!others.length) return
  }
}

/** The range in the name of a lease; null for all, and where it is another bot's. */
const rangeIn = (name: string, bot: string): ShardRange | null | 'none' => {
  if (name === bot) return null
  return name.startsWith(`${bot} `) ? (readShardRange(name.slice(bot.length + 1)) ?? 'none') : 'none'
}

/** Whether two that run would tell some servers twice, or none. The same range is none of both: one stands by. */
function clashes(one: ShardRange | null | 'none', other: ShardRange | null): boolean {
  if (one === 'none') return false
  if (!one || !other) return one !== other
  if (one.of !== other.of) return true
  const isSame = one.first === other.first && one.last === other.last
  return !isSame && one.first <= other.last && other.first <= one.last
}

const saidOf = ({ name }: Held, bot: string) => (name === bot ? 'all' : name.slice(bot.length + 1))

function refusal(lease: Held, bot: string, range: ShardRange | null) {
  const theirs = rangeIn(lease.name, bot)
  const [own, other] = [range ? writeShardRange(range) : 'all', saidOf(lease, bot)]
  const isOtherCount = range && theirs && theirs !== 'none' && theirs.of !== range.of
  return setupError(
    isOtherCount
      ? `SHARDS counts ${range.of} shards (${own}), and ${lease.owner} runs shards of ${theirs.of} on this database (${other}).`
      : `The shards to run here (SHARDS: ${own}) are run in part by ${lease.owner} on this database (${other}).`,
    'Give each machine shards of its own, counted alike, as SHARDS=0-7/16 and SHARDS=8-15/16, and end what runs others first.',
  )
}
