import { type Allowance, createPace, type MakePace, type Pace } from '../base/pace.ts'
import { createFairTurns, TooMany, type Turns } from '../base/turns.ts'
import type { Circumstances } from '../context/context.ts'
import type { Busy } from './busy.ts'
import type { Command } from './command.ts'

/** How much one person may ask for, and all in one channel: far more than people do who read what they get. */
const ALLOWED = {
  own: { times: 20, seconds: 10 },
  channel: { times: 300, seconds: 10 },
  // Discord asks for completions once somebody pauses; at full speed that is a few each second.
  typing: { times: 60, seconds: 10 },
} satisfies Record<string, Allowance>

/**
 * How much may wait: a person for what they are allowed, and all together for about two seconds. As many may be under way, since
 * whose work waits for the database takes no time from anybody.
 */
const WAITING = { all: 500, atATime: 500 }

/** What keeps the haste of one from the others. */
export type Load = {
  /** Counts an event; null where it may come in. */
  letIn: (event: Partial<Circumstances> & { kind: string }) => Promise<Busy | null>
  /** Counts a call of a command that has an allowance of its own; null where it may be made. */
  allow: (command: Command, reader: string) => Promise<Busy | null>
  turns: Turns
  /** Completes what somebody types in their turn; with nothing where they have typed on since, or too much waits. */
  completing: <Suggestion>(who: string, work: () => Promise<Suggestion[]>) => Promise<Suggestion[]>
}

type Allowances = { own: Allowance; channel: Allowance; together: Allowance }

/**
 * Counts how much people ask for. What is pressed, as answers in a quiz, counts for them alone, and so does what completes,
 * by itself; what a form brings does not. In: how much whoever is one to us may ask for, and all in one channel; and how often all
 * together may make calls that have an allowance of their own, where nobody knows who they are; and what counts, where several
 * processes answer: what is asked many times a second, each counts by itself.
 */
export function createLoad(
  { own, channel, together }: Partial<Allowances> = {},
  makePace: MakePace = createPace,
): Load {
  const ofOne = own ?? ALLOWED.own
  const paces = {
    own: makePace(ofOne, 'own'),
    channel: makePace(channel ?? ALLOWED.channel, 'channel'),
    typing: createPace(ALLOWED.typing),
    told: createPace({ times: 1, seconds: ofOne.seconds }),
  }
  const ofCommands = new Map<string, Pace>()
  const ofAll = together && createPace(together)
  const turns = createFairTurns({ ...WAITING, own: ofOne.times })
  return {
    async letIn({ kind, reader, place }) {
      // What was opened to write in has been counted; what is written there is not to be lost.
      if (kind === 'form') return null
      if (kind === 'completion') {
        const fast = reader ? await paces.typing(reader) : null
        return fast && { ...fast, whose: 'own' }
      }
      const past = reader ? await paces.own(reader) : null
      const channel = kind === 'press' || past ? null : place?.channel
      const full = channel ? await paces.channel(channel) : null
      const busy: Busy | null = past ? { ...past, whose: 'own' } : full && { ...full, whose: 'channel' }
      if (!busy || kind !== 'message' || !reader || place?.kind === 'direct') return busy
      return { ...busy, isTold: (await paces.told(reader)) !== null }
    },
    async allow({ name, allowance }, reader) {
      if (!allowance) return null
      const pace = ofCommands.get(name) ?? makePace(allowance, `command ${name}`)
      ofCommands.set(name, pace)
      const past = (await pace(reader)) ?? (await ofAll?.('')) ?? null
      return past && { ...past, whose: 'own' }
    },
    turns,
    completing: createCompleting(turns),
  }
}

/** Of what somebody types, only the last is worth completing: what waits behind it is given up without work. */
function createCompleting(turns: Turns): Load['completing'] {
  const latest = new Map<string, symbol>()
  return async <Suggestion>(who: string, work: () => Promise<Suggestion[]>) => {
    const own = Symbol('completion')
    latest.set(who, own)
    try {
      return await turns(who, async () => (latest.get(who) === own ? work() : []))
    } catch (error) {
      if (error instanceof TooMany) return []
      throw error
    } finally {
      if (latest.get(who) === own) latest.delete(who)
    }
  }
}
