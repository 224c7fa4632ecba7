import type { Kysely } from 'kysely'
import type { Clock } from '../base/clock.ts'
import type { Sharing } from '../context/sharing.ts'
import type { Attempt } from './errors.ts'
import type { HeardRow, Tables } from './tables.ts'

/** How often what is over is deleted, in milliseconds. */
const PRUNE_MS = 60_000

/** Sharing by a database of its own. */
export type OpenSharing = Sharing & { close: () => Promise<void> }

/**
 * The queries of the tables `events`, `heard` and `paces`: what several processes know of those who ask just now. In: besides, what
 * runs a query as it is.
 */
export function createSharing(
  db: Kysely<Tables>,
  query: Sharing['counts']['query'],
  attempt: Attempt,
  clock: Clock,
): OpenSharing {
  const iso = (time: number) => new Date(time).toISOString()
  const now = () => iso(clock.now())
  const current = () => db.selectFrom('heard').selectAll().where('until', '>', now())
  const stop = prune(db, clock)
  return {
    claim: (id, until) =>
      attempt('save', async () => {
        const row = { id, until: iso(until) }
        const made = await db
          .insertInto('events')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
        return (made.numInsertedOrUpdatedRows ?? 0n) > 0n
      }),
    heard: {
      keep: ({ asker, kind, ...rest }) =>
        attempt('save', async () => {
          const kept = { ...rest, until: iso(rest.until) }
          await db
            .insertInto('heard')
            .values({ asker, kind, ...kept })
            .onConflict((conflict) => conflict.columns(['asker', 'kind']).doUpdateSet(kept))
            .execute()
        }),
      recall: (asker) =>
        attempt('read', async () => (await current().where('asker', '=', asker).execute()).map(fromRow)),
      recallOf: (reader) =>
        attempt('read', async () => (await current().where('reader', '=', reader).execute()).map(fromRow)),
      forget: (asker) =>
        attempt('save', async () => void (await db.deleteFrom('heard').where('asker', '=', asker).execute())),
    },
    counts: { query, table: 'paces' },
    async close() {
      stop()
      await db.destroy()
    },
  }
}

const fromRow = ({ asker, kind, value, until }: HeardRow) => ({ asker, kind, value, until: Date.parse(until) })

/** Deletes what is over from now on; gives back what ends that. What fails is done the next time. */
function prune(db: Kysely<Tables>, clock: Clock): () => void {
  let isOver = false
  let cancel = () => {}
  const work = async () => {
    const now = clock.now()
    const until = new Date(now).toISOString()
    await db.deleteFrom('events').where('until', '<=', until).execute()
    await db.deleteFrom('heard').where('until', '<=', until).execute()
    await db.deleteFrom('paces').where('expire', '<=', now).execute()
  }
  const again = () => {
    work()
      .catch(() => {})
      .finally(() => {
        if (!isOver) cancel = clock.after(PRUNE_MS, again)
      })
  }
  again()
  return () => {
    isOver = true
    cancel()
  }
}
