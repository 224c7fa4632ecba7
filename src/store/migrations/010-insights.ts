import type { Kysely } from 'kysely'

/** Makes the table of what is counted of how servers use the bot. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('insights')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('times', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('insights_key', ['server', 'kind', 'what', 'day'])
    .execute()
  await db.schema.createIndex('insights_day').on('insights').columns(['server', 'day']).execute()
  await db.schema.createIndex('insights_old').on('insights').column('day').execute()
}
