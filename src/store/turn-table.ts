import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { SpacingStore } from '../base/spacing.ts'
import { isSqlite } from './dialect.ts'
import type { Attempt } from './errors.ts'
import type { Tables } from './tables.ts'

/** A time further ahead than this, in milliseconds, was written before a clock was set back, and counts as past. */
const LONGEST_MS = 60 * 60 * 1000

/** The queries of the table `turns`. What time it is, the database says, so that the clocks of several machines need not agree. */
export function createTurnTable(db: Kysely<Tables>, attempt: Attempt): SpacingStore {
  const now: RawBuilder<number> = isSqlite(db)
    ? sql`cast(unixepoch('subsec') * 1000 as integer)`
    : sql`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`
  return {
    take: (name, every) =>
      attempt('save', async () => {
        const { rows } = await sql<{ wait: number | string }>`
          insert into turns (name, free_at) values (${name}, ${now} + ${sql.lit(every)})
          on conflict (name) do update set free_at = ${sql.lit(every)} + case
            when turns.free_at > ${now} and turns.free_at <= ${now} + ${sql.lit(LONGEST_MS)} then turns.free_at
            else ${now} end
          returning free_at - ${sql.lit(every)} - ${now} as wait`.execute(db)
        return Math.max(0, Number(rows[0]?.wait ?? 0))
      }),
  }
}
