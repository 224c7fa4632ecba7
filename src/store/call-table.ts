import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import type { Clock } from '../base/clock.ts'
import type { Log } from '../base/log.ts'
import { type CallStore, callSchema, KEPT_MS, MOST_KEPT, nameKept } from '../context/kept-calls.ts'
import type { Attempt } from './errors.ts'
import { createRowReader, jsonColumn } from './rows.ts'
import type { CallRow, Tables } from './tables.ts'

/**
 * The queries of the table `calls`. Whenever something is kept, what was not shown for 30 days is deleted, and what is too
 * much of its reader.
 */
export function createCallTable(db: Kysely<Tables>, attempt: Attempt, log: Log, clock: Pick<Clock, 'now'>): CallStore {
  const calls = createCallReader(log)
  const at = (time: number) => new Date(time).toISOString()
  const lapsed = () => at(clock.now() - KEPT_MS)
  return {
    keep: (kept) =>
      attempt('save', async () => {
        const id = nameKept(kept)
        const { call, ...owner } = kept
        const shown_at = at(clock.now())
        await db.deleteFrom('calls').where('shown_at', '<=', lapsed()).execute()
        await db
          .insertInto('calls')
          .values({ id, call: JSON.stringify(call), ...owner, shown_at })
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ shown_at }))
          .execute()
        await makeRoom(db, id, kept.reader)
        return id
      }),
    async find(id) {
      const rows = await attempt('read', () =>
        db.selectFrom('calls').selectAll().where('id', '=', id).where('shown_at', '>', lapsed()).execute(),
      )
      return calls.all(rows)[0] ?? null
    },
    forgetServer: (server) =>
      attempt('save', async () => void (await db.deleteFrom('calls').where('server', '=', server).execute())),
    countOf: (reader) =>
      attempt('read', async () => {
        const count = db.selectFrom('calls').select(sql<number | string>`count(*)`.as('count'))
        const row = await count.where((eb) => isOf(eb, reader)).executeTakeFirst()
        return Number(row?.count ?? 0)
      }),
    forgetReader: (reader) =>
      attempt('save', async () => {
        const deleted = await db
          .deleteFrom('calls')
          .where((eb) => isOf(eb, reader))
          .executeTakeFirst()
        return Number(deleted.numDeletedRows)
      }),
  }
}

/** What reads the rows of `calls`. */
export const createCallReader = (log: Log) =>
  createRowReader(
    'calls',
    ({ id }: CallRow) => ({ id }),
    ({ call, reader, writer, server }) => ({ call: callColumn.parse(call), reader, writer, server }),
    log,
  )

/** What a reader has made or written. */
const isOf = (eb: ExpressionBuilder<Tables, 'calls'>, reader: string) =>
  eb.or([eb('reader', '=', reader), eb('writer', '=', reader)])

/** Deletes what is past the most of a reader, those shown longest ago; never the one that was kept just now. */
async function makeRoom(db: Kysely<Tables>, id: string, reader: string | null): Promise<void> {
  const others = db
    .selectFrom('calls')
    .select('id')
    .where('id', '<>', id)
    .where('reader', reader === null ? 'is' : '=', reader)
  const oldest = others
    .orderBy('shown_at', 'desc')
    .orderBy('id')
    .offset(MOST_KEPT - 1)
    .limit(MOST_KEPT)
  await db.deleteFrom('calls').where('id', 'in', oldest).execute()
}

const callColumn = jsonColumn(callSchema)
