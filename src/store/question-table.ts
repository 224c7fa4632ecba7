import { type Kysely, sql } from 'kysely'
import type { Clock } from '../base/clock.ts'
import type { Log } from '../base/log.ts'
import { type Item, itemSchema } from '../quiz/item.ts'
import type { OwnQuestion } from '../quiz/own.ts'
import type { QuestionStore } from '../quiz/stores.ts'
import { isSqlite } from './dialect.ts'
import type { Attempt } from './errors.ts'
import { createRowReader, jsonColumn } from './rows.ts'
import type { QuestionRow, Tables } from './tables.ts'

/** The queries of the table `questions`. */
export function createQuestionTable(
  db: Kysely<Tables>,
  attempt: Attempt,
  log: Log,
  clock: Pick<Clock, 'now'>,
): QuestionStore {
  const questions = createQuestionReader(log)
  const now = () => new Date(clock.now()).toISOString()
  /** With the numbers of all servers locked, everything or nothing. */
  const alone = <T>(work: (all: Kysely<Tables>) => Promise<T>) =>
    attempt('save', () =>
      db.transaction().execute(async (all) => {
        await lockNumbers(all)
        return work(all)
      }),
    )
  return {
    listOf: async (server) =>
      questions.all(
        await attempt('read', () =>
          db.selectFrom('questions').selectAll().where('server', '=', server).orderBy('number').execute(),
        ),
      ),
    put: (server, items) =>
      alone(async (all) => {
        for (const item of items) {
          const row = toNewRow(server, item, now())
          if (!(await replace(all, row))) await insert(all, row)
        }
      }),
    add: (server, item) => alone((all) => insert(all, toNewRow(server, item, now()))),
    retire: (server, number, isRetired) =>
      attempt('save', async () => {
        const changed = await db
          .updateTable('questions')
          .set({ retired_at: isRetired ? now() : null })
          .where('server', '=', server)
          .where('number', '=', number)
          .executeTakeFirst()
        return changed.numUpdatedRows > 0n
      }),
    forgetServer: (server) =>
      attempt('save', async () => void (await db.deleteFrom('questions').where('server', '=', server).execute())),
  }
}

/** What reads the rows of `questions`. */
export const createQuestionReader = (log: Log) => createRowReader('questions', keyOf, fromQuestionRow, log)

const keyOf = ({ server, number }: QuestionRow) => ({ server, number })

const itemColumn = jsonColumn(itemSchema)

const fromQuestionRow = ({ number, item, retired_at }: QuestionRow): OwnQuestion => ({
  number,
  item: itemColumn.parse(item),
  isRetired: retired_at !== null,
})

const toNewRow = (server: string, item: Item, now: string): Omit<QuestionRow, 'number'> => ({
  server,
  id: item.id,
  item: JSON.stringify(item),
  changed_at: now,
  retired_at: null,
})

/** SQLite has one writer at a time; in PostgreSQL two could take the same number. */
async function lockNumbers(db: Kysely<Tables>): Promise<void> {
  if (!isSqlite(db)) await sql`lock table questions in share row exclusive mode`.execute(db)
}

/** Puts a question in the place of the one with its id; whether there is one. */
async function replace(db: Kysely<Tables>, { server, id, ...changed }: Omit<QuestionRow, 'number'>): Promise<boolean> {
  const known = db.updateTable('questions').set(changed).where('server', '=', server).where('id', '=', id)
  return (await known.executeTakeFirst()).numUpdatedRows > 0n
}

/** Inserts a question under the next number of its server; null where its id is taken. */
async function insert(db: Kysely<Tables>, question: Omit<QuestionRow, 'number'>): Promise<number | null> {
  const highest = await db
    .selectFrom('questions')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('server', '=', question.server)
    .executeTakeFirst()
  const added = await db
    .insertInto('questions')
    .values({ ...question, number: (highest?.number ?? 0) + 1 })
    .onConflict((conflict) => conflict.columns(['server', 'id']).doNothing())
    .returning('number')
    .executeTakeFirst()
  return added?.number ?? null
}
