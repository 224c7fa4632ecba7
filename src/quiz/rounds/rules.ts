import type { Taken } from '../../store/answers.ts'
import type { RoundChange } from '../../store/rounds.ts'
import type { AnswerRow, RoundRow } from '../../store/tables.ts'
import type { Item } from '../item.ts'
import { isRight } from '../score.ts'

// The rules of a round, without a clock, a timer or a database: times are handed in, in milliseconds since 1970. What is
// given back says what to store. A round together goes round like this, a step for each arrow:
//
//   waiting ──open──► open ──close (or skip)──► closed ──go-on──► waiting …  after the last one: end
//   position < 0      position ≥ 0              position ≥ 0
//   opened_at: when   opened_at, closes_at      opened_at null: nobody can answer, the result is to be shown
//
// `closed` is stored before the result is shown, so that a program that stops in between shows it when it starts again.

/** A round with its items read. */
export type Round = Omit<RoundRow, 'items'> & { items: Item[] }

/** What somebody starts. `id`: new and not to be guessed. `seconds`: for each question together, for all of an exam. */
export type Order = Pick<
  RoundRow,
  'id' | 'server' | 'channel' | 'starter' | 'mode' | 'seconds' | 'language' | 'topic'
> & {
  bySpeed: boolean
  items: Item[]
}

/** What somebody chose: ids of options. `shownAt`: when they saw the item; null for when the round opened it. */
export type Choice = {
  position: number
  reader: string
  name: string
  chosen: readonly string[]
  shownAt: number | null
}

/** What is done next with a round. */
export type Step = 'open' | 'close' | 'go-on' | 'end'

/** A step and what it changes. */
export type Move = { step: Step; change: RoundChange }

/** Seconds from the start to the first question, and from a result to the next one: time to read. */
export const PAUSE = 6

/** How long a second is, in milliseconds. Tests that wait have shorter ones. */
const SECOND = 1000

/** How often an answer can be given: once more than at first, but not once the key was shown. */
const MOST_TRIES = { together: 2, exam: 2, practice: 1 }

/** A new round. One together opens its first question after the pause, an exam is open at once. */
export function startRound({ bySpeed, ...order }: Order, now: number, second = SECOND): Round {
  const isExam = order.mode === 'exam'
  return {
    ...order,
    speed: bySpeed ? 1 : 0,
    position: waitingFor(0),
    opened_at: order.mode === 'practice' ? null : toIso(isExam ? now : now + PAUSE * second),
    closes_at: isExam ? toIso(now + order.seconds * second) : null,
    message: null,
    version: 1,
    started_at: toIso(now),
    ended_at: null,
  }
}

/** What is to be done next and when; null where nothing is, because the round is over or its reader sets the pace. */
export function dueNext(round: Round): { step: Step; at: number } | null {
  if (round.ended_at !== null || round.mode === 'practice') return null
  if (round.mode === 'exam') return { step: 'end', at: toTime(round.closes_at) }
  if (round.position >= 0)
    return round.opened_at === null ? { step: 'go-on', at: 0 } : { step: 'close', at: toTime(round.closes_at) }
  const isOver = waitedFor(round.position) >= round.items.length
  return isOver ? { step: 'end', at: 0 } : { step: 'open', at: round.opened_at === null ? 0 : toTime(round.opened_at) }
}

/** Milliseconds until something is to be done: what is left after a restart. 0 if it is due, null if nothing is. */
export function remaining(round: Round, now: number): number | null {
  const due = dueNext(round)
  return due && Math.max(0, due.at - now)
}

/** The step that is due at a time; null where none is. */
export function advance(round: Round, now: number, second = SECOND): Move | null {
  const due = dueNext(round)
  return due && due.at <= now ? toMove(due.step, round, now, second) : null
}

/** Whether an open question, or an exam, has no message yet. */
export const isUnseen = (round: Round): boolean =>
  round.message === null && (round.mode === 'exam' ? round.ended_at === null : dueNext(round)?.step === 'close')

/**
 * Opens the open question again with all its time, where a program stopped before anybody saw it, so that it is not lost;
 * null where it was seen.
 */
export const reopen = (round: Round, now: number, second = SECOND): Move | null =>
  round.mode === 'together' && isUnseen(round) ? toMove('open', round, now, second) : null

/** Closes the open question before its time; null where none is open. What was answered counts. */
export const skip = (round: Round, now: number): Move | null =>
  dueNext(round)?.step === 'close' ? toMove('close', round, now, SECOND) : null

/** Closes whatever can be answered before its time, an exam too, so that no answer comes after its end; null where nothing can. */
export const shut = (round: Round, now: number): Move | null =>
  round.mode === 'exam' && isOpen(round, 0, now)
    ? { step: 'close', change: { closes_at: toIso(now) } }
    : skip(round, now)

/** Ends a round before its time; null where it is over. What was answered counts. */
export const stop = (round: Round, now: number): Move | null =>
  round.ended_at === null ? toMove('end', round, now, SECOND) : null

/** The round after a change, as the store has it. */
export const applyChange = (round: Round, change: RoundChange): Round => ({
  ...round,
  ...change,
  version: round.version + 1,
})

/**
 * Takes what somebody chose. `before`: what they answered to this item already, or null.
 * Out: what becomes of it, and the answer as it is now. The store decides the same in one statement, since two may press at once.
 */
export function choose(
  round: Round,
  before: AnswerRow | null,
  choice: Choice,
  now: number,
): { taken: Taken; answer: AnswerRow | null } {
  const item = round.items[choice.position]
  if (!item || !isOpen(round, choice.position, now)) return { taken: 'closed', answer: before }
  const answer = toAnswer(round, item, choice, now)
  if (!before) return { taken: 'taken', answer }
  if (before.chosen === answer.chosen) return { taken: 'same', answer: before }
  if (before.tries >= MOST_TRIES[round.mode]) return { taken: 'kept', answer: before }
  return { taken: 'changed', answer: { ...answer, tries: before.tries + 1 } }
}

/** Whether an item can be answered at a time. The moment at which it closes is too late. */
export function isOpen(round: Round, position: number, now: number): boolean {
  if (round.ended_at !== null || !round.items[position]) return false
  if (round.mode === 'practice') return true
  if (round.closes_at === null || now >= toTime(round.closes_at)) return false
  return round.mode === 'exam' || (round.position === position && round.opened_at !== null)
}

/** An answer as it is stored. Options are in one order, without doubles, so that the same choice is the same text. */
export function toAnswer(round: Round, item: Item, choice: Choice, now: number): AnswerRow {
  const { position, reader, name, shownAt } = choice
  const chosen = item.options.map(({ id }) => id).filter((id) => choice.chosen.includes(id))
  const since = shownAt ?? toTime(round.opened_at ?? round.started_at)
  return {
    round: round.id,
    position,
    reader,
    name,
    item: item.id,
    chosen: JSON.stringify(chosen.toSorted()),
    is_right: isRight(item, chosen) ? 1 : 0,
    tries: 1,
    seconds: Math.max(0, Math.round((now - since) / 100) / 10),
    answered_at: toIso(now),
  }
}

function toMove(step: Step, round: Round, now: number, second: number): Move {
  const position = round.position >= 0 ? round.position : waitedFor(round.position)
  const closes = toTime(round.closes_at)
  const changes: Record<Step, () => RoundChange> = {
    open: () => ({ position, opened_at: toIso(now), closes_at: toIso(now + round.seconds * second), message: null }),
    close: () => ({ opened_at: null, closes_at: toIso(Math.min(now, closes)) }),
    'go-on': () => ({
      position: waitingFor(position + 1),
      opened_at: toIso(now + PAUSE * second),
      closes_at: null,
      message: null,
    }),
    end: () => ({ ended_at: toIso(now) }),
  }
  return { step, change: changes[step]() }
}

/** How many questions of a round were asked: all of an exam, and those that were opened together. */
export function countAsked({ mode, position, items }: Round): number {
  if (mode === 'exam') return items.length
  return position >= 0 ? position + 1 : waitedFor(position)
}

/** The position of a round that waits for an item, and the item of such a position: -1 for the first, -2 for the second. */
const waitingFor = (position: number) => -1 - position
const waitedFor = waitingFor

const toIso = (time: number) => new Date(time).toISOString()
const toTime = (iso: string | null) => (iso === null ? Number.POSITIVE_INFINITY : Date.parse(iso))
