import type { IIdentifyThrottler } from 'discord.js'
import type { Clock } from '../../base/clock.ts'
import { pause } from '../../base/pause.ts'
import type { Spacing } from '../../base/spacing.ts'
import type { Sessions } from './sessions.ts'

/**
 * How far apart two shards begin a session whose numbers are the same modulo what Discord lets begin at a time, in milliseconds:
 * five seconds by the clock of who counts, and what the way there takes.
 * https://docs.discord.com/developers/events/gateway#sharding-max-concurrency
 */
export const IDENTIFY_EVERY_MS = 5250

/**
 * Has shards begin their sessions one after another, as Discord asks for, over all processes that share the spacing. In: how many
 * may begin at a time.
 */
export function createIdentifyThrottler(
  atATime: number,
  { sessions, spacing, clock }: { sessions: Sessions; spacing: Spacing; clock: Pick<Clock, 'after'> },
): IIdentifyThrottler {
  const queues = new Map<number, Promise<void>>()
  const begin = async (bucket: number, signal: AbortSignal) => {
    signal.throwIfAborted()
    await sessions.begin(signal)
    const wait = await spacing.take(bucket)
    if (wait) await pause(wait, clock, signal)
  }
  return {
    // Of a bucket one at a time, so that who leaves while it waits takes nobody's time.
    waitForIdentify(shard, signal) {
      const bucket = shard % atATime
      const turn = (queues.get(bucket) ?? Promise.resolve()).then(() => begin(bucket, signal))
      queues.set(
        bucket,
        turn.catch(() => {}),
      )
      return turn
    },
  }
}
