import { type Kysely, sql } from 'kysely'

/**
 * Rounds say in a word where they stand. Until now a position below 0 said that a question was waited for (-1 for the first,
 * -2 for the second, and so on), or that it was an exam or practice; and an empty `opened_at` that a question was closed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('rounds')
    .addColumn('phase', 'text', (column) => column.notNull().defaultTo('open'))
    .execute()
  await sql`update rounds set
    phase = case when position < 0 then 'waiting' when opened_at is null then 'closed' else 'open' end,
    position = case when position < 0 then -1 - position else position end
    where mode = 'together'`.execute(db)
  await sql`update rounds set position = 0 where mode <> 'together'`.execute(db)
}
