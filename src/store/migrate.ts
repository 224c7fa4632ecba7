import { type Kysely, type Migration, Migrator, sql } from 'kysely'
import { migrations } from './migrations/index.ts'
import { NEWER } from './reasons.ts'
import type { Tables } from './tables.ts'

/**
 * Brings the tables up to date.
 * Throws what the driver throws, and as `refuseNewer` does.
 */
export async function migrate(db: Kysely<Tables>, list: Record<string, Migration> = migrations): Promise<void> {
  await refuseNewer(db)
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => list },
    // Those done are otherwise put in the order of their times, and a clock may have been set back between two.
    allowUnorderedMigrations: true,
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

/**
 * The names of the migrations that a database has been through, in order: none where it has no tables yet. Reads alone.
 */
export async function listDone(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === 'kysely_migration')) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

/** What a database has been through that this version knows nothing of: a newer one has changed it. */
export const listUnknown = async (db: Kysely<Tables>): Promise<string[]> =>
  (await listDone(db)).filter((name) => !(name in migrations))

/** Throws an error that `reasonOf` calls `newer` where a newer version has changed the tables, before anything is written. */
export async function refuseNewer(db: Kysely<Tables>): Promise<void> {
  const [first] = await listUnknown(db)
  if (first) throw Object.assign(new Error(`a newer version has made ${first}`), { code: NEWER })
}
