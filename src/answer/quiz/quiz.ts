import type { Context } from '../../context.ts'
import { readerError } from '../../errors.ts'
import { countChoices, rank, type Standing, totalsOf } from '../../quiz/score.ts'
import type { Round } from '../../quiz/rounds.ts'
import { OWN } from '../../quiz/own.ts'
import { beginningOf, PERIODS } from '../../quiz/progress.ts'
import { pickItems } from '../../quiz/pick.ts'
import { readTopic } from '../../quiz/topic.ts'
import { type Block, createAnswer, type Reply } from '../../reply/reply.ts'
import { mayStartQuiz } from '../../settings.ts'
import type { AnswerRow } from '../../store/tables.ts'
import { letterOf, nameOption, showKey } from './item.ts'
import { practise, showQuestion, takeAnswer } from './playing.ts'
import { showProgress } from './progress.ts'
import { replyResults } from './results.ts'
import { reviewMisses } from './review.ts'
import { readOwn } from './own.ts'
import { findServerVenue, findVenue, type ServerVenue } from './venue.ts'

type Input = {
  action: string
  topic: string
  questions: string
  seconds: string
  speed: string
  period: string
  listed: string
  mode: string
  minutes: string
  round: string
  position: string
  chosen: string
  shown: string
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
  const venue = findVenue(context)
  if (input.action === 'practice' || (input.action === 'start' && input.mode === 'practice'))
    return practise(input.topic, readNumber(input.questions, QUESTIONS), venue, context)
  if (input.action === 'question') return showQuestion(input, venue, context)
  if (input.action === 'answer') return takeAnswer(input, venue, context)
  if (input.action === 'progress') return showProgress(venue, context)
  if (input.action === 'review') return reviewMisses(venue, context)
  return playTogether(input, findServerVenue(context), context)
}

async function playTogether(input: Input, venue: ServerVenue, context: Context): Promise<Reply> {
  if (input.action === 'start') return start(input, venue, context)
  if (input.action === 'skip') return skip(venue, context)
  if (input.action === 'stop') return stop(venue, context)
  return input.action === 'results' ? replyResults(venue, context) : showLeaderboard(input, venue, context)
}

async function start(input: Input, venue: ServerVenue, context: Context): Promise<Reply> {
  const { rounds, server, channel, reader } = venue
  const { library, language } = context
  const { quiz: say, quote } = context.wording
  if (!mayStartQuiz(venue.place, context.manner)) throw readerError(say.mayNotStart, say.askManagers)
  const stock = { library, own: await readOwn(venue, context) }
  const wish = readTopic(input.topic, stock)
  const count = readNumber(input.questions, QUESTIONS)
  const isExam = input.mode === 'exam'
  const seconds = isExam ? 60 * readNumber(input.minutes, MINUTES) : readNumber(input.seconds, SECONDS)
  const items = wish ? pickItems(stock, { ...wish, count }, `${channel} ${Date.now()}`) : []
  if (!wish || !items.length) throw readerError(say.nothingOn(quote(input.topic)), say.tryTopic)
  const speed = input.speed === 'yes'
  const order = {
    server,
    channel,
    starter: reader,
    mode: isExam ? ('exam' as const) : ('together' as const),
    seconds,
    language,
    speed,
    items,
  }
  if (!(await rounds.start(order))) throw readerError(say.running, say.waitOrStop)
  if (isExam) return createAnswer(context, { title: say.examBegins, blocks: [toText(say.examComes)] })
  return createAnswer(context, {
    title: say.begins,
    blocks: [
      toText(say.plan(items.length, nameTopic(wish.name, context) || null, seconds)),
      toText(speed ? say.bySpeed : say.notBySpeed),
      toText(say.rules),
    ],
  })
}

/** A topic as it is called; the server's own questions have no name of their own. */
const nameTopic = (name: string, { wording: { questions } }: Context) => (name === OWN ? questions.topic : name)

const readNumber = (typed: string, otherwise: number) => (/^\d+$/.test(typed) ? Number(typed) : otherwise)

async function skip(venue: ServerVenue, context: Context): Promise<Reply> {
  const { quiz: say } = context.wording
  await findOwnRound(venue, context)
  if (!(await venue.rounds.skip(venue.channel))) throw readerError(say.noneOpen, say.waitForNext)
  return createAnswer(context, { title: say.skipped, blocks: [] })
}

async function stop(venue: ServerVenue, context: Context): Promise<Reply> {
  await findOwnRound(venue, context)
  await venue.rounds.stop(venue.channel)
  return createAnswer(context, { title: context.wording.quiz.stopped, blocks: [] })
}

/** The round of the channel, for who started it and for moderators. */
async function findOwnRound({ rounds, channel, reader, place }: ServerVenue, context: Context): Promise<Round> {
  const { quiz: say } = context.wording
  const round = await rounds.runningIn(channel)
  if (!round) throw readerError(say.noneRunning, say.howToStart)
  const mayStop = context.manner.quizStarters !== 'everyone' && mayStartQuiz(place, context.manner)
  if (round.starter !== reader && !place.moderates && !mayStop) throw readerError(say.notYours, say.askStarter)
  return round
}

/** How many stand on a leaderboard. */
const LISTED = 20

async function showLeaderboard(
  input: Input,
  { history, server, reader }: ServerVenue,
  context: Context,
): Promise<Reply> {
  const { quiz: say } = context.wording
  if (input.listed) await history.setListed(server, reader, input.listed === 'yes')
  const period = PERIODS.find((known) => known === input.period) ?? 'all'
  const standings = rank(await history.leaderboard(server, beginningOf(period, Date.now())), false)
  const call = (more: Record<string, string>) => ({
    command: 'quiz',
    input: { action: 'leaderboard', period, ...more },
    inPlace: true as const,
  })
  return createAnswer(context, {
    title: say.leaderboard(say.choices[period]),
    blocks: [
      ...(input.listed ? [toText(input.listed === 'yes' ? say.backOn : say.takenOff)] : []),
      ...(standings.length ? [listStandings(standings.slice(0, LISTED))] : [toText(say.nobodyYet)]),
    ],
    choices: [
      { label: say.takeMeOff, ...call({ listed: 'no' }) },
      { label: say.putMeBack, ...call({ listed: 'yes' }) },
    ],
    menus: [
      {
        label: say.otherPeriod,
        choices: PERIODS.filter((other) => other !== period).map((other) => ({
          label: say.choices[other],
          ...call({ period: other }),
        })),
      },
    ],
    self: { command: 'quiz', input: { action: 'leaderboard', period } },
  })
}

/** The answer to a question of a round, with how many chose what. */
export function showTally(
  round: Pick<Round, 'items'>,
  position: number,
  answers: Pick<AnswerRow, 'chosen' | 'is_right'>[],
  context: Context,
): Reply {
  const { quiz: say } = context.wording
  const item = round.items[position]
  if (!item) throw new RangeError(`the round has no question ${position}`)
  const counts = countChoices(item, answers)
  const key = showKey(item, null, context)
  const items = item.options.map((option, i) => [
    ...nameOption(option, i, context),
    { text: ` · ${counts[i]}${option.isCorrect ? ' ✅' : ''}`, ...(option.isCorrect ? { strong: true as const } : {}) },
  ])
  const right = answers.filter((answer) => answer.is_right).length
  return {
    ...key,
    title: say.question(position + 1, round.items.length),
    blocks: [
      toText(item.stem),
      { kind: 'list', heading: null, items },
      toText(answers.length ? say.tally(right, answers.length) : say.nobody),
      ...key.blocks.slice(1),
    ],
  }
}

/** The scores at the end of a round. */
export function showScores(round: Round, answers: AnswerRow[], context: Context): Reply {
  const { quiz: say } = context.wording
  const standings = rank(totalsOf(answers), round.speed === 1)
  return createAnswer(context, {
    title: say.scores,
    blocks: standings.length
      ? [listStandings(standings), toText(say.ofQuestions(round.items.length))]
      : [toText(say.nobody)],
    choices: [{ label: say.choices.all, command: 'quiz', input: { action: 'leaderboard', period: 'all' } }],
  })
}

const listStandings = (standings: Standing[]): Block => ({
  kind: 'list',
  heading: null,
  items: standings.map(({ rank, name, points }) => [
    { text: `${rank}  `, strong: true },
    { text: name },
    { text: ` · ${points}` },
  ]),
})

/** What somebody chose, as it is told to them alone. */
export function sayTaken(
  taken: 'taken' | 'changed' | 'same' | 'kept' | 'closed',
  letters: string,
  { wording }: Context,
): string {
  const { quiz: say } = wording
  if (taken === 'taken') return say.taken(letters)
  if (taken === 'changed') return say.changed(letters)
  return taken === 'same' ? say.same(letters) : taken === 'kept' ? say.kept : say.closed
}

/** `A`, or `A, C`: the options of these places. */
export const lettersOf = (places: number[]): string =>
  places
    .toSorted((a, b) => a - b)
    .map(letterOf)
    .join(', ')

const toText = (text: string): Block => ({ kind: 'text', line: [{ text }] })
