import type { Item } from '../item.ts'
import type { Tells } from '../tells.ts'

/** How a round is played: all answer the same question at the same time, each takes all of them alone, or one practises. */
export type RoundMode = 'together' | 'exam' | 'practice'

/**
 * Where a round together stands with the question at its position: `waiting` before it opens, `closed` until its result has
 * been shown. What one plays alone is open as long as it runs.
 */
type RoundPhase = 'waiting' | 'open' | 'closed'

/** A round of a quiz. Times are in ISO 8601. */
export type Round = {
  /** Not to be guessed. */
  id: string
  /** Null in a direct message. */
  server: string | null
  channel: string
  /** Who started it; null once they are forgotten. */
  starter: string | null
  mode: RoundMode
  /** For each question together, for all of an exam. */
  seconds: number
  /** Whether quicker answers break ties. */
  bySpeed: boolean
  language: string
  /** What it is about, as it is called; null for everything. */
  topic: string | null
  /** What its results tell of those who play, as they are told when they answer. */
  tells: Tells
  /** As they are asked, with their options in order. */
  items: Item[]
  phase: RoundPhase
  /** The item at which a round together is, from 0; as many as there are items once the last one is done. 0 in the others. */
  position: number
  /** When the question at the position opens, or did; null in practice. */
  opensAt: string | null
  /** When what is open closes, or did; null while a question is waited for, and in practice. */
  closesAt: string | null
  /** The id of the message that shows what is open; null until it is shown. */
  message: string | null
  /** How many attempts were deleted by who made them. */
  withdrawn: number
  /** Raised with every change, so that of two processes one makes it. */
  version: number
  /** The process that goes on with it; null where none does. */
  keeper: string | null
  startedAt: string
  /** Null while it runs. */
  endedAt: string | null
}

/** What somebody starts. `seconds`: for each question together, for all of an exam. */
export type RoundOrder = Pick<
  Round,
  'server' | 'channel' | 'mode' | 'seconds' | 'bySpeed' | 'language' | 'topic' | 'tells' | 'items'
> & { starter: string }

/** What can change of a round while it runs. */
export type RoundChange = Partial<
  Pick<Round, 'phase' | 'position' | 'opensAt' | 'closesAt' | 'message' | 'keeper' | 'endedAt'>
>
