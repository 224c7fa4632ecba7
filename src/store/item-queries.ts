import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { BEST, type ChoiceCount } from '../quiz/odd.ts'
import { jsonColumn } from './rows.ts'
import type { Tables } from './tables.ts'

/**
 * What was chosen of items in the rounds of a server that are over, practice aside: by each person the first time. Adds up in
 * the database, since a server's answers of years need not come into memory.
 */
export async function countFirstChoices(
  db: Kysely<Tables>,
  server: string,
  items: readonly string[],
): Promise<ChoiceCount[]> {
  if (!items.length) return []
  const rows = await db
    .with('firsts', (cte) =>
      cte
        .selectFrom('answers')
        .innerJoin('rounds', 'rounds.id', 'answers.round')
        .select(['answers.item', 'answers.reader', 'answers.chosen', 'answers.is_right'])
        .select(
          sql<number>`row_number() over (partition by answers.item, answers.reader order by answered_at, round)`.as(
            'turn',
          ),
        )
        .where('rounds.server', '=', server)
        .where('rounds.mode', '<>', 'practice')
        .where('rounds.ended_at', 'is not', null),
    )
    .with('readers', (cte) =>
      cte
        .selectFrom('firsts')
        .select('reader')
        .select(sql<number>`percent_rank() over (order by avg(is_right) desc)`.as('place'))
        .where('turn', '=', 1)
        .groupBy('reader'),
    )
    .selectFrom('firsts')
    .innerJoin('readers', 'readers.reader', 'firsts.reader')
    .select((eb) => [
      'firsts.item',
      'firsts.chosen',
      'firsts.is_right',
      eb.fn.countAll<number | string>().as('all'),
      sql<number | string>`sum(case when place < ${sql.lit(BEST)} then 1 else 0 end)`.as('best'),
    ])
    .where('turn', '=', 1)
    .where('firsts.item', 'in', [...items])
    .groupBy(['firsts.item', 'firsts.chosen', 'firsts.is_right'])
    .execute()
  // PostgreSQL gives sums as text, because they may not fit a number.
  return rows.map(({ item, chosen, is_right, all, best }) => ({
    item,
    chosen: chosenColumn.parse(chosen),
    isRight: is_right === 1,
    all: Number(all),
    best: Number(best),
  }))
}

const chosenColumn = jsonColumn(z.array(z.string()))
