import type { Round, RoundChange, RoundOrder } from './round.ts'
import { toIso, toTime } from './time.ts'

// The rules of a round, without a clock, a timer or a database: times are handed in, in milliseconds since 1970. What is
// given back says what to store. A round together goes round like this, a step for each arrow:
//
//   waiting ──open──► open ──close (or skip)──► closed ──go-on──► waiting …  after the last one: end
//   opensAt: when     opensAt, closesAt         nobody can answer, the result is to be shown
//
// `closed` is stored before the result is shown, so that a program that stops in between shows it when it starts again.

/** What is done next with a round. */
type RoundStep = 'open' | 'close' | 'go-on' | 'end'

/** A step and what it changes. */
export type Move = { step: RoundStep; change: RoundChange }

/** Seconds from the start to the first question, and from a result to the next one: time to read. */
export const PAUSE = 6

/** In milliseconds. */
const SECOND = 1000

/**
 * A new round under an id, kept by a process. One together opens its first question after the pause, an exam is open at once.
 */
export function beginRound(order: RoundOrder, id: string, now: number, keeper: string | null = null): Round {
  const { mode, seconds } = order
  const opens = mode === 'together' ? now + PAUSE * SECOND : now
  return {
    ...order,
    id,
    phase: mode === 'together' ? 'waiting' : 'open',
    position: 0,
    opensAt: mode === 'practice' ? null : toIso(opens),
    closesAt: mode === 'exam' ? toIso(now + seconds * SECOND) : null,
    message: null,
    withdrawn: 0,
    version: 1,
    keeper,
    startedAt: toIso(now),
    endedAt: null,
  }
}

/** What is to be done next and when; null where nothing is, because the round is over or its reader sets the pace. */
export function dueNext(round: Round): { step: RoundStep; at: number } | null {
  const { mode, phase, position, items } = round
  if (round.endedAt !== null || mode === 'practice') return null
  if (mode === 'exam') return { step: 'end', at: toTime(round.closesAt) }
  if (phase === 'closed') return { step: 'go-on', at: 0 }
  if (phase === 'open') return { step: 'close', at: toTime(round.closesAt) }
  if (position >= items.length) return { step: 'end', at: 0 }
  return { step: 'open', at: round.opensAt === null ? 0 : toTime(round.opensAt) }
}

/** Milliseconds until something is to be done: what is left after a restart. 0 if it is due, null if nothing is. */
export function remaining(round: Round, now: number): number | null {
  const due = dueNext(round)
  return due && Math.max(0, due.at - now)
}

/** The step that is due at a time; null where none is. */
export function advance(round: Round, now: number): Move | null {
  const due = dueNext(round)
  return due && due.at <= now ? toMove(due.step, round, now) : null
}

/** Whether an open question, or an exam, has no message yet. */
export const isUnseen = (round: Round): boolean =>
  round.message === null && (round.mode === 'exam' ? round.endedAt === null : dueNext(round)?.step === 'close')

/**
 * Opens the open question again with all its time, where a program stopped before anybody saw it, so that it is not lost;
 * null where it was seen.
 */
export const reopen = (round: Round, now: number): Move | null =>
  round.mode === 'together' && isUnseen(round) ? toMove('open', round, now) : null

/** Closes the open question before its time; null where none is open. What was answered counts. */
export const closeEarly = (round: Round, now: number): Move | null =>
  dueNext(round)?.step === 'close' ? toMove('close', round, now) : null

/** Closes whatever can be answered before its time, an exam too, so that no answer comes after its end; null where nothing can. */
export const shutRound = (round: Round, now: number): Move | null =>
  round.mode === 'exam' && round.phase === 'open' && round.endedAt === null && now < toTime(round.closesAt)
    ? toMove('close', round, now)
    : closeEarly(round, now)

/** Ends a round before its time; null where it is over. What was answered counts. */
export const endRound = (round: Round, now: number): Move | null =>
  round.endedAt === null ? toMove('end', round, now) : null

/** The round after a change, as the store has it. */
export const applyChange = (round: Round, change: RoundChange): Round => ({
  ...round,
  ...change,
  version: round.version + 1,
})

/**
 * How many questions of a round were asked: all of an exam, and those that were opened together, but for the one that a round
 * was stopped in before anybody had answered it.
 */
export function countAsked(round: Round, answers: readonly { position: number }[]): number {
  const { mode, phase, position, items } = round
  if (mode !== 'together') return items.length
  const isAsked = stoppedAt(round) === null ? phase !== 'waiting' : answers.some((each) => each.position === position)
  return isAsked ? position + 1 : position
}

/** The position of the question that was not over when a round together was stopped; null where there was none. */
export const stoppedAt = ({ mode, phase, position, endedAt }: Round): number | null =>
  mode === 'together' && endedAt !== null && phase !== 'waiting' ? position : null

const CHANGES: Record<RoundStep, (round: Round, now: number) => RoundChange> = {
  open: ({ seconds }, now) => ({
    phase: 'open',
    opensAt: toIso(now),
    closesAt: toIso(now + seconds * SECOND),
    message: null,
  }),
  close: ({ closesAt }, now) => ({ phase: 'closed', closesAt: toIso(Math.min(now, toTime(closesAt))) }),
  'go-on': ({ position }, now) => ({
    phase: 'waiting',
    position: position + 1,
    opensAt: toIso(now + PAUSE * SECOND),
    closesAt: null,
    message: null,
  }),
  end: (_, now) => ({ endedAt: toIso(now) }),
}

const toMove = (step: RoundStep, round: Round, now: number): Move => ({ step, change: CHANGES[step](round, now) })
