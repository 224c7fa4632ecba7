import { type Allowance, createPace, type Pace } from '../base/pace.ts'
import { createFairTurns, type Turns } from '../base/turns.ts'
import type { Circumstances } from '../context/context.ts'
import type { Busy } from './busy.ts'
import type { Command } from './command.ts'

/** How much one person may ask for, and all in one channel: far more than people do who read what they get. */
const ALLOWED = { own: { times: 20, seconds: 10 }, channel: { times: 100, seconds: 10 } } satisfies Record<
  string,
  Allowance
>

/**
 * How much may wait: a person for what they are allowed, and all together for about two seconds. As many may be under way, since
 * whose work waits for the database takes no time from anybody.
 */
const WAITING = { own: ALLOWED.own.times, all: 500, atATime: 500 }

/** What keeps the haste of one from the others. */
export type Load = {
  /** Counts an event; null where it may come in. */
  letIn: (event: Partial<Circumstances> & { kind: string }) => Promise<Busy | null>
  /** Counts a call of a command that has an allowance of its own; null where it may be made. */
  allow: (command: Command, reader: string) => Promise<Busy | null>
  turns: Turns
}

/** Where one person alone asks, in a terminal, nothing is counted. */
export const FREELY: Load = { letIn: async () => null, allow: async () => null, turns: (_, work) => work() }

/**
 * Counts how much people ask for. What is pressed, as answers in a quiz, counts for them alone; what completes and what a form
 * brings does not.
 */
export function createLoad(): Load {
  const paces = {
    own: createPace(ALLOWED.own),
    channel: createPace(ALLOWED.channel),
    told: createPace({ times: 1, seconds: ALLOWED.own.seconds }),
  }
  const ofCommands = new Map<string, Pace>()
  return {
    async letIn({ kind, reader, place }) {
      // What was opened to write in has been counted; what is written there is not to be lost.
      if (kind === 'completion' || kind === 'form') return null
      const past = reader ? await paces.own(reader) : null
      const channel = kind === 'press' || past ? null : place?.channel
      const full = channel ? await paces.channel(channel) : null
      const busy: Busy | null = past ? { ...past, whose: 'own' } : full && { ...full, whose: 'channel' }
      if (!busy || kind !== 'message' || !reader || place?.kind === 'direct') return busy
      return { ...busy, isTold: (await paces.told(reader)) !== null }
    },
    async allow({ name, allowance }, reader) {
      if (!allowance) return null
      const pace = ofCommands.get(name) ?? createPace(allowance)
      ofCommands.set(name, pace)
      const past = await pace(reader)
      return past && { ...past, whose: 'own' }
    },
    turns: createFairTurns(WAITING),
  }
}
