import type { Kysely } from 'kysely'

/** Makes the table of calls that are too long for a button. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('calls')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('call', 'text', (column) => column.notNull())
    .addColumn('server', 'text')
    .addColumn('reader', 'text')
    .addColumn('shown_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('calls_shown_at').on('calls').column('shown_at').execute()
  await db.schema.createIndex('calls_reader').on('calls').column('reader').execute()
}
