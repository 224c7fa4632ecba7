import type { Clock } from '../../base/clock.ts'
import type { ItemAnswer } from '../answer.ts'
import type { RoundStore } from '../stores.ts'
import { makeMove } from './moves.ts'
import type { Round } from './round.ts'
import { endRound } from './rules.ts'
import { NotNow, type Stage } from './stage.ts'

/** What is told of what could not be shown. */
export type RoundLog = Record<'error' | 'info', (details: object, message: string) => void>

/** What showing needs besides the round and the stage. */
export type Means = {
  store: RoundStore
  clock: Pick<Clock, 'now'>
  log: RoundLog
  /** Messages that were sent and could not be saved yet: nothing is sent twice because a database was locked. */
  sent: Map<string, string>
  /** Rounds whose scores were shown and whose end could not be saved yet, likewise. */
  told: Set<string>
}

/** Shows a question that is open, or an exam, and keeps the id of its message. Throws `NotNow`, and what the store throws. */
export async function showOpen(round: Round, stage: Stage, means: Means): Promise<void> {
  const { store, sent } = means
  const key = `${round.id} ${round.position}`
  const message = sent.get(key) ?? (await showOrGiveUp(round, stage, means, () => stage.open(round)))
  if (message === null) return
  sent.set(key, message)
  if (await store.change(round, { message })) sent.delete(key)
}

/** Shows the result of a question that has closed; false where that cannot be. Throws as `showOpen` does. */
export async function showResult(round: Round, stage: Stage, means: Means): Promise<boolean> {
  const answers = answersTo(round, await means.store.answersOf(round.id))
  const show = () => stage.close(round, round.position, answers).then(() => true)
  return (await showOrGiveUp(round, stage, means, show)) ?? false
}

/** Shows the result of the question in which a round is stopped, if its question was: where that cannot be, the scores matter more. */
export async function showLastResult(round: Round, stage: Stage, { store, log }: Means): Promise<void> {
  if (!isQuestionShown(round)) return
  const answers = answersTo(round, await store.answersOf(round.id))
  await stage.close(round, round.position, answers).catch((err: unknown) => {
    log.error({ err, round: round.id }, 'the last question of a round could not be closed')
  })
}

/**
 * Shows the scores of a round of which nothing is open any more, so that no answer is missing. What cannot be shown is told to
 * who started it. Throws as `showOpen` does.
 */
export async function showEnd(over: Round, stage: Stage, { store, told }: Means): Promise<void> {
  if (told.has(over.id)) return
  const answers = await store.answersOf(over.id)
  try {
    await stage.end(over, answers)
  } catch (error) {
    if (error instanceof NotNow) throw error
    await stage.fail(over, error).catch(() => null)
  }
  told.add(over.id)
}

/** What was shown; null where it cannot be: then the round is over, with the scores if those can, and its starter is told. */
async function showOrGiveUp<T>(
  round: Round,
  stage: Stage,
  { store, clock, log }: Means,
  show: () => Promise<T>,
): Promise<T | null> {
  try {
    return await show()
  } catch (error) {
    if (error instanceof NotNow) throw error
    log.error({ err: error, round: round.id }, 'a round could not be shown and has ended')
    const over = await makeMove(store, round.id, (latest) => endRound(latest, clock.now()))
    if (over) await stage.end(over, await store.answersOf(over.id)).catch(() => null)
    await stage.fail(round, error).catch(() => null)
    return null
  }
}

/** Whether a question is shown whose answer has not been: a round may be stopped meanwhile. */
const isQuestionShown = ({ mode, phase, message }: Round) =>
  mode === 'together' && phase !== 'waiting' && message !== null

const answersTo = ({ position }: Round, answers: ItemAnswer[]) =>
  answers.filter((answer) => answer.position === position)
