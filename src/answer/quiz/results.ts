import type { Context } from '../../context.ts'
import { readerError } from '../../errors.ts'
import { toCsv } from '../../quiz/csv.ts'
import type { Round } from '../../quiz/rounds.ts'
import { analyseItems } from '../../quiz/score.ts'
import { type Block, createAnswer, type Line, type Reply } from '../../reply/reply.ts'
import type { AnswerRow } from '../../store/tables.ts'
import type { ServerVenue } from './venue.ts'

/**
 * The results of the last round in a channel, for who started it and for who manages the server: a summary by item, and a
 * file with a row for each person and item. Throws a reader error where there is none, and for others.
 */
export async function replyResults(
  { rounds, server, channel, reader, place }: ServerVenue,
  context: Context,
): Promise<Reply> {
  const { quiz: say } = context.wording
  const round = await rounds.lastEnded(server, channel)
  if (!round) throw readerError(say.noResults, say.howToStart)
  if (round.starter !== reader && !place.manages) throw readerError(say.notYourResults, say.askStarter)
  const answers = await rounds.answersOf(round.id)
  const statistics = analyseItems(round.items.length, answers)
  const items = round.items.map((item, i): Line => {
    const { difficulty, discrimination } = statistics[i] ?? { difficulty: null, discrimination: null }
    return [
      { text: `${i + 1}.  `, strong: true },
      { text: item.stem },
      { text: ` · ${say.difficulty(show(difficulty))} · ${say.discrimination(show(discrimination))}` },
    ]
  })
  const blocks: Block[] = [
    { kind: 'list', heading: say.byItem, items },
    { kind: 'text', line: [{ text: say.explained }] },
    { kind: 'copy', heading: say.file, text: toTable(round, answers), file: 'results.csv' },
  ]
  return { ...createAnswer(context, { title: say.results, blocks }), audience: 'asker' }
}

const show = (value: number | null) => (value === null ? '–' : value.toFixed(2))

/** A row for each person and item, with the item's wording as it was asked. */
function toTable(round: Round, answers: AnswerRow[]): string {
  const head = ['name', 'id', 'number', 'item', 'question', 'choice', 'correct', 'seconds', 'tries']
  const rows = answers.map((answer) => {
    const item = round.items[answer.position]
    const chosen = JSON.parse(answer.chosen) as string[]
    const choice = item?.options.filter(({ id }) => chosen.includes(id)).map(({ text }) => text)
    return [
      answer.name,
      answer.reader,
      String(answer.position + 1),
      answer.item,
      item?.stem ?? '',
      choice?.join(' | ') ?? '',
      String(answer.is_right),
      String(answer.seconds),
      String(answer.tries),
    ]
  })
  return toCsv([head, ...rows])
}
