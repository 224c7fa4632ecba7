import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from 'discord.js'
import type { Context } from '../context/context.ts'
import type { Desk } from './desk.ts'
import { sayFarewell } from './farewell.ts'

/**
 * How long stopping waits for replies that are on their way, for telling who does not get theirs, and for Discord to let the
 * bot go, in milliseconds.
 */
const LAST_WORD_MS = 2000
const FAREWELL_MS = 1000
const LEAVE_MS = 900

/** What a bot is doing just now, so that it can be waited for. */
export type UnderWay = {
  /** Takes a work in; what it throws is logged. */
  guard: (work: Promise<void> | null) => void
  /** Lets replies on their way arrive, tells the others that theirs do not come, and leaves; in four seconds, whatever Discord does. */
  end: (client: Client, desk: Desk, stopped: AbortController) => Promise<void>
}

/** In: what the bot answers from. */
export function createUnderWay(context: Context): UnderWay {
  const { log } = context
  const working = new Set<Promise<void>>()
  return {
    guard(work) {
      if (!work) return
      const guarded = work.catch((err: unknown) => log.error({ err }, 'something could not be answered'))
      working.add(guarded)
      void guarded.finally(() => working.delete(guarded))
    },
    async end(client, desk, stopped) {
      context.quiz?.rounds.close()
      await Promise.race([Promise.all(working), wait(LAST_WORD_MS, undefined, { ref: false })])
      if (working.size) log.warn({ replies: working.size }, 'ending with replies on their way')
      await Promise.race([sayFarewell(desk, context), wait(FAREWELL_MS, undefined, { ref: false })])
      stopped.abort()
      await leave(client)
    },
  }
}

/** Closes the connection; a Discord that does not say goodbye is not waited for. */
export async function leave(client: Client): Promise<void> {
  await Promise.race([client.destroy(), wait(LEAVE_MS, undefined, { ref: false })])
  // Without any, what is still tried would fail for want of a token, and not because the bot has stopped.
  client.rest.setToken('stopped')
}
