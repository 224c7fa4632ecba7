import type { Context } from '../../context/context.ts'
import { readerError } from '../../base/errors.ts'
import { holdingBack } from '../../quiz/held-back.ts'
import { countAsked, stoppedAt } from '../../quiz/rounds/rules.ts'
import type { Item } from '../../quiz/item.ts'
import type { Round } from '../../quiz/rounds/round.ts'
import { tellsOf } from '../../quiz/rounds/tells-of.ts'
import { analyseItems, rank, totalsOf } from '../../quiz/score.ts'
import type { Figure } from '../../reply/figure.ts'
import { type Block, createAnswer, type Line, type Menu, type Reply, toText } from '../../reply/reply.ts'
import type { ItemAnswer } from '../../quiz/answer.ts'
import { readExamined, sayHeldBack } from './held-back.ts'
import { countScores, type Difficulty, drawDifficulty, drawScores, listScores } from './figures.ts'
import { listOdd } from './list-odd.ts'
import { numberReaders } from './number-readers.ts'
import { tabulateAnswers, tabulateTotals } from './results-table.ts'
import { listStandings } from './standings.ts'
import { nameTopic } from './name-topic.ts'
import { findServerVenue, type ServerVenue } from './venue.ts'

/** With fewer people than these, how well a question tells the strong from the weak is chance. */
const FEWEST = 10

/** Totals of fewer people than these would tell what each of them chose, or nearly. */
const FEWEST_FOR_TOTALS = 5

/** How many rounds there are to choose from. */
const ROUNDS = 25

/**
 * The results of a round in a channel, the last one unless another is asked for, for who started it and for who manages the
 * server. Throws a reader error where there is none, and for others.
 */
export async function showResults(wanted: string, context: Context): Promise<Reply> {
  const venue = findServerVenue(context)
  const { rounds, server, channel, reader, place } = venue
  const { quiz: say } = context.wording
  const theirs = await rounds.ended(server, channel, place.manages ? null : reader, ROUNDS)
  const round = theirs.find(({ id }) => id === wanted) ?? theirs[0]
  if (!round) {
    const running = await rounds.runningIn(channel)
    if (running) throw readerError(running.mode === 'exam' ? say.examRunning : say.running, say.resultsLater)
    const isThere = (await rounds.ended(server, channel, null, 1)).length
    throw isThere ? readerError(say.notYourResults, say.askStarter) : readerError(say.noResults, say.howToStart)
  }
  const answers = await rounds.answersOf(round.id)
  const told = await tell(round, answers, venue, context)
  const blocks: Block[] = [
    { kind: 'text', line: describeRound(round, context) },
    ...(round.withdrawn ? [toText(say.withdrawn(round.withdrawn))] : []),
    ...told.blocks,
  ]
  const menus = offerOthers(theirs, round, context)
  const self = { command: 'quiz results', input: { round: round.id } }
  const reply = createAnswer(context, { title: say.results, blocks, figures: told.figures, menus, self })
  return { ...reply, audience: 'asker', isConfidential: true }
}

/**
 * What is told of a round: a summary by person, by their names or by numbers, or how many there were; one by item, and the
 * items to look at by all rounds of the server; and a file. What an exam asks that still runs is left out, but for who manages
 * its server; of totals, what so few answered that they would tell what each chose.
 */
async function tell(round: Round, answers: ItemAnswer[], venue: ServerVenue, context: Context): Promise<Told> {
  const { quiz: say } = context.wording
  const tells = tellsOf(round, context.manner['quiz-results'])
  const people = new Set(answers.map(({ reader }) => reader)).size
  const taken = toText(say.examTaken(people))
  if (tells === 'totals' && people < FEWEST_FOR_TOTALS)
    return { blocks: [taken, toText(say.fewForTotals(FEWEST_FOR_TOTALS))], figures: [] }
  const shown = tells === 'numbers' ? numberReaders(answers, say.numbered) : answers
  const asked = round.items.slice(0, countAsked(round, answers))
  const examined = await readExamined(venue, venue.place.manages ? venue.server : null)
  const isHeld = holdingBack(examined, context.library)
  const open = asked.filter((item) => !isHeld(item))
  const told = tells === 'totals' ? open.filter((item) => countAnswered(item, answers) >= FEWEST_FOR_TOTALS) : open
  const but = new Set(asked.filter((item) => !told.includes(item)).map(({ id }) => id))
  const left = round.items.length - asked.length
  const standings = rank(totalsOf(shown), false)
  const scores = countScores(standings, asked.length)
  const items = judgeItems(asked, answers, { but, cut: stoppedAt(round) }, context)
  const blocks: Block[] = [
    ...(tells === 'totals'
      ? [taken]
      : [
          ...listStandings(standings, false, context),
          { kind: 'list' as const, heading: say.distribution, items: listScores(scores) },
        ]),
    { kind: 'list', heading: say.byItem, items: items.map(toLine) },
    { kind: 'text', line: [{ text: say.explained }] },
    ...(await listOdd(told, venue, context)),
    ...sayHeldBack(asked.length - open.length, context),
    ...(told.length < open.length ? [toText(say.fewAnswered(open.length - told.length, FEWEST_FOR_TOTALS))] : []),
    ...(left ? [toText(say.notAsked(left))] : []),
    {
      kind: 'copy',
      heading: say.file,
      text:
        tells === 'totals'
          ? tabulateTotals(asked, answers, but)
          : tabulateAnswers(
              round,
              shown.filter(({ item }) => !but.has(item)),
              tells === 'names',
            ),
      file: 'results.csv',
      isForPrograms: true,
    },
  ]
  const figures = [...(tells === 'totals' ? [] : [drawScores(scores, context)]), drawDifficulty(items, context)]
  return { blocks, figures: people ? figures : [] }
}

type Told = { blocks: Block[]; figures: Figure[] }

/** How many people answered an item. */
const countAnswered = ({ id }: Item, answers: ItemAnswer[]) =>
  new Set(answers.flatMap(({ item, reader }) => (item === id ? [reader] : []))).size

type Judged = Difficulty & { discrimination: string }

/** Each question that is told: how hard it was and, of enough people, how well it tells the strong from the weak. */
function judgeItems(
  asked: Item[],
  answers: ItemAnswer[],
  { but, cut }: { but: ReadonlySet<string>; cut: number | null },
  { wording: { quiz: say } }: Context,
): Judged[] {
  const statistics = analyseItems(asked.length, answers, cut)
  const isTelling = new Set(answers.map(({ reader }) => reader)).size >= FEWEST
  return asked.flatMap((item, i): Judged[] => {
    if (but.has(item.id)) return []
    const { difficulty = null, discrimination: found = null } = statistics[i] ?? {}
    const discrimination = isTelling ? found : null
    const said = { shown: say.difficulty(difficulty), discrimination: say.discrimination(discrimination) }
    return [{ number: i + 1, stem: item.stem, share: difficulty, ...said }]
  })
}

const toLine = ({ number, stem, shown, discrimination }: Judged): Line => [
  { text: `${number}.  `, strong: true },
  { text: stem },
  { text: ` · ${shown} · ${discrimination}` },
]

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
