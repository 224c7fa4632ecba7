import { type Kysely, SqliteAdapter, sql } from 'kysely'
import type { Attempt } from './errors.ts'
import type { QuestionRow, Tables } from './tables.ts'

/** The questions that servers write for themselves. Each throws a `StoreError` where the database fails. */
export type StoredQuestions = {
  /** All of a server, retired ones too, in the order in which they came. */
  listOf: (server: string) => Promise<QuestionRow[]>
  /** Stores all of them or none: new ones, and others in the place of those with their ids; retired ones are asked again. */
  put: (server: string, questions: Pick<QuestionRow, 'id' | 'item'>[]) => Promise<void>
  /** Stores a new one and gives back its number; null, and nothing is stored, where its id is taken. */
  add: (server: string, question: Pick<QuestionRow, 'id' | 'item'>) => Promise<number | null>
  /** Retires one of a server, or has it asked again; whether there is one of that number. */
  retire: (server: string, number: number, isRetired: boolean) => Promise<boolean>
  /** Deletes all of a server. */
  forgetServer: (server: string) => Promise<void>
}

/** The queries of the table `questions`. `now` is the clock. */
export function createQuestions(db: Kysely<Tables>, attempt: Attempt, now: () => Date): StoredQuestions {
  return {
    listOf: (server) =>
      attempt('read', () =>
        db.selectFrom('questions').selectAll().where('server', '=', server).orderBy('number').execute(),
      ),
    put: (server, questions) =>
      attempt('save', () =>
        db.transaction().execute(async (all) => {
          await lockNumbers(all)
          for (const question of questions) {
            const changed = { item: question.item, changed_at: now().toISOString(), retired_at: null }
            const known = all.updateTable('questions').set(changed).where('server', '=', server)
            const { numUpdatedRows } = await known.where('id', '=', question.id).executeTakeFirst()
            if (!numUpdatedRows) await insert(all, { server, ...question }, now())
          }
        }),
      ),
    add: (server, question) =>
      attempt('save', () =>
        db.transaction().execute(async (all) => {
          await lockNumbers(all)
          return insert(all, { server, ...question }, now())
        }),
      ),
    retire: (server, number, isRetired) =>
      attempt('save', async () => {
        const changed = await db
          .updateTable('questions')
          .set({ retired_at: isRetired ? now().toISOString() : null })
          .where('server', '=', server)
          .where('number', '=', number)
          .executeTakeFirst()
        return changed.numUpdatedRows > 0n
      }),
    forgetServer: (server) =>
      attempt('save', async () => void (await db.deleteFrom('questions').where('server', '=', server).execute())),
  }
}

/** SQLite has one writer at a time; in PostgreSQL two could take the same number. */
async function lockNumbers(db: Kysely<Tables>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter
  if (!isSqlite) await sql`lock table questions in share row exclusive mode`.execute(db)
}

/** Inserts a question under the next number of its server; null where its id is taken. */
async function insert(
  db: Kysely<Tables>,
  question: Pick<QuestionRow, 'server' | 'id' | 'item'>,
  now: Date,
): Promise<number | null> {
  const highest = await db
    .selectFrom('questions')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('server', '=', question.server)
    .executeTakeFirst()
  const added = await db
    .insertInto('questions')
    .values({ ...question, number: (highest?.number ?? 0) + 1, changed_at: now.toISOString(), retired_at: null })
    .onConflict((conflict) => conflict.columns(['server', 'id']).doNothing())
    .returning('number')
    .executeTakeFirst()
  return added?.number ?? null
}
