import type { Kysely } from 'kysely'
import type { Clock } from '../base/clock.ts'
import type { Setting, SettingStore } from '../context/setting-store.ts'
import type { KeptChanges } from './changes.ts'
import type { Attempt } from './errors.ts'
import type { SettingRow, Tables } from './tables.ts'

/** A setting, and when it was changed, in ISO 8601. */
type StoredSetting = Setting & { changedAt: string }

/** The queries of the table `settings`. */
export function createSettingTable(
  db: Kysely<Tables>,
  attempt: Attempt,
  clock: Pick<Clock, 'now'>,
  { listen, making }: KeptChanges,
): SettingStore & { readAll: () => Promise<StoredSetting[]> } {
  return {
    onChange: (told) => listen('settings', told),
    readOf: (server) =>
      attempt('read', async () =>
        (await db.selectFrom('settings').selectAll().where('server', '=', server).execute()).map(fromRow),
      ),
    readAll: () => attempt('read', async () => (await db.selectFrom('settings').selectAll().execute()).map(fromRow)),
    write: ({ value, ...place }) =>
      attempt('save', () =>
        making('settings', place.server, (all) =>
          value === null
            ? remove(all, place)
            : put(all, { ...place, value, changed_at: new Date(clock.now()).toISOString() }),
        ),
      ),
    removeServer: (server) =>
      attempt('save', () =>
        making('settings', server, async (all) => {
          await all.deleteFrom('settings').where('server', '=', server).execute()
        }),
      ),
  }
}

const fromRow = ({ changed_at: changedAt, ...setting }: SettingRow): StoredSetting => ({ ...setting, changedAt })

async function put(db: Kysely<Tables>, { scope, id, name, ...rest }: SettingRow): Promise<void> {
  await db
    .insertInto('settings')
    .values({ scope, id, name, ...rest })
    .onConflict((conflict) => conflict.columns(['scope', 'id', 'name']).doUpdateSet(rest))
    .execute()
}

async function remove(db: Kysely<Tables>, { scope, id, name }: Omit<Setting, 'value'>): Promise<void> {
  await db.deleteFrom('settings').where('scope', '=', scope).where('id', '=', id).where('name', '=', name).execute()
}
