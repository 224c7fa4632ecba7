import type { Context } from '../../context/context.ts'
import { readerError } from '../../base/errors.ts'
import type { Reply } from '../../reply/reply.ts'
import { showExamined, takeExamined } from './exam.ts'
import { showLeaderboard } from './show-leaderboard.ts'
import { practise, showPractised, takePractised } from './practise.ts'
import { showProgress } from './show-progress.ts'
import { replyResults } from './show-results.ts'
import { reviewMisses, reviewRound } from './show-misses.ts'
import type { Step } from './step.ts'
import { skip, start, stop } from './together.ts'
import { findServerVenue, findVenue, type Venue } from './venue.ts'

type Input = Step & {
  action: string
  topic: string
  questions: string
  seconds: string
  speed: string
  period: string
  listed: string
  mode: string
  minutes: string
  early: string
}

/** How many questions a round has, and how many seconds each stays open, unless something else is wished for. */
const QUESTIONS = 10
const SECONDS = 30

/** How long an exam is open, unless something else is wished for. */
const MINUTES = 60

/**
 * Starts a quiz in a channel, skips a question, stops it, or shows how people stand; or practises alone.
 * Throws a reader error outside of servers, practice aside, where a quiz is running already or none is, for who may not do it, and where
 * there is no such topic; and what the store throws.
 */
export async function runQuiz(input: Input, context: Context): Promise<Reply> {
  const { action, topic, mode } = input
  const count = readNumber(input.questions, QUESTIONS)
  const venue = findVenue(context)
  if (action === 'practice' || (action === 'start' && mode === 'practice'))
    return practise({ topic, count, early: input.early === 'yes' }, venue, context)
  if (action === 'question' || action === 'answer') return step(input, venue, context)
  if (action === 'progress') return showProgress(venue, context)
  if (action === 'review') return input.round ? reviewRound(input.round, venue, context) : reviewMisses(venue, context)
  const here = findServerVenue(context)
  if (action === 'skip') return skip(here, context)
  if (action === 'stop') return stop(here, context)
  if (action === 'results') return replyResults(input.round, here, context)
  if (action === 'leaderboard') return showLeaderboard(input, here, context)
  const isExam = mode === 'exam'
  const seconds = isExam ? 60 * readNumber(input.minutes, MINUTES) : readNumber(input.seconds, SECONDS)
  const order = { topic, count, seconds, mode: isExam ? ('exam' as const) : ('together' as const) }
  return start({ ...order, speed: input.speed === 'yes' }, here, context)
}

/** A question of a round that somebody plays alone, or their answer to it; a practice round is for its starter alone. */
async function step(input: Input, venue: Venue, context: Context): Promise<Reply> {
  const { quiz: say } = context.wording
  const { rounds, reader } = venue
  const round = await rounds.get(input.round)
  const isThere = !input.position || round?.items[Number(input.position)]
  if (round?.mode === 'exam' && isThere) {
    if (round.endedAt !== null) return reviewRound(round.id, venue, context)
    return input.action === 'answer'
      ? takeExamined(input, round, venue, context)
      : showExamined(input, round, venue, context)
  }
  if (round?.mode !== 'practice' || round.starter !== reader || !isThere) throw readerError(say.closed, say.howToStart)
  return input.action === 'answer' ? takePractised(input, round, venue, context) : showPractised(input, round, context)
}

const readNumber = (typed: string, otherwise: number) => (/^\d+$/.test(typed) ? Number(typed) : otherwise)
