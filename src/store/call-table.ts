import type { Kysely } from 'kysely'
import type { Clock } from '../base/clock.ts'
import type { Log } from '../base/log.ts'
import { type CallStore, callSchema, KEPT_MS, nameKept } from '../context/kept-calls.ts'
import type { Attempt } from './errors.ts'
import { createRowReader, jsonColumn } from './rows.ts'
import type { CallRow, Tables } from './tables.ts'

/** The queries of the table `calls`. What was not shown for 30 days is deleted whenever something is kept. */
export function createCallTable(db: Kysely<Tables>, attempt: Attempt, log: Log, clock: Pick<Clock, 'now'>): CallStore {
  const calls = createRowReader(
    'calls',
    ({ id }: CallRow) => ({ id }),
    ({ call }) => callColumn.parse(call),
    log,
  )
  const at = (time: number) => new Date(time).toISOString()
  const lapsed = () => at(clock.now() - KEPT_MS)
  return {
    keep: (kept) =>
      attempt('save', async () => {
        const id = nameKept(kept)
        const { call, server, reader } = kept
        const shown_at = at(clock.now())
        await db.deleteFrom('calls').where('shown_at', '<=', lapsed()).execute()
        await db
          .insertInto('calls')
          .values({ id, call: JSON.stringify(call), server, reader, shown_at })
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ shown_at }))
          .execute()
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
    forgetReader: (reader) =>
      attempt('save', async () => {
        const deleted = await db.deleteFrom('calls').where('reader', '=', reader).executeTakeFirst()
        return Number(deleted.numDeletedRows)
      }),
  }
}

const callColumn = jsonColumn(callSchema)
