import type { ItemAnswer } from '../answer.ts'
import type { Round } from './round.ts'

/** Where a round is shown. What these throw ends the round, but for `NotNow`. */
export type Stage = {
  /** Shows a question that has opened, or an exam; gives back the id of its message. */
  open: (round: Round) => Promise<string>
  /** Shows what is right, and how many chose what. */
  close: (round: Round, position: number, answers: ItemAnswer[]) => Promise<void>
  /** Shows the scores. */
  end: (round: Round, answers: ItemAnswer[]) => Promise<void>
  /** Tells who started it, alone, that it could not go on. */
  fail: (round: Round, error: unknown) => Promise<void>
  /** Whether it can show the rounds of a server at all; it can show all where this is missing. */
  shows?: (round: Pick<Round, 'server'>) => boolean
}

/** What a stage throws where it could not show something now and may a moment later. Anything else ends the round. */
export class NotNow extends Error {
  override readonly name = 'NotNow'
}

/** A stage for a round that somebody stops: what cannot be shown now is not waited for. */
export const atOnce = (stage: Stage): Stage => ({
  ...stage,
  end: (round, answers) =>
    stage.end(round, answers).catch((cause: unknown) => {
      throw new Error('the scores could not be shown', { cause })
    }),
})
