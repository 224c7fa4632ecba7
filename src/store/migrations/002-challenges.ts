import { type Kysely, SqliteAdapter } from 'kysely'

/** Makes the table of what readers say is wrong. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter
  await db.schema
    .createTable('challenges')
    // A number is never given twice, so that people can speak of “challenge 12”.
    .addColumn('number', isSqlite ? 'integer' : 'serial', (column) =>
      isSqlite ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('shown', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('suggestion', 'text')
    .addColumn('library', 'text', (column) => column.notNull())
    .addColumn('server', 'text')
    .addColumn('reader', 'text')
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('resolved_at', 'text')
    .execute()
  await db.schema.createIndex('challenges_server').on('challenges').columns(['server', 'resolved_at']).execute()
}
