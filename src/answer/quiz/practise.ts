import type { Context } from '../../context/context.ts'
import { readerError } from '../../base/errors.ts'
import { inSlices } from '../../base/slices.ts'
import { holdingBack } from '../../quiz/held-back.ts'
import { picking, ROUND_LENGTH } from '../../quiz/pick.ts'
import { practising } from '../../quiz/practice.ts'
import type { Item } from '../../quiz/item.ts'
import { schedule, withMisses } from '../../quiz/schedule.ts'
import type { Round } from '../../quiz/rounds/round.ts'
import { isRight } from '../../quiz/score.ts'
import { readTopic } from '../../quiz/topic.ts'
import { listMisses } from '../../quiz/progress.ts'
import { type Choice, createAnswer, type Reply, toText } from '../../reply/reply.ts'
import type { PracticeCard } from '../../quiz/card.ts'
import { showKey } from './show-item.ts'
import { readExamined } from './held-back.ts'
import { readOwn } from './read-own.ts'
import { askAlone, callQuestion, placesOf, readChosen, readPlaces, readTime, sayFirst, type Step } from './step.ts'
import { nothingOn, sayAbout } from './name-topic.ts'
import { readNumber } from './read-number.ts'
import { findVenue, type Venue } from './venue.ts'

/** What somebody wants to practise; `early`: what is not due yet, too. */
type Practice = { topic: string; count: number; early: boolean }

/** Begins practice as it was asked for in words. Throws as {@link practise} does, and where there is no database. */
export const beginPractice = (
  { topic, questions, early }: Record<'topic' | 'questions' | 'early', string>,
  context: Context,
): Promise<Reply> =>
  practise(
    { topic, count: readNumber(questions, ROUND_LENGTH.usual), early: early === 'yes' },
    findVenue(context),
    context,
  )

/**
 * Begins a practice round: what is due again first, then what is new. What an exam asks that still runs is left out.
 * Throws a reader error where there is nothing on a topic.
 */
export async function practise(
  { topic: typed, count, early }: Practice,
  venue: Venue,
  context: Context,
): Promise<Reply> {
  const { library, language, clock } = context
  const { quiz: say } = context.wording
  const { rounds, reader, server, channel } = venue
  const stock = { library, kinds: context.subject.itemKinds, own: await readOwn(venue, context) }
  const wish = readTopic(typed, stock)
  if (!wish) throw nothingOn(typed, stock, context)
  const scheduled = await readScheduled(venue)
  const examined = await readExamined(venue)
  const now = new Date(clock.now())
  const seed = `${reader} ${now.getTime()}`
  const { items, due, next } = await inSlices(
    practising(stock, { ...wish, count }, scheduled, seed, now, { isHeld: holdingBack(examined, library), early }),
  )
  const about = sayAbout(wish.name, context)
  if (!items.length && next) return sayAllSeen({ topic: wish.name, about, count, next }, context)
  if (!items.length) {
    const isHidden = examined.size > 0 && (await inSlices(picking(stock, { ...wish, count: 1 }, seed))).length > 0
    throw isHidden ? readerError(say.inExam(about), say.askAfter) : nothingOn(typed, stock, context)
  }
  const round = await rounds.start({
    server,
    channel,
    starter: reader,
    mode: 'practice',
    seconds: 0,
    language,
    topic: wish.name || null,
    bySpeed: false,
    tells: 'totals',
    items,
  })
  if (!round) throw new Error('a practice round could not be started')
  return sayFirst(due && !early ? [say.due(due)] : [], ask({ round, position: 0, places: [] }, context))
}

/** What somebody has to see again: by their cards, and what they got wrong in rounds with others since. */
export async function readScheduled({ cards, history, reader }: Venue) {
  const [scheduled, latest] = await Promise.all([cards.cardsOf(reader), history.latestBy(reader)])
  return withMisses(scheduled, listMisses(latest, ['together', 'exam']))
}

/** There is nothing new on a topic, and nothing due: when there will be, and a button for who does not want to wait. */
function sayAllSeen(
  { topic, about, count, next }: { topic: string; about: string; count: number; next: string },
  context: Context,
): Reply {
  const { quiz: say } = context.wording
  const time = Date.parse(next)
  const reply = createAnswer(context, {
    title: say.seenAll(about),
    blocks: [{ kind: 'text', line: [{ text: `${say.nextDue} ` }, { text: next, time }] }],
    choices: [{ label: say.anyway, ...callPractice(topic, count, true), inPlace: true }],
  })
  return { ...reply, audience: 'asker' }
}

const callPractice = (topic: string | null, count: number, early: boolean) => ({
  command: 'quiz practice',
  input: {
    questions: String(count),
    ...(topic ? { topic } : {}),
    ...(early ? { early: 'yes' } : {}),
  },
})

/** Shows a question of a practice round; where an exam asks it by now, says so. */
export async function showPractised(step: Step, round: Round, venue: Venue, context: Context): Promise<Reply> {
  const heldBack = await holdBack(step, round, venue, context)
  if (heldBack) return heldBack
  const places = readPlaces(step.chosen)
  return ask({ round, position: Number(step.position), places, shownAt: readTime(step.shown, context) }, context)
}

/**
 * Takes an answer of a practice round: the right one is shown at once, and the question comes again when it is due; where an
 * exam asks it by now, nothing is taken or told.
 */
export async function takePractised(step: Step, round: Round, venue: Venue, context: Context): Promise<Reply> {
  const heldBack = await holdBack(step, round, venue, context)
  if (heldBack) return heldBack
  const { quiz: say } = context.wording
  const { rounds, reader } = venue
  const position = Number(step.position)
  const item = round.items[position]
  const { places, ids: wanted } = readChosen(step.chosen, item)
  const shownAt = readTime(step.shown, context)
  if (!item || !wanted.length) return ask({ round, position, places, shownAt }, context)
  const card = await reschedule(item, wanted, venue, new Date(context.clock.now()))
  await rounds.choose({
    round: round.id,
    position,
    reader,
    name: context.readerName ?? reader,
    chosen: wanted,
    shownAt,
    card,
  })
  const answers = await rounds.answersOf(round.id)
  // Of two presses the first counted, whichever this is.
  const stored = placesOf(
    item,
    answers.find((answer) => answer.position === position),
  )
  const key = showKey(item, stored?.flatMap((place) => item.options[place]?.id ?? []) ?? wanted, context)
  const more = position + 1 < round.items.length
  const right = answers.filter((answer) => answer.isRight).length
  const score = more ? [] : [toText(say.score(right, round.items.length))]
  return { ...key, audience: 'asker', blocks: [...key.blocks, ...score], choices: [callNext(round, position, context)] }
}

/** The next question of a practice round; after the last one, another round. */
const callNext = (round: Round, position: number, { wording: { quiz: say } }: Context): Choice =>
  position + 1 < round.items.length
    ? { label: say.next, ...callQuestion(round, position + 1), inPlace: true }
    : { label: say.again, ...callPractice(round.topic, round.items.length, false), inPlace: true }

/** What is said in the place of a question that an exam asks by now, with the way on; null where none does. */
async function holdBack(step: Step, round: Round, venue: Venue, context: Context): Promise<Reply | null> {
  const { quiz: say } = context.wording
  const position = Number(step.position)
  const item = round.items[position]
  if (!item || !holdingBack(await readExamined(venue), context.library)(item)) return null
  const choices = [callNext(round, position, context)]
  const reply = createAnswer(context, { title: say.heldBack(1), blocks: [toText(say.askAfter)], choices })
  return { ...reply, audience: 'asker' }
}

const ask = (at: Parameters<typeof askAlone>[0], context: Context) => askAlone(at, { choices: [], menus: [] }, context)

/** When somebody is to see an item again after this answer. */
async function reschedule(item: Item, chosen: string[], { cards, reader }: Venue, now: Date): Promise<PracticeCard> {
  const before = (await cards.cardsOf(reader)).find((card) => card.item === item.id) ?? null
  return { reader, ...schedule(item.id, before, isRight(item, chosen), now) }
}
