import { type Kysely, type Migration, Migrator } from 'kysely'
import { migrations } from './migrations/index.ts'
import type { Tables } from './tables.ts'

/**
 * Brings the tables up to date.
 * Throws what the driver throws, and an error of Kysely's where a newer version has changed the tables already.
 */
export async function migrate(db: Kysely<Tables>, list: Record<string, Migration> = migrations): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => list },
    // Those done are otherwise put in the order of their times, and a clock may have been set back between two.
    allowUnorderedMigrations: true,
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
