import type { ItemAnswer, Taken } from '../answer.ts'
import type { Item } from '../item.ts'
import { isRight } from '../score.ts'
import type { Round } from './round.ts'
import { toIso, toTime } from './time.ts'

/** What somebody chose: ids of options. `shownAt`: when they saw the item; null for when the round opened it. */
export type AnswerChoice = {
  position: number
  reader: string
  name: string
  chosen: readonly string[]
  /** In milliseconds since 1970. */
  shownAt: number | null
}

/** How often an answer can be given: once more than at first, but not once the key was shown. */
const MOST_TRIES = { together: 2, exam: 2, practice: 1 }

/**
 * Takes what somebody chose. `before`: what they answered to this item already, or null; `now` in milliseconds since 1970.
 * Out: what becomes of it, and the answer as it is now. Rounds do not call it: the store decides the same in one statement,
 * since two may press at once, and tests hold that statement to this.
 */
export function takeChoice(
  round: Round,
  before: ItemAnswer | null,
  choice: AnswerChoice,
  now: number,
): { taken: Taken; answer: ItemAnswer | null } {
  const item = round.items[choice.position]
  if (!item || !isOpen(round, choice.position, now)) return { taken: 'closed', answer: before }
  const answer = judgeAnswer(round, item, choice, now)
  if (!before) return { taken: 'taken', answer }
  if (JSON.stringify(before.chosen) === JSON.stringify(answer.chosen)) return { taken: 'same', answer: before }
  if (before.tries >= MOST_TRIES[round.mode]) return { taken: 'kept', answer: before }
  return { taken: 'changed', answer: { ...answer, tries: before.tries + 1 } }
}

/** Whether an item can be answered at a time. The moment at which it closes is too late. */
export function isOpen(round: Round, position: number, now: number): boolean {
  if (round.endedAt !== null || !round.items[position]) return false
  if (round.mode === 'practice') return true
  if (round.phase !== 'open' || round.closesAt === null || now >= toTime(round.closesAt)) return false
  return round.mode === 'exam' || round.position === position
}

/** An answer as it is kept. Options are in one order, without doubles, so that the same choice is the same answer. */
export function judgeAnswer(round: Round, item: Item, choice: AnswerChoice, now: number): ItemAnswer {
  const { position, reader, name, shownAt } = choice
  const chosen = item.options.map(({ id }) => id).filter((id) => choice.chosen.includes(id))
  const since = shownAt ?? toTime(round.opensAt ?? round.startedAt)
  return {
    round: round.id,
    position,
    reader,
    name,
    item: item.id,
    chosen: chosen.toSorted(),
    isRight: isRight(item, chosen),
    tries: 1,
    seconds: Math.max(0, Math.round((now - since) / 100) / 10),
    answeredAt: toIso(now),
  }
}
