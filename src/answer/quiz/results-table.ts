import type { ItemAnswer } from '../../quiz/answer.ts'
import { toCsv } from '../../quiz/csv.ts'
import type { Item } from '../../quiz/item.ts'
import { idWithin } from '../../quiz/own.ts'
import type { Round } from '../../quiz/rounds/round.ts'
import { countChoices } from '../../quiz/score.ts'

/**
 * A row for each person and item, with the item's wording as it was asked, as CSV. Ids are left out where names are.
 * How often somebody answered is too: what was answered anew after it had been deleted would tell whose attempt that was.
 */
export function tabulateAnswers(round: Round, answers: ItemAnswer[], hasNames: boolean): string {
  const who = hasNames ? ['name', 'id'] : ['person']
  const head = [...who, 'number', 'item', 'question', 'choice', 'correct', 'seconds']
  const rows = answers.map((answer) => {
    const item = round.items[answer.position]
    const choice = item?.options.filter(({ id }) => answer.chosen.includes(id)).map(({ text }) => text)
    return [
      ...(hasNames ? [answer.name, answer.reader] : [answer.name]),
      String(answer.position + 1),
      idWithin(answer.item),
      item?.stem ?? '',
      choice?.join(' | ') ?? '',
      answer.isRight ? '1' : '0',
      String(answer.seconds),
    ]
  })
  return toCsv([head, ...rows])
}

/** A row for each option of each item but some, by their ids, with how many chose it and how many answered, as CSV. */
export function tabulateTotals(items: Item[], answers: ItemAnswer[], but: ReadonlySet<string>): string {
  const rows = items.flatMap((item, position) => {
    if (but.has(item.id)) return []
    const given = answers.filter((answer) => answer.position === position)
    const counts = countChoices(item, given)
    return item.options.map(({ text, isCorrect }, i) => [
      String(position + 1),
      idWithin(item.id),
      item.stem,
      text,
      isCorrect ? '1' : '0',
      String(counts[i] ?? 0),
      String(given.length),
    ])
  })
  return toCsv([['number', 'item', 'question', 'option', 'correct', 'chosen', 'answered'], ...rows])
}
