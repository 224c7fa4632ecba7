import { type Kysely, sql } from 'kysely'

/**
 * Rounds remember what they are about. Questions that servers wrote for themselves are told apart by server: two servers may
 * both have a `Q1`. What was to be practised of one is kept where an answer says of which server it was.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('rounds').addColumn('topic', 'text').execute()
  await sql`update answers
    set item = 'own:' || (select server from rounds where rounds.id = answers.round) || substr(item, 4)
    where item like 'own:%' and (select server from rounds where rounds.id = answers.round) is not null`.execute(db)
  await sql`update cards
    set item = (
      select max(answers.item) from answers inner join rounds on rounds.id = answers.round
      where answers.reader = cards.reader and answers.item = 'own:' || rounds.server || substr(cards.item, 4))
    where item like 'own:%' and exists (
      select 1 from answers inner join rounds on rounds.id = answers.round
      where answers.reader = cards.reader and answers.item = 'own:' || rounds.server || substr(cards.item, 4))`.execute(
    db,
  )
}
