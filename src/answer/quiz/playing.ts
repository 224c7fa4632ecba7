import type { Context } from '../../context.ts'
import { readerError } from '../../errors.ts'
import { practiceItems } from '../../quiz/practice.ts'
import type { Item } from '../../quiz/item.ts'
import { schedule } from '../../quiz/review.ts'
import type { Round } from '../../quiz/rounds.ts'
import { isRight } from '../../quiz/score.ts'
import { readTopic } from '../../quiz/topic.ts'
import type { Block, Call, Choice, Menu, Reply } from '../../reply/reply.ts'
import type { CardRow } from '../../store/tables.ts'
import { letterOf, showItem, showKey, textOf } from './item.ts'
import { readOwn } from './own.ts'
import type { Venue } from './venue.ts'

/** Where somebody is in a round that they play alone, as a button carries it: `chosen` are the places of options, `shown` is when the question was. */
type Step = { round: string; position: string; chosen: string; shown: string }

/** Begins a practice round: what is due again first, then what is new. Throws a reader error where there is nothing on a topic. */
export async function practise(typed: string, count: number, venue: Venue, context: Context): Promise<Reply> {
  const { library, language } = context
  const { quiz: say, quote } = context.wording
  const { rounds, cards: scheduled, reader, server, channel } = venue
  const stock = { library, own: await readOwn(venue, context) }
  const wish = readTopic(typed, stock)
  const cards = await scheduled.cardsOf(reader)
  const { items, due } = wish
    ? practiceItems(stock, { ...wish, count }, cards, `${reader} ${Date.now()}`, new Date())
    : { items: [], due: 0 }
  if (!items.length) throw readerError(say.nothingOn(quote(typed)), say.tryTopic)
  const order = {
    server,
    channel,
    starter: reader,
    mode: 'practice' as const,
    seconds: 0,
    language,
    speed: false,
    items,
  }
  const round = await rounds.start(order)
  if (!round) throw new Error('a practice round could not be started')
  const first = ask(round, 0, [], context)
  const opening = due ? [toText(say.due(due))] : []
  return alone({ ...first, blocks: [...opening, ...first.blocks] })
}

/** Shows a question of a round that is played alone. */
export async function showQuestion(step: Step, venue: Venue, context: Context): Promise<Reply> {
  const { round, position } = await findStep(step, venue, context)
  const chosen = step.chosen || ((await ownAnswer(round, position, venue))?.join(',') ?? '')
  return alone(ask(round, position, readPlaces(chosen), context, readTime(step.shown)))
}

/**
 * Takes an answer. In practice, the right one is shown at once, and the question comes again when it is due; in an exam,
 * the next question.
 */
export async function takeAnswer(step: Step, venue: Venue, context: Context): Promise<Reply> {
  const { quiz: say } = context.wording
  const { rounds, reader } = venue
  const { round, position } = await findStep(step, venue, context)
  const item = round.items[position]
  const places = readPlaces(step.chosen)
  const chosen = places.flatMap((place) => item?.options[place]?.id ?? [])
  const shownAt = readTime(step.shown)
  if (!item || !chosen.length) return alone(ask(round, position, places, context, shownAt))
  const card = round.mode === 'practice' ? { card: await reschedule(item, chosen, venue) } : {}
  const choice = { round: round.id, position, reader, name: context.readerName ?? reader, chosen, shownAt, ...card }
  const { taken } = await rounds.choose(choice)
  const more = position + 1 < round.items.length
  if (round.mode === 'exam') {
    const words = {
      taken: say.taken,
      changed: say.changed,
      same: say.same,
      kept: () => say.kept,
      closed: () => say.closed,
    }
    const told = toText(words[taken](places.map(letterOf).join(', ')))
    const next = ask(
      round,
      more ? position + 1 : position,
      more ? await ownPlaces(round, position + 1, venue) : places,
      context,
    )
    const end = more ? [] : [toText(say.examLast)]
    return alone({ ...next, blocks: [told, ...end, ...next.blocks] })
  }
  const key = showKey(item, chosen, context)
  const answers = await rounds.answersOf(round.id)
  const right = answers.filter((answer) => answer.is_right).length
  const score = more ? [] : [toText(say.score(right, round.items.length))]
  const next: Choice = more
    ? { label: say.next, ...callQuestion(round, position + 1), inPlace: true }
    : { label: say.again, command: 'quiz', input: { action: 'practice' }, inPlace: true }
  return alone({ ...key, blocks: [...key.blocks, ...score], choices: [next] })
}

/** When somebody is to see an item again after this answer. */
async function reschedule(item: Item, chosen: string[], { cards, reader }: Venue): Promise<CardRow> {
  const before = (await cards.cardsOf(reader)).find((card) => card.item === item.id) ?? null
  return { reader, ...schedule(item.id, before, isRight(item, chosen), new Date()) }
}

/** What opens a question of a round for whoever presses it. */
export const callQuestion = ({ id }: Round, position: number): Call => ({
  command: 'quiz',
  input: { action: 'question', round: id, position: String(position) },
})

/** How many options are buttons; beside them, one goes back. More are in a menu. */
const BUTTONS = 4

/** A question with what there is to press; where several may be right, options are picked one by one, then sent. */
function ask(round: Round, position: number, places: number[], context: Context, shownAt: number | null = null): Reply {
  const { quiz: say } = context.wording
  const item = round.items[position]
  if (!item) throw new RangeError(`the round has no question ${position}`)
  const shown = (shownAt ?? Date.now()).toString(36)
  const call = (action: string, chosen: number[]) => ({
    command: 'quiz',
    input: {
      action,
      round: round.id,
      position: String(position),
      shown,
      ...(chosen.length ? { chosen: chosen.join(',') } : {}),
    },
    inPlace: true as const,
  })
  const label = (i: number) => (item.kind === 'true-false' ? textOf(item.options[i] ?? NOTHING, context) : letterOf(i))
  const toggled = (i: number) => (places.includes(i) ? places.filter((p) => p !== i) : [...places, i].sort())
  const isSeveral = item.kind === 'several'
  const inMenu = isSeveral || item.options.length > BUTTONS
  const menu: Menu = {
    label: isSeveral ? say.choose : say.chooseOne,
    choices: item.options.map((option, i) => ({
      label: `${isSeveral ? (places.includes(i) ? '☑ ' : '☐ ') : places.includes(i) ? '● ' : ''}${letterOf(i)}  ${textOf(option, context)}`,
      ...(isSeveral ? call('question', toggled(i)) : call('answer', [i])),
    })),
  }
  const answers: Choice[] = isSeveral
    ? [{ label: say.send(places.map(letterOf).join(', ') || '–'), ...call('answer', places) }]
    : inMenu
      ? []
      : item.options.map((_, i) => ({
          label: `${places.includes(i) ? '● ' : ''}${label(i)}`,
          ...call('answer', [i]),
        }))
  const back: Choice[] =
    round.mode === 'exam' && position > 0
      ? [{ label: say.previous, ...callQuestion(round, position - 1), inPlace: true }]
      : []
  const asked = showItem(item, { number: position + 1, of: round.items.length }, context)
  return { ...asked, choices: [...answers, ...back], menus: inMenu ? [menu] : [] }
}

const NOTHING = { id: '', text: '', isCorrect: false, feedback: null }

/** The round and question that a button is for; a practice round is for its starter alone. */
async function findStep({ round: id, position }: Step, { rounds, reader }: Venue, { wording }: Context) {
  const { quiz: say } = wording
  const round = await rounds.get(id)
  const isOpen = round && (round.mode === 'practice' ? round.starter === reader : round.ended_at === null)
  if (!round || !isOpen || !round.items[Number(position)]) throw readerError(say.closed, say.howToStart)
  return { round, position: Number(position) }
}

async function ownAnswer(round: Round, position: number, { rounds, reader }: Venue): Promise<number[] | null> {
  const own = (await rounds.answersOf(round.id)).find((a) => a.reader === reader && a.position === position)
  if (!own) return null
  const chosen = JSON.parse(own.chosen) as string[]
  return round.items[position]?.options.flatMap(({ id }, i) => (chosen.includes(id) ? [i] : [])) ?? null
}

const ownPlaces = async (round: Round, position: number, venue: Venue) =>
  (await ownAnswer(round, position, venue)) ?? []

const readPlaces = (chosen: string): number[] => (chosen.match(/\d+/g) ?? []).map(Number)

/** A moment in milliseconds since 1970, as a button carries it; null where it carries none, or one that is to come. */
function readTime(written: string): number | null {
  const time = Number.parseInt(written, 36)
  return time <= Date.now() ? time : null
}

const alone = (reply: Reply): Reply => ({ ...reply, audience: 'asker' })

const toText = (text: string): Block => ({ kind: 'text', line: [{ text }] })
