import { type Kysely, sql } from 'kysely'

/**
 * Rounds remember what they are about. Questions that servers wrote for themselves are numbered in each server by itself. Items
 * of theirs are told apart by server: two servers may both have a `Q1`. What was to be practised of one is kept where an answer says of which server it was.
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
  await db.schema
    .createTable('questions_of_servers')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('retired_at', 'text')
    .addPrimaryKeyConstraint('questions_key', ['server', 'number'])
    .addUniqueConstraint('questions_of_servers_id', ['server', 'id'])
    .execute()
  await sql`insert into questions_of_servers (server, number, id, item, changed_at, retired_at)
    select server, number, id, item, changed_at, retired_at from questions`.execute(db)
  await db.schema.dropTable('questions').execute()
  await db.schema.alterTable('questions_of_servers').renameTo('questions').execute()
}
