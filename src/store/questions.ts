import type { Kysely } from 'kysely'
import type { Attempt } from './errors.ts'
import type { QuestionRow, Tables } from './tables.ts'

/** The questions that servers write for themselves. Each throws a `StoreError` where the database fails. */
export type StoredQuestions = {
  /** All of a server, retired ones too, in the order in which they came. */
  listOf: (server: string) => Promise<QuestionRow[]>
  /** Stores all of them or none: new ones, and others in the place of those with their ids; retired ones are asked again. */
  put: (server: string, questions: Pick<QuestionRow, 'id' | 'item'>[]) => Promise<void>
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
          for (const { id, item } of questions) {
            const changed = { item, changed_at: now().toISOString(), retired_at: null }
            await all
              .insertInto('questions')
              .values({ server, id, ...changed })
              .onConflict((conflict) => conflict.columns(['server', 'id']).doUpdateSet(changed))
              .execute()
          }
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
