import { type Kysely, SqliteAdapter } from 'kysely'

/** Makes the table of the questions that servers write for themselves. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter
  await db.schema
    .createTable('questions')
    // A number is never given twice, so that a button or a note to a colleague keeps meaning the same question.
    .addColumn('number', isSqlite ? 'integer' : 'serial', (column) =>
      isSqlite ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('retired_at', 'text')
    .addUniqueConstraint('questions_id', ['server', 'id'])
    .execute()
}
