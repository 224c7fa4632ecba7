import { z } from 'zod'
import type { Log } from '../base/log.ts'
import { StoreError } from '../base/store-error.ts'
import type { Tables } from './tables.ts'

/** A column that holds JSON of a schema. What is no JSON, or other JSON, is refused. */
export const jsonColumn = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        context.addIssue('no JSON')
        return z.NEVER
      }
    })
    .pipe(schema)

/** What rows of one table mean. What does not fit is logged by table and key. */
type RowReader<Row, Thing> = {
  /** Null where there is no row. Throws a `StoreError` where it does not fit. */
  one: (row: Row | undefined) => Thing | null
  /** All that fit: one that does not takes no other with it. */
  all: (rows: readonly Row[]) => Thing[]
  /** Those that do not fit. */
  unfit: (rows: readonly Row[]) => Row[]
}

/**
 * Makes what reads the rows of a table. `read` throws zod's error where a row does not fit; `keyOf` gives what finds it
 * again. The log says what of it is wrong, and nothing that is in it, which people wrote.
 */
export function createRowReader<Row, Thing>(
  table: keyof Tables,
  keyOf: (row: Row) => object,
  read: (row: Row) => Thing,
  log: Log,
): RowReader<Row, Thing> {
  const readOrTell = (row: Row): { thing: Thing } | { error: z.ZodError } => {
    try {
      return { thing: read(row) }
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error
      log.error({ table, key: keyOf(row), fault: z.prettifyError(error) }, 'a row of the database does not fit')
      return { error }
    }
  }
  return {
    one(row) {
      if (row === undefined) return null
      const found = readOrTell(row)
      if ('error' in found) throw new StoreError('read', 'unknown', found.error)
      return found.thing
    },
    all: (rows) =>
      rows.flatMap((row) => {
        const found = readOrTell(row)
        return 'thing' in found ? [found.thing] : []
      }),
    unfit: (rows) => rows.filter((row) => 'error' in readOrTell(row)),
  }
}
