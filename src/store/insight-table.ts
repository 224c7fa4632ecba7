import { type Kysely, sql } from 'kysely'
import type { Clock } from '../base/clock.ts'
import {
  COUNTED_DAYS,
  dayOf,
  type InsightKind,
  type InsightStore,
  MOST_COUNTS,
  type Tally,
} from '../context/insights.ts'
import type { Attempt } from './errors.ts'
import type { Tables } from './tables.ts'

/** The queries of the table `insights`. What is older than 90 days is deleted when something is first counted on a day. */
export function createInsightTable(db: Kysely<Tables>, attempt: Attempt, clock: Pick<Clock, 'now'>): InsightStore {
  const since = () => dayOf(clock.now(), COUNTED_DAYS)
  let cleared = ''
  return {
    add: (tallies) =>
      attempt('save', async () => {
        const day = dayOf(clock.now())
        if (cleared !== day) await db.deleteFrom('insights').where('day', '<=', since()).execute()
        cleared = day
        // In one order, so that two processes that count the same things do not wait for each other.
        const sorted = tallies.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
        await db.transaction().execute(async (all) => {
          for (const { times, ...key } of sorted) await countOne(all, { ...key, day }, times)
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
          .having(sql<number | string>`sum(times)`, '>', 0)
          .orderBy('sum', 'desc')
          .orderBy('what')
          .limit(most)
          .execute()
        return rows.map(({ what, sum }) => ({ what, times: Number(sum) }))
      }),
    total: (server, kind) =>
      attempt('read', async () => {
        const { sum } = await db
          .selectFrom('insights')
          .select(sql<number | string | null>`sum(times)`.as('sum'))
          .where('server', '=', server)
          .where('kind', '=', kind)
          .where('day', '>', since())
          .executeTakeFirstOrThrow()
        return Number(sum ?? 0)
      }),
    forgetServer: (server) =>
      attempt('save', async () => void (await db.deleteFrom('insights').where('server', '=', server).execute())),
  }
}

const keyOf = ({ server, kind, what }: Tally) => JSON.stringify([server, kind, what])

type Key = { server: string; kind: InsightKind; what: string; day: string }

/** Counts one thing that was counted today already, or for the first time where there is room for it. */
async function countOne(db: Kysely<Tables>, key: Key, times: number): Promise<void> {
  const again = await db
    .updateTable('insights')
    .set((column) => ({ times: column('times', '+', times) }))
    .where((column) => column.and(key))
    .executeTakeFirst()
  if (again.numUpdatedRows > 0n || times <= 0 || !(await makeRoom(db, key))) return
  await db
    .insertInto('insights')
    .values({ ...key, times })
    .onConflict((conflict) =>
      conflict
        .columns(['server', 'kind', 'what', 'day'])
        .doUpdateSet((column) => ({ times: column('insights.times', '+', times) })),
    )
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
