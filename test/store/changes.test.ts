import { describe, expect, it } from 'vitest'
import { systemClock } from '../../src/base/clock.ts'
import { loadSettings, type Place as Where } from '../../src/context/settings.ts'
import type { DatabaseAddress } from '../../src/store/errors.ts'
import { createReadableLog, openForTest, quiet } from './opened.ts'
import { PLACES, postgres } from './places.ts'
import { elsewhere, visibility } from './settings.ts'

const WHERE: Where = {
  kind: 'server',
  server: visibility.server,
  channel: '5',
  manages: true,
  moderates: false,
  managesEvents: false,
  roles: [],
  lacks: [],
}

/** A process that holds the settings of a database in memory. */
async function openProcess(where: DatabaseAddress, log = quiet) {
  const store = await openForTest(where, log)
  const settings = await loadSettings(store.settings, log, systemClock)
  const visible = (server: string = visibility.server) => settings.get({ ...WHERE, server }, 'server', 'visibility')
  return { store, settings, visible }
}

/** As long as another process may take to follow, in milliseconds, however busy this machine is. */
const SOON = { timeout: 15_000 }

for (const place of PLACES)
  describe.skipIf(place.isMissing)(`what several processes hold of ${place.name}`, () => {
    it('follows what one of them sets, takes back and forgets', async () => {
      const where = await place.create()
      const [one, other] = [await openProcess(where), await openProcess(where)]
      await one.settings.set(WHERE, 'server', 'visibility', 'private')
      await one.settings.set({ ...WHERE, server: elsewhere.server }, 'server', 'visibility', 'private')
      await expect.poll(() => [other.visible(), other.visible(elsewhere.server)], SOON).toEqual(['private', 'private'])
      await other.settings.set(WHERE, 'server', 'visibility', null)
      await expect.poll(() => one.visible(), SOON).toBeNull()
      await one.settings.forgetServer(elsewhere.server)
      await expect.poll(() => other.visible(elsewhere.server), SOON).toBeNull()
    })

    it('ends as the last one has set it, whoever sets it at the same moment', async () => {
      const where = await place.create()
      const processes = await Promise.all(Array.from({ length: 3 }, () => openProcess(where)))
      for (let i = 0; i < 5; i++)
        await Promise.all(
          processes.map(({ settings }, n) =>
            settings.set(WHERE, 'server', 'visibility', (i + n) % 2 ? 'private' : 'public').catch(() => {}),
          ),
        )
      const [row] = await place.read(where, `SELECT value FROM settings WHERE name = 'visibility'`)
      await expect.poll(() => processes.map(({ visible }) => visible()), SOON).toEqual(Array(3).fill(row?.['value']))
    })

    it('is told by name to those who listen, and to nobody who has stopped or listens to something else', async () => {
      const where = await place.create()
      const [one, other] = [(await openForTest(where)).changes, (await openForTest(where)).changes]
      const told: Record<string, (string | null)[]> = { one: [], other: [], else: [], over: [] }
      one.listen('readings', (what) => told['one']?.push(what))
      other.listen('readings', (what) => told['other']?.push(what))
      other.listen('rounds', (what) => told['else']?.push(what))
      other.listen('readings', (what) => told['over']?.push(what))()
      await one.tell('readings', '1100')
      // It may have looked just then, and have seen that there was something.
      expect(told['one']?.at(-1)).toBe('1100')
      // Once it hears; until then it looks, as it does in a file of SQLite's, and sees that there was something.
      const expected = place === postgres ? '1100' : null
      await expect
        .poll(async () => {
          await one.tell('readings', '1100')
          return told['other']?.at(-1)
        }, SOON)
        .toBe(expected)
      expect([told['else'], told['over']]).toEqual([[], []])
    })
  })

describe.skipIf(postgres.isMissing)('what several processes hold of PostgreSQL', () => {
  it('follows what was set while a process was cut off, and says so once', async () => {
    const where = await postgres.create()
    const { log, lines } = createReadableLog()
    const [one, other] = [await openProcess(where), await openProcess(where, log)]
    await one.settings.set(WHERE, 'server', 'visibility', 'private')
    await expect.poll(() => other.visible(), SOON).toBe('private')
    const name = new URL(where.url).pathname.slice(1)
    await postgres.run(where, `ALTER DATABASE ${name} CONNECTION LIMIT 0`)
    await postgres.run(
      { url: new URL('postgres', where.url).href },
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
    )
    await postgres.run({ url: new URL('postgres', where.url).href }, `ALTER DATABASE ${name} CONNECTION LIMIT -1`)
    await one.settings.set(WHERE, 'server', 'visibility', 'public').catch(() => {})
    await one.settings.set(WHERE, 'server', 'visibility', 'public')
    await expect.poll(() => other.visible(), SOON).toBe('public')
    expect(lines.filter((line) => line.includes('cannot be read from the database')).length).toBeLessThanOrEqual(1)
  })
})
