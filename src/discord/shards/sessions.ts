import type { Clock } from '../../base/clock.ts'
import type { Log } from '../../base/log.ts'
import { pause } from '../../base/pause.ts'
import type { GatewayNews } from './gateway.ts'

/** How many sessions of the day are left alone: past the last one Discord ends all and gives the bot another token. */
const LEFT_ALONE = 10

/** For how long it is known how many there are, and how long nobody asks who waits, in milliseconds. */
const KNOWN_MS = 60_000
const ASK_MS = 10 * 60_000

/** How many sessions may begin, which Discord counts by the day for all processes of a bot together. */
export type Sessions = {
  /** Waits until so many may begin, and says so in the log. Throws the reason of the signal once that is aborted. */
  untilAllowed: (count: number, signal?: AbortSignal) => Promise<void>
  /** Waits until one may begin, and counts it. */
  begin: (signal?: AbortSignal) => Promise<void>
}

/** In: what Discord has said, and what asks it again; what asking throws is let be. */
export function createSessions(
  first: GatewayNews,
  ask: () => Promise<GatewayNews>,
  { log, clock }: { log: Log; clock: Clock },
): Sessions {
  let known = { left: first.sessions, anewAt: clock.now() + first.anewIn, at: clock.now() }
  const look = async () => {
    const { sessions: left, anewIn } = await ask()
    known = { left, anewAt: clock.now() + anewIn, at: clock.now() }
  }
  const untilAllowed: Sessions['untilAllowed'] = async (count, signal) => {
    for (let isTold = false; ; isTold = true) {
      if (clock.now() - known.at >= KNOWN_MS)
        await look().catch((err: unknown) => log.debug({ err }, 'Discord does not say how many sessions may begin'))
      if (known.left - LEFT_ALONE >= count) return
      const wait = Math.max(0, known.anewAt - clock.now())
      const seconds = Math.ceil(wait / 1000)
      if (!isTold)
        log.error({ sessions: known.left, wanted: count, seconds }, 'Discord lets too few sessions begin: waiting')
      await pause(Math.max(KNOWN_MS, Math.min(wait, ASK_MS)), clock, signal)
    }
  }
  return {
    untilAllowed,
    async begin(signal) {
      await untilAllowed(1, signal)
      known.left -= 1
    },
  }
}
