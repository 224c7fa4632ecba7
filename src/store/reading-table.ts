import { type Kysely, sql, type Transaction } from 'kysely'
import { z } from 'zod'
import type { Clock } from '../base/clock.ts'
import type { SharedName, SharedPart, SharedReadings } from '../documents/sharing/shared.ts'
import type { Attempt } from './errors.ts'
import { jsonColumn } from './rows.ts'
import type { Tables } from './tables.ts'

/** The queries of the tables `readings` and `reading_parts`: a change of one is made whole, or not at all. */
export function createReadingTable(db: Kysely<Tables>, attempt: Attempt, clock: Pick<Clock, 'now'>): SharedReadings {
  const changedAt = () => new Date(clock.now()).toISOString()
  return {
    stamp: () =>
      attempt('read', async () => {
        const rows = await db
          .selectFrom('readings')
          .select(['scope', 'name', 'version'])
          .select(sql<number | string>`length(files)`.as('length'))
          .orderBy('scope')
          .orderBy('name')
          .execute()
        return JSON.stringify(rows.map(({ scope, name, version, length }) => [scope, name, version, Number(length)]))
      }),
    list: () =>
      attempt('read', async () => {
        const rows = await db.selectFrom('readings').selectAll().execute()
        return rows.map(({ files, changed_at: _, ...entry }) => ({ ...entry, files: filesColumn.parse(files) }))
      }),
    put: ({ scope, name, version }, before, parts) =>
      attempt('save', () =>
        db.transaction().execute(async (change) => {
          const row = { version, files: '[]', changed_at: changedAt() }
          const isFree = await claim(change, { scope, name }, row, before)
          if (!isFree) return false
          await partsOf(change, { scope, name }).execute()
          await fill(change, { scope, name, version }, [], parts)
          return true
        }),
      ),
    add: ({ scope, name, version }, parts) =>
      attempt('save', () =>
        db.transaction().execute(async (change) => {
          // Nobody else adds to it meanwhile.
          const locked = await change
            .updateTable('readings')
            .set({ changed_at: changedAt() })
            .where('scope', '=', scope)
            .where('name', '=', name)
            .where('version', '=', version)
            .returning('files')
            .executeTakeFirst()
          if (!locked) return false
          await fill(change, { scope, name, version }, filesColumn.parse(locked.files), parts)
          return true
        }),
      ),
    remove: ({ scope, name }, before) =>
      attempt('save', () =>
        db.transaction().execute(async (change) => {
          const row = { version: null, files: '[]', changed_at: changedAt() }
          const isAsBefore = await claim(change, { scope, name }, row, before)
          if (isAsBefore) await partsOf(change, { scope, name }).execute()
          return isAsBefore
        }),
      ),
    async *parts({ scope, name, version }) {
      const mine = db
        .selectFrom('reading_parts')
        .where('scope', '=', scope)
        .where('name', '=', name)
        .where('version', '=', version)
      const keys = await attempt('read', () =>
        mine.select(['file', 'number']).orderBy('file').orderBy('number').execute(),
      )
      for (const { file, number } of keys) {
        const one = mine.select('bytes').where('file', '=', file).where('number', '=', number)
        const row = await attempt('read', () => one.executeTakeFirst())
        // Another version has taken its place: whoever takes it sees that it is not whole.
        if (!row) return
        yield { file, number, bytes: Buffer.from(row.bytes) }
      }
    },
  }
}

const filesColumn = jsonColumn(z.array(z.string()))

type Row = { version: string | null; files: string; changed_at: string }

/** Makes a row what it is to be, where its version still is the one before; false where it is not. */
async function claim(
  change: Transaction<Tables>,
  { scope, name }: SharedName,
  row: Row,
  before: string | null,
): Promise<boolean> {
  const known = await change
    .updateTable('readings')
    .set(row)
    .where('scope', '=', scope)
    .where('name', '=', name)
    .where('version', before === null ? 'is' : '=', before)
    .returning('name')
    .executeTakeFirst()
  if (known || before !== null) return known !== undefined
  const made = await change
    .insertInto('readings')
    .values({ scope, name, ...row })
    .onConflict((conflict) => conflict.columns(['scope', 'name']).doNothing())
    .returning('name')
    .executeTakeFirst()
  return made !== undefined
}

const partsOf = (change: Transaction<Tables>, { scope, name }: SharedName) =>
  change.deleteFrom('reading_parts').where('scope', '=', scope).where('name', '=', name)

/** Adds pieces, one at a time, and says in its row which files it has now. */
async function fill(
  change: Transaction<Tables>,
  { scope, name, version }: SharedName & { version: string },
  before: readonly string[],
  parts: Iterable<SharedPart>,
): Promise<void> {
  const files = new Set(before)
  for (const part of parts) {
    if (before.includes(part.file)) continue
    await change
      .insertInto('reading_parts')
      .values({ scope, name, version, ...part })
      .execute()
    files.add(part.file)
  }
  await change
    .updateTable('readings')
    .set({ files: JSON.stringify([...files]) })
    .where('scope', '=', scope)
    .where('name', '=', name)
    .execute()
}
