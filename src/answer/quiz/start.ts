import type { Context } from '../../context/context.ts'
import type { Reply } from '../../reply/reply.ts'
import { ROUND_LENGTH } from '../../quiz/pick.ts'
import { readNumber } from './read-number.ts'
import { startRound } from './together.ts'
import { findServerVenue } from './venue.ts'

/** How many seconds each question stays open, unless something else is wished for. */
const SECONDS = 30

/** How many minutes an exam is open, unless something else is wished for. */
const MINUTES = 60

type Input<Option extends string> = Record<'topic' | 'questions' | Option, string>

/**
 * Starts a quiz in a channel, question by question. Throws a reader error where one is running already, where it could not
 * or should not be shown, and where there is no such topic; and what the store throws.
 */
export function startTogether(input: Input<'seconds' | 'speed'>, context: Context): Promise<Reply> {
  const { topic, questions, seconds, speed } = input
  const count = readNumber(questions, ROUND_LENGTH.usual)
  const order = { topic, count, seconds: readNumber(seconds, SECONDS), speed: speed === 'yes' }
  return startRound({ ...order, mode: 'together' }, findServerVenue(context), context)
}

/** Starts an exam in a channel, which each takes alone. Throws as {@link startTogether} does. */
export function startExam({ topic, questions, minutes }: Input<'minutes'>, context: Context): Promise<Reply> {
  const order = { topic, count: readNumber(questions, ROUND_LENGTH.usual), seconds: 60 * readNumber(minutes, MINUTES) }
  return startRound({ ...order, mode: 'exam', speed: false }, findServerVenue(context), context)
}
