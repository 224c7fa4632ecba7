import type { Kysely } from 'kysely'
import type { Log } from '../base/log.ts'
import { cardSchema, type PracticeCard } from '../quiz/card.ts'
import type { CardStore } from '../quiz/stores.ts'
import type { Attempt } from './errors.ts'
import { createRowReader, jsonColumn } from './rows.ts'
import type { CardRow, Tables } from './tables.ts'

/** The queries of the table `cards`. */
export function createCardTable(db: Kysely<Tables>, attempt: Attempt, log: Log): CardStore {
  const cards = createCardReader(log)
  return {
    cardsOf: async (reader) =>
      cards.all(
        await attempt('read', () =>
          db.selectFrom('cards').selectAll().where('reader', '=', reader).orderBy('due_at').execute(),
        ),
      ),
    putCard: (card) => attempt('save', () => putCard(db, toCardRow(card))),
  }
}

/** What reads the rows of `cards`. The log does not say whose they are. */
export const createCardReader = (log: Log) =>
  createRowReader('cards', ({ item }: CardRow) => ({ item }), fromCardRow, log)

/** Writes when a reader is to see an item again. */
export async function putCard(db: Kysely<Tables>, { reader, item, ...rest }: CardRow): Promise<void> {
  await db
    .insertInto('cards')
    .values({ reader, item, ...rest })
    .onConflict((conflict) => conflict.columns(['reader', 'item']).doUpdateSet(rest))
    .execute()
}

/** A card as it is stored. */
export const toCardRow = ({ reader, item, card, dueAt }: PracticeCard): CardRow => ({
  reader,
  item,
  card: JSON.stringify(card),
  due_at: dueAt,
})

const cardColumn = jsonColumn(cardSchema)

const fromCardRow = ({ reader, item, card, due_at }: CardRow): PracticeCard => ({
  reader,
  item,
  card: cardColumn.parse(card),
  dueAt: due_at,
})
