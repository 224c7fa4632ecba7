import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Clock } from '../base/clock.ts'
import type { Call } from '../reply/reply.ts'

/** How long a call is kept after it was last shown, in milliseconds: 30 days. */
export const KEPT_MS = 30 * 24 * 60 * 60 * 1000

/** How many calls of one reader are kept; those that were shown longest ago make room. */
export const MOST_KEPT = 100

/**
 * Whose a call is: of who made it, and of who wrote the text in it, where that is somebody else; and where it was made.
 * Each is null where there is none, or nobody knows.
 */
export type Owner = { reader: string | null; writer: string | null; server: string | null }

/** A call that is too long for a button, and whose it is. */
export type KeptCall = Owner & { call: Call }

/** What holds calls that are too long for what leads back to them. Whatever it is throws a `StoreError` where it cannot. */
export type CallStore = {
  /** Keeps a call, from now on for 30 days, and gives the id that {@link nameKept} gives it. */
  keep: (kept: KeptCall) => Promise<string>
  /** What is kept under an id; null where that is no longer. */
  find: (id: string) => Promise<KeptCall | null>
  /** Deletes all that were made in a server. */
  forgetServer: (server: string) => Promise<void>
  /** How many a reader has made or written. */
  countOf: (reader: string) => Promise<number>
  /** Deletes all that a reader has made or written, and says how many there were. */
  forgetReader: (reader: string) => Promise<number>
}

/** The shape of a call as it is stored. */
export const callSchema = z.strictObject({ command: z.string(), input: z.record(z.string(), z.string()) })

/**
 * The short id of a kept call, 16 characters: the same call of the same owner has the same. Nobody can guess it who does not
 * know the call and the owner.
 */
export const nameKept = ({ call: { command, input }, reader, writer, server }: KeptCall): string =>
  createHash('sha256')
    .update(JSON.stringify([command, Object.entries(input).sort(), reader, server, ...(writer ? [writer] : [])]))
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
  const isOf = (reader: string) => (kept: KeptCall) => kept.reader === reader || kept.writer === reader
  return {
    async keep(kept) {
      forget(({ at }) => at <= now() - KEPT_MS)
      const id = nameKept(kept)
      // Behind all others, which are so in the order in which they were last shown.
      all.delete(id)
      all.set(id, { ...kept, at: now() })
      const own = [...all].filter(([, { reader }]) => reader === kept.reader)
      for (const [oldest] of own.slice(0, -MOST_KEPT)) all.delete(oldest)
      return id
    },
    async find(id) {
      const found = all.get(id)
      if (!found || found.at <= now() - KEPT_MS) return null
      const { at, ...kept } = found
      return kept
    },
    forgetServer: async (server) => void forget((kept) => kept.server === server),
    countOf: async (reader) => [...all.values()].filter(isOf(reader)).length,
    forgetReader: async (reader) => forget(isOf(reader)),
  }
}
