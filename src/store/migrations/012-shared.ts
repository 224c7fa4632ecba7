import { type Kysely, SqliteAdapter, sql } from 'kysely'

/**
 * Rounds say which process keeps them. Makes the tables of what several processes tell each other: that something was changed,
 * which events were let in, what each asker heard last, and how much was asked for of late. PostgreSQL keeps the last three out of
 * its log, and with that out of its archives: they are over in minutes.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter
  const createBrief = (table: string) => {
    const made = db.schema.createTable(table)
    return isSqlite ? made : made.modifyFront(sql`unlogged`)
  }
  await db.schema.alterTable('rounds').addColumn('keeper', 'text').execute()
  await db.schema
    .createTable('changes')
    .addColumn('kind', 'text', (column) => column.primaryKey())
    .addColumn('number', 'integer', (column) => column.notNull())
    .execute()
  await createBrief('events')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('until', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('events_until').on('events').column('until').execute()
  await createBrief('heard')
    .addColumn('asker', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('until', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('heard_key', ['asker', 'kind'])
    .execute()
  await db.schema.createIndex('heard_until').on('heard').column('until').execute()
  await db.schema.createIndex('heard_reader').on('heard').column('reader').execute()
  // As the package "rate-limiter-flexible" has it.
  await createBrief('paces')
    .addColumn('key', 'varchar(255)', (column) => column.primaryKey())
    .addColumn('points', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('expire', 'bigint')
    .execute()
}
