import type { Kysely } from 'kysely'

/**
 * Calls know who wrote the text in them, where that is not who made them. Rounds know what their results tell of those who
 * played, and how many attempts at them were deleted; until now they told names. What was answered before it was deleted in a
 * round that still runs is not known any more, but how often, under a mark.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('calls').addColumn('writer', 'text').execute()
  await db.schema.createIndex('calls_writer').on('calls').column('writer').execute()
  await db.schema
    .alterTable('rounds')
    .addColumn('tells', 'text', (column) => column.notNull().defaultTo('names'))
    .execute()
  await db.schema
    .alterTable('rounds')
    .addColumn('withdrawn', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await db.schema
    .createTable('spent')
    .addColumn('round', 'text', (column) => column.notNull().references('rounds.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('spent_key', ['round', 'position', 'mark'])
    .execute()
}
