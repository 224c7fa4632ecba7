import { type Kysely, sql } from 'kysely'
import type { Clock } from '../base/clock.ts'
import { COUNTED_DAYS, dayOf, type InsightKind, type InsightStore, MOST_COUNTS } from '../context/insights.ts'
import type { Attempt } from './errors.ts'
import type { Tables } from './tables.ts'

/** The queries of the table `insights`. What is older than 90 days is deleted whenever something is counted. */
export function createInsightTable(db: Kysely<Tables>, attempt: Attempt, clock: Pick<Clock, 'now'>): InsightStore {
  const since = () => dayOf(clock.now(), COUNTED_DAYS)
  return {
    count: (server, kind, texts) =>
      attempt('save', async () => {
        const day = dayOf(clock.now())
        await db.deleteFrom('insights').where('day', '<=', since()).execute()
        await db.transaction().execute(async (all) => {
          for (const what of new Set(texts)) await countOne(all, { server, kind, what, day })
        })
      }),
    list: (server, kind, most) =>
      attempt('read', async () => {
        const rows = await db
          .selectFrom('insights')
          .select(['what', sql<number | string>`sum(times)`.as('sum')])
          .where('server', '=', server)
          .where('kind', '=', kind)
          .where('day', '>', since())
          .groupBy('what')
          .orderBy('sum', 'desc')
          .orderBy('what')
          .limit(most)
          .execute()
        return rows.map(({ what, sum }) => ({ what, times: Number(sum) }))
      }),
    forgetServer: (server) =>
      attempt('save', async () => void (await db.deleteFrom('insights').where('server', '=', server).execute())),
  }
}

type Key = { server: string; kind: InsightKind; what: string; day: string }

/** Counts one thing that was counted today already, or for the first time where there is room for it. */
async function countOne(db: Kysely<Tables>, key: Key): Promise<void> {
  const again = await db
    .updateTable('insights')
    .set((column) => ({ times: column('times', '+', 1) }))
    .where((column) => column.and(key))
    .executeTakeFirst()
  if (again.numUpdatedRows > 0n || !(await makeRoom(db, key))) return
  await db
    .insertInto('insights')
    .values({ ...key, times: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Deletes the oldest day of a server that has too many counts; false where all are of today. */
async function makeRoom(db: Kysely<Tables>, { server, day }: Key): Promise<boolean> {
  const { count, oldest } = await db
    .selectFrom('insights')
    .select([sql<number | string>`count(*)`.as('count'), sql<string | null>`min(day)`.as('oldest')])
    .where('server', '=', server)
    .executeTakeFirstOrThrow()
  if (Number(count) < MOST_COUNTS) return true
  if (oldest === null || oldest >= day) return false
  await db.deleteFrom('insights').where('server', '=', server).where('day', '=', oldest).execute()
  return true
}
