import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { StoreError } from '../../src/base/store-error.ts'
import { systemClock } from '../../src/base/clock.ts'
import { createChanges } from '../../src/store/changes.ts'
import { createAttempt } from '../../src/store/errors.ts'
import { createSettingTable } from '../../src/store/setting-table.ts'
import { createSqliteWake, openSqlite } from '../../src/store/sqlite.ts'
import { createReadableLog, NOW, openForTest, quiet } from './opened.ts'
import { PLACES, postgres, sqlite } from './places.ts'
import { style, visibility } from './settings.ts'

for (const place of PLACES)
  describe.skipIf(place.isMissing)(`a store in ${place.name} that fails`, () => {
    it('says that a locked database has not saved a change, and saves it once it is free', async () => {
      const where = await place.create()
      const { log, lines } = createReadableLog()
      const { settings } = await openForTest(where, log)
      const unlock = await place.lock(where)
      await expect(settings.write(visibility)).rejects.toMatchObject({
        faultOf: 'us',
        tried: 'save',
        reason: 'locked',
        message: 'Your change was not saved: the database is locked by another program.',
        hint: 'Try again in a moment. Nothing else was lost.',
      })
      expect(lines).toHaveLength(1)
      expect(lines[0]).not.toContain(visibility.id)
      await unlock()
      await settings.write(visibility)
      expect(await settings.readAll()).toHaveLength(1)
    })

    it('waits for a lock that passes, and holds nothing up meanwhile', async () => {
      const where = await place.create()
      const { settings } = await openForTest(where)
      const unlock = await place.lock(where)
      const writing = settings.write(visibility)
      await new Promise((resolve) => setTimeout(resolve, 200))
      await unlock()
      await expect(writing).resolves.toBeUndefined()
    })

    it('says what could not be read', async () => {
      const where = await place.create()
      const store = await openForTest(where)
      await place.run(where, 'DROP TABLE settings')
      const refusal = {
        tried: 'read',
        reason: 'unknown',
        message: 'What is saved could not be read: the database failed.',
      }
      await expect(store.ping()).rejects.toMatchObject(refusal)
      await expect(store.settings.readAll()).rejects.toMatchObject(refusal)
    })
  })

describe('a file of SQLite', () => {
  const cases = [
    ['is full', 'PRAGMA max_page_count = 1', 'the database is full'],
    ['cannot be written to', 'PRAGMA query_only = 1', 'the database cannot be written to'],
  ] as const
  it.each(cases)('that %s loses nothing, and says that the change was not saved', async (_title, limit, why) => {
    const { file } = await sqlite.create()
    const db = await openSqlite(file)
    const attempt = createAttempt(quiet)
    const changes = createChanges(db, createSqliteWake(), attempt, quiet, systemClock)
    const settings = createSettingTable(db, attempt, { now: () => NOW.getTime() }, changes)
    await settings.write(visibility)
    await sql.raw(limit).execute(db)
    const error = await settings.write({ ...style, value: 'long '.repeat(20_000) }).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(StoreError)
    expect(error).toMatchObject({
      message: `Your change was not saved: ${why}.`,
      hint: 'Tell whoever runs this bot, then try again. Nothing else was lost.',
    })
    expect((await settings.readAll()).map((row) => row.value)).toEqual(['private'])
    await db.destroy()
  })
})

describe.skipIf(postgres.isMissing)('a server of PostgreSQL', () => {
  const others = 'FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()'
  const cut = `SELECT pg_terminate_backend(pid) ${others} AND application_name = 'footnote'`

  it('that restarts between two changes is connected to again', async () => {
    const where = await postgres.create()
    const store = await openForTest(where)
    await postgres.run(where, cut)
    await expect.poll(() => store.ping().then(() => true)).toBe(true)
    await expect(store.settings.write(visibility)).resolves.toBeUndefined()
  })

  it('that breaks off during a change leaves open whether it was saved', async () => {
    const where = await postgres.create()
    const { settings } = await openForTest(where)
    const unlock = await postgres.lock(where)
    const writing = settings.write(visibility).catch((e: unknown) => e)
    await new Promise((resolve) => setTimeout(resolve, 100))
    await postgres.run(where, cut)
    expect(await writing).toMatchObject({
      reason: 'broken-off',
      message: 'Your change may not have been saved: the connection to the database broke off.',
      hint: 'Try again in a moment. Nothing else was lost.',
    })
    await unlock()
  })
})
