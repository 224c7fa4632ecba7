import type { Kysely } from 'kysely'
import { countOf } from '../base/count.ts'
import { readerError, sayError, setupError } from '../base/errors.ts'
import { AT_ONCE, type KeptTable, listKept } from './kept-tables.ts'
import { raiseHighest, readHighest } from './numbering.ts'
import { type AnyRow, countRows, findSameKeys, insertRows, isSameRow, nameKey, readInParts } from './table-rows.ts'
import type { Tables } from './tables.ts'

/** How many rows of a table were copied, and how many were there already. */
export type Copied = { table: string; copied: number; there: number }

/**
 * Copies all rows of one database into another, of whichever kinds, and compares row by row what has come of it. Done again
 * after it was broken off, it goes on. Both have their tables up to date, and nobody else writes to either.
 * In: what is told of each table once it is copied. Throws a reader error where the other has rows that this one has not, or has
 * otherwise, before anything is written; and where one of them was changed meanwhile.
 */
export async function copyRows(
  from: Kysely<Tables>,
  to: Kysely<Tables>,
  tell: (copied: Copied) => void,
): Promise<void> {
  await refuseOthers(to, from)
  for (const [table, kept] of listKept()) {
    tell(await copyTable(from, to, table, kept))
    const { numbered } = kept
    if (numbered) await raiseHighest(to, table, numbered, await readHighest(from, table, numbered))
  }
  await demandSame(from, to)
}

/** Rows of `one` that `other` has not, or has otherwise, table by table. */
async function countOthers(one: Kysely<Tables>, other: Kysely<Tables>): Promise<{ table: string; rows: number }[]> {
  const found: { table: string; rows: number }[] = []
  for (const [table, { key, atOnce = AT_ONCE }] of listKept()) {
    let rows = 0
    for await (const part of readInParts(one, table, key, atOnce)) {
      const there = await findSameKeys(other, table, key, part)
      rows += part.filter((row) => !isThere(row, there, key)).length
    }
    if (rows) found.push({ table, rows })
  }
  return found
}

async function refuseOthers(to: Kysely<Tables>, from: Kysely<Tables>): Promise<void> {
  const others = await countOthers(to, from)
  if (!others.length) return
  const named = others.map(({ table, rows }) => `${countOf(rows, 'row')} of ${table}`).join(', ')
  throw readerError(
    `The database to copy to has what the other has not, or otherwise: ${named}. Nothing was copied.`,
    'Name an empty database.',
  )
}

async function copyTable(
  from: Kysely<Tables>,
  to: Kysely<Tables>,
  table: keyof Tables,
  { key, atOnce = AT_ONCE }: KeptTable,
): Promise<Copied> {
  const done = { table, copied: 0, there: 0 }
  for await (const part of readInParts(from, table, key, atOnce)) {
    const there = await findSameKeys(to, table, key, part)
    const missing = part.filter((row) => !there.has(nameKey(row, key)))
    await insertRows(to, table, missing).catch((cause: unknown) => {
      throw setupError(
        `Rows of ${table} could not be written: ${sayError(cause)}.`,
        'Mend that, then copy again.',
        cause,
      )
    })
    done.copied += missing.length
    done.there += part.length - missing.length
  }
  return done
}

/** The last word: each row of the one is in the other as it is, and the other has no more. */
async function demandSame(from: Kysely<Tables>, to: Kysely<Tables>): Promise<void> {
  const missing = await countOthers(from, to)
  const more: string[] = []
  for (const [table] of listKept())
    if ((await countRows(from, table)) !== (await countRows(to, table))) more.push(table)
  const tables = [...new Set([...missing.map(({ table }) => table), ...more])]
  if (!tables.length) return
  throw readerError(
    `The two databases differ in ${tables.join(', ')}: one of them was changed meanwhile.`,
    'Stop what runs on them, then copy again: it goes on where it was.',
  )
}

const isThere = (row: AnyRow, there: ReadonlyMap<string, AnyRow>, key: readonly string[]): boolean => {
  const same = there.get(nameKey(row, key))
  return same !== undefined && isSameRow(row, same)
}
