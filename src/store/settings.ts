import type { Kysely } from 'kysely'
import type { Attempt } from './errors.ts'
import type { SettingRow, Tables } from './tables.ts'

/** What is set for servers and channels, as rows. Each throws a `StoreError` where the database fails. */
export type StoredSettings = {
  /** Everything set anywhere. */
  readAll: () => Promise<SettingRow[]>
  /** Sets one value, or with null removes it. Once this resolves the change is on the disk. */
  write: (setting: SettingChange) => Promise<void>
  /** Removes all that was set for a server and for its channels. */
  removeServer: (server: string) => Promise<void>
}

/** A value to set; null to remove it. */
export type SettingChange = Pick<SettingRow, 'scope' | 'id' | 'server' | 'name'> & { value: string | null }

/** The queries of the table `settings`. `now` is the clock. */
export function createSettings(db: Kysely<Tables>, attempt: Attempt, now: () => Date): StoredSettings {
  return {
    readAll: () => attempt('read', () => db.selectFrom('settings').selectAll().execute()),
    write: ({ value, ...place }) =>
      attempt('save', () =>
        value === null ? remove(db, place) : put(db, { ...place, value, changed_at: now().toISOString() }),
      ),
    removeServer: (server) =>
      attempt('save', async () => void (await db.deleteFrom('settings').where('server', '=', server).execute())),
  }
}

async function put(db: Kysely<Tables>, { scope, id, name, ...rest }: SettingRow): Promise<void> {
  await db
    .insertInto('settings')
    .values({ scope, id, name, ...rest })
    .onConflict((conflict) => conflict.columns(['scope', 'id', 'name']).doUpdateSet(rest))
    .execute()
}

async function remove(db: Kysely<Tables>, { scope, id, name }: Omit<SettingChange, 'value'>): Promise<void> {
  await db.deleteFrom('settings').where('scope', '=', scope).where('id', '=', id).where('name', '=', name).execute()
}
