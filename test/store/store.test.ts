import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { systemClock } from '../../src/base/clock.ts'
import { loadSettings } from '../../src/context/settings.ts'
import { NOW, openForTest, quiet } from './opened.ts'
import { PLACES } from './places.ts'
import { elsewhere, style, visibility } from './settings.ts'

const saved = (setting: object) => ({ ...setting, changedAt: NOW.toISOString() })

for (const place of PLACES)
  describe.skipIf(place.isMissing)(`settings kept in ${place.name}`, () => {
    it('come back as they were written, with the time of the change', async () => {
      const { settings } = await openForTest(await place.create())
      expect(await settings.readAll()).toEqual([])
      await settings.write(visibility)
      expect(await settings.readAll()).toEqual([saved(visibility)])
    })

    it('keep one value for each scope, id and name: the last', async () => {
      const { settings } = await openForTest(await place.create())
      await settings.write(visibility)
      await settings.write({ ...visibility, value: 'public' })
      await settings.write({ ...visibility, scope: 'channel' })
      expect((await settings.readAll()).map(({ scope, value }) => [scope, value]).sort()).toEqual([
        ['channel', 'private'],
        ['server', 'public'],
      ])
    })

    it('keep any text, and do not take it for SQL', async () => {
      const { settings } = await openForTest(await place.create())
      const value = `'); DROP TABLE settings; -- “Zürich” 🏙 $1 ?`
      await settings.write({ ...visibility, value })
      expect((await settings.readAll()).map((row) => row.value)).toEqual([value])
    })

    it('are removed one by one with null, whether they were set or not', async () => {
      const { settings } = await openForTest(await place.create())
      await settings.write(visibility)
      await settings.write(elsewhere)
      await settings.write({ ...visibility, value: null })
      await settings.write({ ...style, value: null })
      expect(await settings.readAll()).toEqual([saved(elsewhere)])
    })

    it('are removed with their server, those of its channels too', async () => {
      const { settings } = await openForTest(await place.create())
      for (const setting of [visibility, style, elsewhere]) await settings.write(setting)
      await settings.removeServer(visibility.server)
      expect(await settings.readAll()).toEqual([saved(elsewhere)])
    })

    it('are there when the store is opened again', async () => {
      const where = await place.create()
      const first = await openForTest(where)
      await first.settings.write(visibility)
      await first.close()
      await first.close()
      expect(await (await openForTest(where)).settings.readAll()).toEqual([saved(visibility)])
    })

    it('are shared by stores that open one new database at once', async () => {
      const where = await place.create()
      const stores = await Promise.all(Array.from({ length: 4 }, () => openForTest(where)))
      await Promise.all(stores.map(({ settings }, i) => settings.write({ ...visibility, id: `${i}` })))
      for (const { settings } of stores) expect(await settings.readAll()).toHaveLength(stores.length)
    })

    it('survive a process that is killed as soon as they are saved', async () => {
      const where = await place.create()
      const program = join(import.meta.dirname, 'write-and-die.ts')
      const { signal, stderr } = spawnSync(process.execPath, [program, JSON.stringify(where)], { encoding: 'utf8' })
      expect(signal, stderr).toBe('SIGKILL')
      const rows = await (await openForTest(where)).settings.readAll()
      expect(rows).toEqual([{ ...visibility, changedAt: expect.any(String) }])
    })

    it('answer from memory through the settings of the bot', async () => {
      const { settings } = await openForTest(await place.create())
      await settings.write(visibility)
      const { server } = visibility
      const { mannerOf } = await loadSettings(settings, quiet, systemClock)
      const here = mannerOf(
        {
          kind: 'server',
          server,
          channel: style.id,
          manages: false,
          moderates: false,
          managesEvents: false,
          roles: [],
          lacks: [],
        },
        [],
      )
      expect(here.visibility).toBe('private')
    })

    it('answer a ping', async () => {
      const store = await openForTest(await place.create())
      await expect(store.ping()).resolves.toBeUndefined()
    })
  })
