import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Clock } from '../base/clock.ts'
import type { Call } from '../reply/reply.ts'

/** How long a call is kept after it was last shown, in milliseconds: 30 days. */
export const KEPT_MS = 30 * 24 * 60 * 60 * 1000

/** A call that is too long for a button, whose it is, and where it was made; null where nobody knows. */
export type KeptCall = { call: Call; reader: string | null; server: string | null }

/** What holds calls that are too long for what leads back to them. Whatever it is throws a `StoreError` where it cannot. */
export type CallStore = {
  /** Keeps a call, from now on for 30 days, and gives the id that {@link nameKept} gives it. */
  keep: (kept: KeptCall) => Promise<string>
  /** The call of an id; null where it is kept no longer. */
  find: (id: string) => Promise<Call | null>
  /** Deletes all that were made in a server. */
  forgetServer: (server: string) => Promise<void>
  /** Deletes all that a reader has made, and says how many there were. */
  forgetReader: (reader: string) => Promise<number>
}

/** The shape of a call as it is stored. */
export const callSchema = z.strictObject({ command: z.string(), input: z.record(z.string(), z.string()) })

/**
 * The short id of a kept call, 16 characters: the same call of the same reader in the same server has the same. Nobody can
 * guess it who does not know the call and the reader.
 */
export const nameKept = ({ call: { command, input }, reader, server }: KeptCall): string =>
  createHash('sha256')
    .update(JSON.stringify([command, Object.entries(input).sort(), reader, server]))
    .digest('base64url')
    .slice(0, 16)

/** Calls that are kept as long as the program runs, and no longer than 30 days. */
export function createKeptCalls({ now }: Pick<Clock, 'now'>): CallStore {
  const all = new Map<string, KeptCall & { at: number }>()
  const forget = (isGone: (kept: KeptCall & { at: number }) => boolean) => {
    const gone = [...all].filter(([, kept]) => isGone(kept))
    for (const [id] of gone) all.delete(id)
    return gone.length
  }
  return {
    async keep(kept) {
      forget(({ at }) => at <= now() - KEPT_MS)
      const id = nameKept(kept)
      all.set(id, { ...kept, at: now() })
      return id
    },
    async find(id) {
      const kept = all.get(id)
      return kept && kept.at > now() - KEPT_MS ? kept.call : null
    },
    forgetServer: async (server) => void forget((kept) => kept.server === server),
    forgetReader: async (reader) => forget((kept) => kept.reader === reader),
  }
}
