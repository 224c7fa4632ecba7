import type { Kysely } from 'kysely'
import type { Clock } from '../base/clock.ts'
import { DEAD_MS, STALE_MS } from '../base/lease.ts'
import type { Tables } from './tables.ts'

/** How often it is looked whether somebody has said so again, in milliseconds. */
const LOOK_MS = 1000

/**
 * Who runs on a database: a process that says that it lives while this watches, which takes some 15 seconds where one did so in
 * the last minute, by any clock; null where none does. `watching` is called once if it takes that long.
 */
export async function findRunning(db: Kysely<Tables>, clock: Clock, watching: () => void): Promise<string | null> {
  const seen = new Map((await readBeats(db)).map(({ name, beat_at }) => [name, beat_at]))
  const isLately = (beat: string) => Math.abs(clock.now() - Date.parse(beat)) < DEAD_MS
  if (![...seen.values()].some(isLately)) return null
  watching()
  for (const begun = clock.now(); clock.now() - begun < STALE_MS; ) {
    await new Promise<void>((resolve) => clock.after(LOOK_MS, resolve))
    const alive = (await readBeats(db)).find(({ name, beat_at }) => seen.get(name) !== beat_at)
    if (alive) return alive.owner
  }
  return null
}

const readBeats = (db: Kysely<Tables>) => db.selectFrom('leases').selectAll().execute()
