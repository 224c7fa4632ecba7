import type { Kysely } from 'kysely'
import type { LeaseStore } from '../base/lease.ts'
import type { Attempt } from './errors.ts'
import type { Tables } from './tables.ts'

/** The queries of the table `leases`. */
export function createLeaseTable(db: Kysely<Tables>, attempt: Attempt): LeaseStore {
  return {
    read: (name) =>
      attempt('read', async () => {
        const row = await db.selectFrom('leases').selectAll().where('name', '=', name).executeTakeFirst()
        return row ? { owner: row.owner, beatAt: row.beat_at } : null
      }),
    take: (name, { owner, beatAt: beat_at }, asRead) =>
      attempt('save', async () => {
        if (!asRead) {
          const row = { name, owner, beat_at }
          const made = await insertNew(db, row).executeTakeFirst()
          return (made.numInsertedOrUpdatedRows ?? 0n) > 0n
        }
        const stale = updateOf(db, name, asRead.owner).set({ owner, beat_at }).where('beat_at', '=', asRead.beatAt)
        return (await stale.executeTakeFirst()).numUpdatedRows > 0n
      }),
    renew: (name, { owner, beatAt: beat_at }) =>
      attempt('save', async () => {
        const renewed = await updateOf(db, name, owner).set({ beat_at }).executeTakeFirst()
        return renewed.numUpdatedRows > 0n
      }),
    list: (beginning) =>
      attempt('read', async () => {
        const rows = await db.selectFrom('leases').selectAll().where('name', 'like', `${beginning}%`).execute()
        return rows.map(({ name, owner, beat_at: beatAt }) => ({ name, owner, beatAt }))
      }),
    remove: (name, owner) =>
      attempt('save', async () => {
        await db.deleteFrom('leases').where('name', '=', name).where('owner', '=', owner).execute()
      }),
  }
}

const insertNew = (db: Kysely<Tables>, row: Tables['leases']) =>
  db
    .insertInto('leases')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())

const updateOf = (db: Kysely<Tables>, name: string, owner: string) =>
  db.updateTable('leases').where('name', '=', name).where('owner', '=', owner)
