import { type Kysely, sql } from 'kysely'

/**
 * Rounds name the ids of what they ask, beside all of it: they are read with each question that is shown, of all that run. Of
 * rounds that are over nobody asks. What somebody has deleted of themselves is found by an index in every table.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('rounds')
    .addColumn('asked', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute()
  const { rows } = await sql<{ id: string; items: string }>`select id, items from rounds
    where ended_at is null and mode <> 'practice'`.execute(db)
  for (const { id, items } of rows)
    await sql`update rounds set asked = ${JSON.stringify(listIds(items))} where id = ${id}`.execute(db)
  await db.schema.createIndex('rounds_starter').on('rounds').column('starter').execute()
  await db.schema.createIndex('challenges_reader').on('challenges').column('reader').execute()
}

/** None where they cannot be read: such a round is ended when the program has started. */
function listIds(items: string): string[] {
  try {
    const read = JSON.parse(items) as { id: string; notes: string[] }[]
    // The ids of a server's own do not name their notes.
    return read.flatMap(({ id, notes }) => (id.startsWith('own:') ? [id, ...notes] : [id]))
  } catch {
    return []
  }
}
