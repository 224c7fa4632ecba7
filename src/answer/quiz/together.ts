import type { Context } from '../../context/context.ts'
import { readerError } from '../../base/errors.ts'
import { inSlices } from '../../base/slices.ts'
import { holdingBack } from '../../quiz/held-back.ts'
import { picking } from '../../quiz/pick.ts'
import type { Round } from '../../quiz/rounds/round.ts'
import { countAsked } from '../../quiz/rounds/rules.ts'
import { MOST_EXAMS } from '../../quiz/rounds/rounds.ts'
import { tellsIn } from '../../quiz/rounds/tells-of.ts'
import { countChoices, rank, totalsOf } from '../../quiz/score.ts'
import { readTopic } from '../../quiz/topic.ts'
import { createAnswer, createProblemReply, createRemark, type Reply, toText } from '../../reply/reply.ts'
import { isAllowedPublic, isChosenStarter } from '../../context/settings.ts'
import type { ItemAnswer } from '../../quiz/answer.ts'
import { nameOption, showKey } from './show-item.ts'
import { callLeaderboard } from './show-leaderboard.ts'
import { findHeld, readAsked, readExamined } from './held-back.ts'
import { readOwn } from './read-own.ts'
import { callReview } from './show-misses.ts'
import { drawBest } from './figures.ts'
import { listNamed, listStandings } from './standings.ts'
import { callQuestion, placesOf, readChosen } from './step.ts'
import { sayTaken } from './taken.ts'
import { nothingOn, sayAbout } from './name-topic.ts'
import { findServerVenue, findVenue, type ServerVenue } from './venue.ts'

/** What somebody starts in a channel. `seconds`: for each question together, for all of an exam. */
type Order = { topic: string; count: number; seconds: number; mode: 'together' | 'exam'; speed: boolean }

/** Starts a round in a channel. What an exam asks that still runs is left out, and of an exam what is asked anywhere just now. */
export async function startRound(order: Order, venue: ServerVenue, context: Context): Promise<Reply> {
  const { mode, seconds, speed } = order
  const { rounds, server, channel, reader } = venue
  const { library, language } = context
  const { quiz: say } = context.wording
  checkPlace(venue, context)
  const running = await rounds.runningIn(channel)
  if (running) return sayRunning(running, context)
  if (mode === 'exam') await checkExams(venue, context)
  const stock = { library, kinds: context.subject.itemKinds, own: await readOwn(venue, context) }
  const wish = readTopic(order.topic, stock)
  const isOut = holdingBack(await (mode === 'exam' ? readAsked : readExamined)(venue), library)
  if (!wish) throw nothingOn(order.topic, stock, context)
  const seed = `${channel} ${context.clock.now()}`
  const items = await inSlices(picking(stock, { ...wish, count: order.count }, seed, isOut))
  if (!items.length) throw (await findHeld(wish, stock, venue, context)) ?? nothingOn(order.topic, stock, context)
  const tells = tellsIn(mode, context.manner['quiz-results'])
  const round = {
    server,
    channel,
    starter: reader,
    mode,
    seconds,
    bySpeed: speed,
    language,
    topic: wish.name || null,
    tells,
    items,
  }
  if (!(await rounds.start(round))) {
    if (mode === 'exam') await checkExams(venue, context)
    throw readerError(say.running, say.waitOrStop)
  }
  const few = items.length < order.count ? [toText(say.fewer(items.length))] : []
  if (mode === 'exam') return createAnswer(context, { title: say.examBegins, blocks: [toText(say.examComes), ...few] })
  return createAnswer(context, {
    title: say.begins,
    blocks: [
      toText(say.plan(items.length, sayAbout(wish.name, context), seconds)),
      ...few,
      toText(speed ? say.bySpeed : say.notBySpeed),
      toText(say.rules),
      toText(say.whoSees[tells]),
    ],
  })
}

/** Throws a reader error where the questions of a quiz could or should not be shown to all. */
function checkPlace({ place }: ServerVenue, { manner, wording: { quiz: say, permissions } }: Context): void {
  if (!isAllowedPublic(place, manner)) throw readerError(say.notPublicHere, say.startElsewhere)
  if (!place.lacks.length) return
  const names = place.lacks.map((name) => permissions.names[name])
  throw readerError(say.cannotAsk(names), place.manages ? permissions.youCan : permissions.askManager)
}

/** Throws a reader error where as many exams run in the server as may. */
async function checkExams({ rounds, server }: ServerVenue, { wording: { quiz: say } }: Context): Promise<void> {
  const { exams } = await rounds.countIn(server)
  if (exams >= MOST_EXAMS) throw readerError(say.mostExams(MOST_EXAMS), say.waitForExam)
}

/** One is running already; into an exam there is a way from here, since its message may be far up. */
function sayRunning(round: Round, context: Context): Reply {
  const { quiz: say } = context.wording
  if (round.mode === 'together') throw readerError(say.running, say.waitOrStop)
  const enter = { label: say.beginExam, ...callQuestion(round, null) }
  return createProblemReply(context, 'bad-input', say.examRunning, [say.waitOrStop], [enter])
}

/** Closes the open question now. */
export async function skipQuestion(context: Context): Promise<Reply> {
  const venue = findServerVenue(context)
  const { quiz: say } = context.wording
  const { mode } = await findOwnRound(venue, context)
  if (mode === 'exam') throw readerError(say.nothingToSkip, say.stopExam)
  if (!(await venue.rounds.skip(venue.channel))) throw readerError(say.noneOpen, say.waitForNext)
  return createAnswer(context, { title: say.skipped, blocks: [] })
}

/** Ends the round of a channel now; its scores are shown as at any end. */
export async function stopRound(context: Context): Promise<Reply> {
  const venue = findServerVenue(context)
  const { quiz: say } = context.wording
  const { mode } = await findOwnRound(venue, context)
  if (!(await venue.rounds.stop(venue.channel))) throw readerError(say.noneRunning, say.howToStart)
  return createAnswer(context, { title: mode === 'exam' ? say.examStopped : say.stopped, blocks: [] })
}

/** The round of the channel, for who started it, for moderators and for who manages the server. */
async function findOwnRound({ rounds, channel, reader, place }: ServerVenue, context: Context): Promise<Round> {
  const { quiz: say } = context.wording
  const round = await rounds.runningIn(channel)
  if (!round) throw readerError(say.noneRunning, say.howToStart)
  const mayStop = place.moderates || place.manages || isChosenStarter(place, context.manner)
  if (round.starter !== reader && !mayStop) throw readerError(say.notYours, say.askStarter)
  return round
}

/** What somebody pressed below an open question: `chosen` are the places of options. */
type Choosing = { round: string; position: string; chosen: string }

/** Takes an answer to an open question, and says what became of it to who gave it, alone. Throws what the store throws. */
export async function chooseTogether(choosing: Choosing, context: Context): Promise<Reply> {
  const { rounds, reader } = findVenue(context)
  const position = Number(choosing.position)
  const round = await rounds.get(choosing.round)
  const item = round?.items[position]
  const { places: picked, ids: chosen } = readChosen(choosing.chosen, item)
  if (!round || !item || !chosen.length) return createRemark(context, context.wording.quiz.closed)
  const name = context.readerName ?? reader
  const { taken } = await rounds.choose({ round: round.id, position, reader, name, chosen, shownAt: null })
  if (taken !== 'kept') return createRemark(context, sayTaken(taken, item, picked, context))
  const answers = await rounds.answersOf(round.id)
  const own = answers.find((answer) => answer.reader === reader && answer.position === position)
  return createRemark(context, sayTaken(taken, item, placesOf(item, own) ?? picked, context))
}

/** The answer to a question of a round, with how many chose what. */
export function showTally(
  round: Pick<Round, 'items'>,
  position: number,
  answers: Pick<ItemAnswer, 'chosen' | 'isRight'>[],
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
  const right = answers.filter((answer) => answer.isRight).length
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

/** The scores at the end of a round. `unlisted`: the ids of those who do not want to be named. */
export function showScores(round: Round, answers: ItemAnswer[], unlisted: readonly string[], context: Context): Reply {
  const { quiz: say } = context.wording
  const standings = rank(totalsOf(answers), round.bySpeed)
  return createAnswer(context, {
    title: say.scores,
    figures: drawBest(listNamed(standings, unlisted), say.scores, context),
    blocks: standings.length
      ? [
          ...listStandings(standings, round.bySpeed, context, unlisted),
          toText(say.ofQuestions(countAsked(round, answers))),
        ]
      : [toText(say.nobody)],
    choices: [
      ...(standings.length ? [{ label: say.ownReview, ...callReview(round) }] : []),
      { label: say.board, ...callLeaderboard('all') },
    ],
  })
}
