import type { Context } from '../../context/context.ts'
import { readerError } from '../../base/errors.ts'
import { toCsv } from '../../quiz/csv.ts'
import { idWithin } from '../../quiz/own.ts'
import { countAsked } from '../../quiz/rounds/rules.ts'
import type { Round } from '../../quiz/rounds/round.ts'
import { analyseItems, rank, totalsOf } from '../../quiz/score.ts'
import { type Block, createAnswer, type Line, type Menu, type Reply, toText } from '../../reply/reply.ts'
import type { ItemAnswer } from '../../quiz/answer.ts'
import { readExamined, sayHeldBack } from './held-back.ts'
import { listOdd } from './list-odd.ts'
import { listStandings } from './standings.ts'
import { nameTopic } from './name-topic.ts'
import { findServerVenue } from './venue.ts'

/** With fewer people than these, how well a question tells the strong from the weak is chance. */
const FEWEST = 10

/** How many rounds there are to choose from. */
const ROUNDS = 25

/**
 * The results of a round in a channel, the last one unless another is asked for, for who started it and for who manages the
 * server: a summary by item and by person, the items to look at by all rounds of the server, and a file with a row for each person and item. Throws a reader error where there
 * is none, and for others. What an exam asks that still runs is left out, but for who manages its server.
 */
export async function showResults(wanted: string, context: Context): Promise<Reply> {
  const venue = findServerVenue(context)
  const { rounds, server, channel, reader, place } = venue
  const { quiz: say } = context.wording
  const theirs = await rounds.ended(server, channel, place.manages ? null : reader, ROUNDS)
  const round = theirs.find(({ id }) => id === wanted) ?? theirs[0]
  if (!round) {
    const isThere = (await rounds.ended(server, channel, null, 1)).length
    throw isThere ? readerError(say.notYourResults, say.askStarter) : readerError(say.noResults, say.howToStart)
  }
  const answers = await rounds.answersOf(round.id)
  const asked = round.items.slice(0, countAsked(round))
  const statistics = analyseItems(asked.length, answers)
  const isTelling = new Set(answers.map((answer) => answer.reader)).size >= FEWEST
  const examined = await readExamined(venue, place.manages ? server : null)
  const told = asked.filter(({ id }) => !examined.has(id))
  const items = asked.flatMap((item, i): Line[] => {
    if (examined.has(item.id)) return []
    const { difficulty = null, discrimination: found = null } = statistics[i] ?? {}
    const discrimination = isTelling ? found : null
    return [
      [
        { text: `${i + 1}.  `, strong: true },
        { text: item.stem },
        { text: ` · ${say.difficulty(show(difficulty))} · ${say.discrimination(show(discrimination))}` },
      ],
    ]
  })
  const standings = rank(totalsOf(answers), false)
  const left = round.items.length - asked.length
  const blocks: Block[] = [
    { kind: 'text', line: describeRound(round, context) },
    ...listStandings(standings, false, context),
    { kind: 'list', heading: say.byItem, items },
    { kind: 'text', line: [{ text: say.explained }] },
    ...(await listOdd(told, venue, context)),
    ...sayHeldBack(asked.length - told.length, context),
    ...(left ? [toText(say.notAsked(left))] : []),
    { kind: 'copy', heading: say.file, text: toTable(round, answers, examined), file: 'results.csv' },
  ]
  const menus = offerOthers(theirs, round, context)
  const self = { command: 'quiz results', input: { round: round.id } }
  const reply = createAnswer(context, { title: say.results, blocks, menus, self })
  return { ...reply, audience: 'asker', isConfidential: true }
}

/** What was played, on what, and when. */
function describeRound({ mode, items, topic, startedAt }: Round, context: Context): Line {
  const { quiz: say } = context.wording
  const what = [say.modes[mode], say.questions(items.length), ...(topic ? [nameTopic(topic, context)] : [])].join(' · ')
  return [{ text: `${what} · ` }, { text: startedAt, time: Date.parse(startedAt) }]
}

function offerOthers(rounds: Round[], shown: Round, context: Context): Menu[] {
  const others = rounds.filter(({ id }) => id !== shown.id)
  const choices = others.map((round) => {
    const [what] = describeRound(round, context)
    const when = `${round.startedAt.slice(0, 16).replace('T', ' ')} UTC`
    const input = { round: round.id }
    return { label: `${what?.text}${when}`, command: 'quiz results', input, inPlace: true as const }
  })
  return choices.length ? [{ label: context.wording.quiz.otherRound, choices }] : []
}

const show = (value: number | null) => (value === null ? '–' : value.toFixed(2))

/** A row for each person and item, with the item's wording as it was asked. */
function toTable(round: Round, all: ItemAnswer[], examined: ReadonlySet<string>): string {
  const answers = all.filter(({ item }) => !examined.has(item))
  const head = ['name', 'id', 'number', 'item', 'question', 'choice', 'correct', 'seconds', 'tries']
  const rows = answers.map((answer) => {
    const item = round.items[answer.position]
    const choice = item?.options.filter(({ id }) => answer.chosen.includes(id)).map(({ text }) => text)
    return [
      answer.name,
      answer.reader,
      String(answer.position + 1),
      idWithin(answer.item),
      item?.stem ?? '',
      choice?.join(' | ') ?? '',
      answer.isRight ? '1' : '0',
      String(answer.seconds),
      String(answer.tries),
    ]
  })
  return toCsv([head, ...rows])
}
