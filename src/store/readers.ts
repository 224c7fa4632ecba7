import type { Kysely } from 'kysely'
import type { Attempt } from './errors.ts'
import type { CardRow, Tables } from './tables.ts'

/** What readers practise, and forgetting them. Each throws a `StoreError` where the database fails. */
export type StoredReaders = {
  /** What a reader has to see again, what is due first before the rest. */
  cardsOf: (reader: string) => Promise<CardRow[]>
  putCard: (card: CardRow) => Promise<void>
  /** Deletes all that a reader has done in quizzes, and says how much it was. */
  forget: (reader: string) => Promise<{ answers: number; cards: number }>
  /** Deletes the rounds of a server, with their answers. */
  forgetServer: (server: string) => Promise<void>
}

/** The queries of the table `cards`, and those that forget. */
export function createReaders(db: Kysely<Tables>, attempt: Attempt): StoredReaders {
  return {
    cardsOf: (reader) =>
      attempt('read', () =>
        db.selectFrom('cards').selectAll().where('reader', '=', reader).orderBy('due_at').execute(),
      ),
    putCard: ({ reader, item, ...rest }) =>
      attempt('save', async () => {
        await db
          .insertInto('cards')
          .values({ reader, item, ...rest })
          .onConflict((conflict) => conflict.columns(['reader', 'item']).doUpdateSet(rest))
          .execute()
      }),
    forget: (reader) =>
      attempt('save', () =>
        db.transaction().execute(async (all) => {
          const answers = await all.deleteFrom('answers').where('reader', '=', reader).executeTakeFirst()
          const cards = await all.deleteFrom('cards').where('reader', '=', reader).executeTakeFirst()
          await all.deleteFrom('unlisted').where('reader', '=', reader).execute()
          await all.deleteFrom('rounds').where('starter', '=', reader).where('mode', '=', 'practice').execute()
          return { answers: Number(answers.numDeletedRows), cards: Number(cards.numDeletedRows) }
        }),
      ),
    forgetServer: (server) =>
      attempt('save', () =>
        db.transaction().execute(async (all) => {
          await all.deleteFrom('rounds').where('server', '=', server).execute()
          await all.deleteFrom('unlisted').where('server', '=', server).execute()
        }),
      ),
  }
}
