import type { Kysely } from 'kysely'
import type { Attempt } from './errors.ts'
import type { CardRow, Tables } from './tables.ts'

/** What readers practise. Each throws a `StoreError` where the database fails. */
export type StoredCards = {
  /** What a reader has to see again, what is due first before the rest. */
  cardsOf: (reader: string) => Promise<CardRow[]>
  putCard: (card: CardRow) => Promise<void>
}

/** The queries of the table `cards`. */
export function createCards(db: Kysely<Tables>, attempt: Attempt): StoredCards {
  return {
    cardsOf: (reader) =>
      attempt('read', () =>
        db.selectFrom('cards').selectAll().where('reader', '=', reader).orderBy('due_at').execute(),
      ),
    putCard: (card) => attempt('save', () => putCard(db, card)),
  }
}

/** Writes when a reader is to see an item again. */
export async function putCard(db: Kysely<Tables>, { reader, item, ...rest }: CardRow): Promise<void> {
  await db
    .insertInto('cards')
    .values({ reader, item, ...rest })
    .onConflict((conflict) => conflict.columns(['reader', 'item']).doUpdateSet(rest))
    .execute()
}
