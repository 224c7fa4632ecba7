import type { Context } from '../../context/context.ts'
import { readerError } from '../../base/errors.ts'
import type { Round } from '../../quiz/rounds/round.ts'
import type { Reply } from '../../reply/reply.ts'
import { showExamined, takeExamined } from './exam.ts'
import { showPractised, takePractised } from './practise.ts'
import { reviewRound } from './show-misses.ts'
import type { Step } from './step.ts'
import { findVenue, type Venue } from './venue.ts'

/** A question of a round that somebody plays alone; of an exam that is over, their answers. Throws as {@link takeStep} does. */
export async function showStep(step: Step, context: Context): Promise<Reply> {
  const venue = findVenue(context)
  const round = await findRound(step, venue, context)
  if (round.mode === 'practice') return showPractised(step, round, venue, context)
  return isOver(round) ? reviewRound(round.id, context) : showExamined(step, round, venue, context)
}

/**
 * Takes an answer to a question of a round that somebody plays alone. Throws a reader error where there is no such question,
 * or it is somebody else's practice; and what the store throws.
 */
export async function takeStep(step: Step, context: Context): Promise<Reply> {
  const venue = findVenue(context)
  const round = await findRound(step, venue, context)
  if (round.mode === 'practice') return takePractised(step, round, venue, context)
  return isOver(round) ? reviewRound(round.id, context) : takeExamined(step, round, venue, context)
}

const isOver = (round: Round) => round.endedAt !== null

/** The round of a step: an exam, or practice of one's own. */
async function findRound({ round: id, position }: Step, { rounds, reader }: Venue, context: Context): Promise<Round> {
  const { quiz: say } = context.wording
  const round = await rounds.get(id)
  const isThere = round && (!position || round.items[Number(position)])
  const isOwn = round?.mode === 'exam' || (round?.mode === 'practice' && round.starter === reader)
  if (!isThere || !isOwn) throw readerError(say.closed, say.howToStart)
  return round
}
