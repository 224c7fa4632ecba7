import type { Context } from '../../context/context.ts'
import type { Reply } from '../../reply/reply.ts'
import { ROUND_LENGTH } from '../../quiz/pick.ts'
import { practise } from './practise.ts'
import { readNumber } from './read-number.ts'
import { startRound } from './together.ts'
import { findServerVenue, findVenue } from './venue.ts'

/** How many seconds each question stays open, unless something else is wished for. */
const SECONDS = 30

/** How long an exam is open, unless something else is wished for. */
const MINUTES = 60

type Input = Record<'topic' | 'questions' | 'seconds' | 'speed' | 'mode' | 'minutes', string>

/**
 * Starts a quiz in a channel, together or as an exam; or practice, alone.
 * Throws a reader error outside of servers, practice aside, for who may not start one, where one is running already, and
 * where there is no such topic; and what the store throws.
 */
export async function startQuiz(input: Input, context: Context): Promise<Reply> {
  const { topic, mode, speed } = input
  const count = readNumber(input.questions, ROUND_LENGTH.usual)
  if (mode === 'practice') return practise({ topic, count, early: false }, findVenue(context), context)
  const venue = findServerVenue(context)
  if (mode === 'exam') {
    const seconds = 60 * readNumber(input.minutes, MINUTES)
    return startRound({ topic, count, seconds, mode, speed: speed === 'yes' }, venue, context)
  }
  const seconds = readNumber(input.seconds, SECONDS)
  return startRound({ topic, count, seconds, mode: 'together', speed: speed === 'yes' }, venue, context)
}
