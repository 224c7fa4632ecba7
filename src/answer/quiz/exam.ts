import type { Context } from '../../context/context.ts'
import type { Round } from '../../quiz/rounds/round.ts'
import { type Block, type Choice, createAnswer, type Menu, type Reply, toText } from '../../reply/reply.ts'
import type { ItemAnswer } from '../../quiz/answer.ts'
import { callReview } from './show-misses.ts'
import { askAlone, callQuestion, placesOf, readChosen, readPlaces, readTime, sayFirst, type Step } from './step.ts'
import { sayTaken } from './taken.ts'
import { sayAbout } from './name-topic.ts'
import type { Venue } from './venue.ts'

/** An exam that everybody in the channel can take, each alone, until its time is over; and when it was, once it is. */
export function announceExam(round: Round, context: Context): Reply {
  const { quiz: say } = context.wording
  const { closesAt } = round
  const isOver = round.endedAt !== null
  const head = `${isOver ? say.examClosed : say.examUntil} `
  return createAnswer(context, {
    title: say.exam,
    blocks: [
      toText(say.examPlan(round.items.length, sayAbout(round.topic ?? '', context))),
      ...(closesAt === null ? [] : [toTimeLine(head, closesAt)]),
      ...(isOver ? [] : [toText(say.examRules), toText(say.whoSees[round.tells])]),
    ],
    choices: isOver ? [] : [{ label: say.beginExam, ...callQuestion(round, null) }],
  })
}

/** `text` before a time in ISO 8601. */
const toTimeLine = (text: string, time: string): Block => ({
  kind: 'text',
  line: [{ text }, { text: time, time: Date.parse(time) }],
})

/** The end of an exam: how many took part, and nothing of anybody. */
export function closeExam(round: Round, answers: ItemAnswer[], context: Context): Reply {
  const { quiz: say } = context.wording
  const readers = new Set(answers.map(({ reader }) => reader)).size
  if (!readers) return createAnswer(context, { title: say.examOver, blocks: [toText(say.nobody)] })
  return createAnswer(context, {
    title: say.examOver,
    blocks: [toText(say.examTaken(readers)), ...(readers ? [toText(say.examReview)] : [])],
    choices: readers ? [{ label: say.ownReview, ...callReview(round) }] : [],
  })
}

/** Shows a question of an exam that runs: the one that is asked for, else the first that somebody has not answered. */
export async function showExamined(step: Step, round: Round, venue: Venue, context: Context): Promise<Reply> {
  const own = await readOwnAnswers(round, venue)
  const open = listOpen(round, own)
  const position = step.position ? Number(step.position) : (open[0] ?? 0)
  const said = !step.position && !open.length ? [context.wording.quiz.examAll] : []
  return sayFirst(said, ask({ round, position, own, step }, context))
}

/** Takes an answer in an exam that runs, and shows the next question; after the last one, what is still open. */
export async function takeExamined(step: Step, round: Round, venue: Venue, context: Context): Promise<Reply> {
  const { quiz: say } = context.wording
  const { rounds, reader } = venue
  const position = Number(step.position)
  const item = round.items[position]
  const { places, ids: chosen } = readChosen(step.chosen, item)
  if (!item || !chosen.length) return ask({ round, position, own: await readOwnAnswers(round, venue), step }, context)
  const name = context.readerName ?? reader
  const { taken } = await rounds.choose({
    round: round.id,
    position,
    reader,
    name,
    chosen,
    shownAt: readTime(step.shown, context),
  })
  const own = await readOwnAnswers(round, venue)
  const counts = taken === 'kept' ? (placesOf(item, own.get(position)) ?? places) : places
  // The question that is shown next has another number.
  const said = say.ofOne(position + 1, sayTaken(taken, item, counts, context))
  if (position + 1 < round.items.length) return sayFirst([said], ask({ round, position: position + 1, own }, context))
  const open = listOpen(round, own)
  const left = open.length ? say.examLeft(open.map((i) => String(i + 1))) : say.examAll
  return sayFirst([said, left], ask({ round, position, own }, context))
}

/** The positions that somebody has not answered. */
const listOpen = ({ items }: Round, own: Map<number, ItemAnswer>) => [...items.keys()].filter((i) => !own.has(i))

async function readOwnAnswers({ id }: Round, { rounds, reader }: Venue): Promise<Map<number, ItemAnswer>> {
  const answers = await rounds.answersOf(id)
  return new Map(answers.filter((answer) => answer.reader === reader).map((answer) => [answer.position, answer]))
}

type At = { round: Round; position: number; own: Map<number, ItemAnswer>; step?: Step }

/** A question of an exam, with ways to the next and to any other. */
function ask({ round, position, own, step }: At, context: Context): Reply {
  const { quiz: say } = context.wording
  const places = step?.chosen ? readPlaces(step.chosen) : (placesOf(round.items[position], own.get(position)) ?? [])
  const goTo = (i: number) => ({ ...callQuestion(round, i), inPlace: true as const })
  const next: Choice[] = position + 1 < round.items.length ? [{ label: say.next, ...goTo(position + 1) }] : []
  const others: Menu = {
    label: say.goTo,
    choices: round.items.map((item, i) => ({ label: `${own.has(i) ? '✓' : '–'} ${i + 1}  ${item.stem}`, ...goTo(i) })),
  }
  const shownAt = readTime(step?.shown ?? '', context)
  const asked = askAlone(
    { round, position, places, shownAt },
    { choices: next, menus: round.items.length > 1 ? [others] : [] },
    context,
  )
  return { ...asked, blocks: [...asked.blocks, toText(say.whoSees[round.tells])] }
}
