import { type Kysely, sql } from 'kysely'
import { isSqlite } from './dialect.ts'
import type { Tables } from './tables.ts'

/** The highest number that a table has ever given in a column that it numbers by itself; 0 where it has given none. */
export async function readHighest(db: Kysely<Tables>, table: string, column: string): Promise<number> {
  if (isSqlite(db)) {
    const { rows } = await sql<{ seq: number }>`select seq from sqlite_sequence where name = ${table}`.execute(db)
    return rows[0]?.seq ?? 0
  }
  const query = sql<{
    last: string | null
  }>`select pg_sequence_last_value(pg_get_serial_sequence(${table}, ${column})) as last`
  return Number((await query.execute(db)).rows[0]?.last ?? 0)
}

/** Has a table give none up to a number any more. In: the same. */
export async function raiseHighest(db: Kysely<Tables>, table: string, column: string, highest: number): Promise<void> {
  if (highest <= (await readHighest(db, table, column))) return
  if (!isSqlite(db)) {
    await sql`select setval(pg_get_serial_sequence(${table}, ${column}), ${highest})`.execute(db)
    return
  }
  await sql`delete from sqlite_sequence where name = ${table}`.execute(db)
  await sql`insert into sqlite_sequence (name, seq) values (${table}, ${highest})`.execute(db)
}
