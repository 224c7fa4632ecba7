import { isDeepStrictEqual } from 'node:util'
import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely'
import type { Tables } from './tables.ts'

// Rows as both databases have them, whatever table they are of: for copying and comparing.

/** A row by the names of its columns. */
export type AnyRow = Record<string, unknown>

type AnyTables = Record<string, AnyRow>

const anyTable = (db: Kysely<Tables>) => db as unknown as Kysely<AnyTables>

/**
 * All rows of a table, so many at once, in the order of its key. In: the columns of the key. Rows that come in meanwhile may be
 * among them or not.
 */
export async function* readInParts(
  db: Kysely<Tables>,
  table: string,
  key: readonly string[],
  atOnce: number,
): AsyncGenerator<AnyRow[]> {
  for (let last: AnyRow | undefined; ; ) {
    const rows = await readPart(db, table, key, atOnce, last)
    if (rows.length) yield rows
    last = rows.at(-1)
    if (rows.length < atOnce) return
  }
}

async function readPart(db: Kysely<Tables>, table: string, key: readonly string[], most: number, after?: AnyRow) {
  const columns = sql.join(key.map((name) => sql.ref(name)))
  const rest = after ? sql`where (${columns}) > (${sql.join(key.map((name) => after[name]))})` : sql``
  const query = sql<AnyRow>`select * from ${sql.table(table)} ${rest} order by ${columns} limit ${sql.lit(most)}`
  return (await query.execute(db)).rows
}

/** The rows of a table that have the keys of others, by {@link nameKey}. */
export async function findSameKeys(
  db: Kysely<Tables>,
  table: string,
  key: readonly string[],
  others: readonly AnyRow[],
): Promise<Map<string, AnyRow>> {
  const isOneOf = (eb: ExpressionBuilder<AnyTables, string>): Expression<SqlBool> =>
    eb.or(others.map((row) => eb.and(key.map((name) => eb(name, '=', row[name])))))
  const found = await anyTable(db).selectFrom(table).selectAll().where(isOneOf).execute()
  return new Map(found.map((row) => [nameKey(row, key), row]))
}

/** Writes new rows. */
export async function insertRows(db: Kysely<Tables>, table: string, rows: readonly AnyRow[]): Promise<void> {
  if (rows.length)
    await anyTable(db)
      .insertInto(table)
      .values([...rows])
      .execute()
}

/** How many rows a table has. */
export async function countRows(db: Kysely<Tables>, table: string): Promise<number> {
  const { rows } = await sql<{ n: number | string }>`select count(*) as n from ${sql.table(table)}`.execute(db)
  return Number(rows[0]?.n ?? 0)
}

/** What tells a row from the others of its table. */
export const nameKey = (row: AnyRow, key: readonly string[]): string => JSON.stringify(key.map((name) => row[name]))

/** Whether two databases hold the same row. */
export function isSameRow(one: AnyRow, other: AnyRow): boolean {
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => isSameValue(one[name], other[name]))
}

/**
 * Whether a value is the same in both databases. PostgreSQL keeps a `real` in four bytes, with the digits that tell it from
 * others; bytes are a `Buffer` in one driver and a `Uint8Array` in the other.
 */
function isSameValue(one: unknown, other: unknown): boolean {
  if (isFraction(one) && isFraction(other)) return Math.fround(one) === Math.fround(other)
  if (one instanceof Uint8Array && other instanceof Uint8Array) return Buffer.compare(one, other) === 0
  return isDeepStrictEqual(one, other)
}

const isFraction = (value: unknown): value is number => typeof value === 'number' && !Number.isInteger(value)
