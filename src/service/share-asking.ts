import { createLoad, type Load } from '../app/load.ts'
import { createOnce, createSharedOnce, type Once } from '../app/once.ts'
import { type Briefly, createBriefly } from '../base/briefly.ts'
import type { Clock } from '../base/clock.ts'
import type { Config } from '../base/config.ts'
import type { Log } from '../base/log.ts'
import { createSharedPace } from '../base/pace.ts'
import { createMemory, type Memory } from '../context/memory.ts'
import { shareMemory } from '../context/shared-memory.ts'
import type { Sharing } from '../context/sharing.ts'
import type { Store } from '../store/store.ts'

/** What is known of those who ask just now: which events were let in, what each heard last, and how much they asked for. */
export type Asking = { isNew: Once; memory: Memory; load: Load }

/**
 * Shares it among processes where interactions come by HTTP, to whichever of several, and PostgreSQL is there; else this process
 * has it in memory. While the database fails, each goes on by itself, which the log is told of once.
 */
export async function shareAsking(
  { discordPublicKey }: Pick<Config, 'discordPublicKey'>,
  store: Pick<Store, 'share'>,
  { log, clock }: { log: Log; clock: Clock },
): Promise<Asking> {
  const sharing = discordPublicKey ? await store.share() : null
  const own = createMemory(clock)
  if (!sharing) return { isNew: createOnce(clock.now), memory: own, load: createLoad() }
  const briefly = createBriefly(
    log,
    clock,
    'what processes share of those who ask cannot be kept in the database: each goes on by itself',
    'what processes share of those who ask is kept in the database again',
  )
  return {
    isNew: createSharedOnce(sharing.claim, briefly, clock.now),
    memory: shareMemory(own, sharing.heard, briefly, clock),
    load: createLoad(undefined, createSharedPace(askBriefly(sharing.counts, briefly))),
  }
}

const askBriefly = ({ query, table }: Sharing['counts'], briefly: Briefly): Sharing['counts'] => ({
  table,
  async query(asked) {
    const done = await briefly(() => query(asked))
    if (!done) throw new Error('the database is not asked just now')
    return done.value
  },
})
