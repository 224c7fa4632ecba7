import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import type { Taken } from '../quiz/answer.ts'
import { isSqlite } from './dialect.ts'
import { waitForTurn } from './one-by-one.ts'
import { markOf } from './spent.ts'
import type { AnswerRow, Tables } from './tables.ts'

/** An answer as it is given. */
export type NewAnswerRow = Omit<AnswerRow, 'tries'>

/**
 * In a transaction: writes the answer in one statement, and only while its item is open; reads why not where nothing was
 * written.
 *
 * SQLite has one writer at a time, so that a question closes before this or after it. PostgreSQL would read the round as it
 * was when the statement began and write after another process has closed it and counted: hence `FOR SHARE`, with which
 * closing waits for this, or this sees the round closed
 * (https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-ROWS).
 */
export async function takeAnswer(db: Kysely<Tables>, answer: NewAnswerRow): Promise<Taken> {
  await waitForTurn(db, answer.reader)
  const written = await writeIfOpen(db, answer)
  if (written) return written.tries > 1 ? 'changed' : 'taken'
  return findWhyNot(db, answer)
}

const writeIfOpen = (db: Kysely<Tables>, answer: NewAnswerRow) =>
  db
    .insertInto('answers')
    .columns(['round', 'position', 'reader', 'name', 'item', 'chosen', 'is_right', 'tries', 'seconds', 'answered_at'])
    .expression((eb) => {
      const row = selectOpen(eb, answer)
      return isSqlite(db) ? row : row.forShare()
    })
    .onConflict((conflict) =>
      conflict
        .columns(['round', 'position', 'reader'])
        .doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          chosen: eb.ref('excluded.chosen'),
          is_right: eb.ref('excluded.is_right'),
          seconds: eb.ref('excluded.seconds'),
          answered_at: eb.ref('excluded.answered_at'),
          tries: eb('answers.tries', '+', 1),
        }))
        .whereRef('answers.chosen', '<>', 'excluded.chosen')
        .where((eb) =>
          eb(
            'answers.tries',
            '<',
            eb
              .selectFrom('rounds')
              .select(sql<number>`case when rounds.mode = 'practice' then 1 else 2 end`.as('most'))
              .where('rounds.id', '=', answer.round),
          ),
        ),
    )
    .returning('tries')
    .executeTakeFirst()

/** Why nothing was written. */
async function findWhyNot(db: Kysely<Tables>, answer: NewAnswerRow): Promise<Taken> {
  const { round, position, reader, chosen } = answer
  const open = await db
    .selectFrom('rounds')
    .select('id')
    .where((eb) => whenOpen(eb, answer))
    .executeTakeFirst()
  if (!open) return 'closed'
  const before = await db
    .selectFrom('answers')
    .select('chosen')
    .where('round', '=', round)
    .where('position', '=', position)
    .where('reader', '=', reader)
    .executeTakeFirst()
  if (!before) return 'spent'
  return before.chosen === chosen ? 'same' : 'kept'
}

/** A row to insert for the round if it is open, none if not. PostgreSQL has to be told the types of what it is handed. */
function selectOpen(eb: ExpressionBuilder<Tables, 'answers'>, answer: NewAnswerRow) {
  const text = (value: string) => eb.cast<string>(eb.val(value), 'text')
  const integer = (value: number) => eb.cast<number>(eb.val(value), 'integer')
  return eb
    .selectFrom('rounds')
    .select([
      'rounds.id as round',
      integer(answer.position).as('position'),
      text(answer.reader).as('reader'),
      text(answer.name).as('name'),
      text(answer.item).as('item'),
      text(answer.chosen).as('chosen'),
      integer(answer.is_right).as('is_right'),
      eb(integer(1), '+', selectSpent(eb, answer)).as('tries'),
      eb.cast<number>(eb.val(answer.seconds), 'real').as('seconds'),
      text(answer.answered_at).as('answered_at'),
    ])
    .where((where) => whenOpen(where, answer))
    .where((where) => where(selectSpent(where, answer), '<', MOST_SPENT))
}

/** As often as an item is answered, its change included, where deleting answers gives no more. */
const MOST_SPENT = 2

/** How often it was answered before that was deleted. */
function selectSpent(
  eb: ExpressionBuilder<Tables, 'answers'> | ExpressionBuilder<Tables, 'rounds'>,
  answer: NewAnswerRow,
) {
  const { round, position, reader } = answer
  const spent = (eb as ExpressionBuilder<Tables, 'spent'>)
    .selectFrom('spent')
    .select('spent.tries')
    .where('spent.round', '=', round)
    .where('spent.position', '=', position)
    .where('spent.mark', '=', markOf(round, reader))
  return sql<number>`coalesce(${spent}, 0)`
}

/** The same as `isOpen` in `src/quiz/rounds/answering.ts`. */
function whenOpen(eb: ExpressionBuilder<Tables, 'rounds'>, { round, position, answered_at }: NewAnswerRow) {
  const isPractice = eb('rounds.mode', '=', 'practice')
  const isExam = eb('rounds.mode', '=', 'exam')
  const isInTime = eb.and([eb('rounds.phase', '=', 'open'), eb('rounds.closes_at', '>', answered_at)])
  return eb.and([
    eb('rounds.id', '=', round),
    eb('rounds.ended_at', 'is', null),
    eb.or([isPractice, eb.and([isInTime, eb.or([isExam, eb('rounds.position', '=', position)])])]),
  ])
}
