import { describe, expect, it, onTestFinished } from 'vitest'
import type { LeaseStore } from '../../src/base/lease.ts'
import { keepPresence } from '../../src/base/presence.ts'
import { createClock } from '../clock.ts'
import { createReadableLog, openForTest } from './opened.ts'
import { PLACES } from './places.ts'

for (const place of PLACES)
  describe.skipIf(place.isMissing)(`which processes run, as ${place.name} keeps it`, () => {
    /** A store, a clock that goes on by seconds, and processes on it; `isCut`: whether one cannot reach the store. */
    async function open() {
      const { leases } = await openForTest(await place.create())
      const clock = createClock()
      const pass = async (seconds: number) => {
        for (let i = 0; i < seconds; i++) {
          await clock.advance(1000)
          for (let query = 0; query < 4; query++) await leases.list('process ')
        }
      }
      const start = async (name: string) => {
        const { log, lines } = createReadableLog()
        const line = { isCut: false }
        const orFail = <T>(work: () => Promise<T>) => (line.isCut ? Promise.reject(new Error('no route')) : work())
        const store: LeaseStore = {
          ...leases,
          renew: (...row) => orFail(() => leases.renew(...row)),
          list: (beginning) => orFail(() => leases.list(beginning)),
        }
        const presence = await keepPresence(name, store, log, clock)
        const told: number[] = []
        presence.watch(async () => void told.push(clock.now()))
        onTestFinished(() => presence.release().catch(() => {}))
        return { ...presence, told, line, lines }
      }
      return { leases, clock, pass, start }
    }

    it('is known at once of one that has ended, and of a name that none has', async () => {
      const { pass, start } = await open()
      const [one, other] = [await start('one'), await start('other')]
      await pass(4)
      expect([one.isGone('other'), other.isGone('one'), one.isGone('one'), one.isGone('nobody')]).toEqual([
        false,
        false,
        false,
        true,
      ])
      await other.release()
      await pass(4)
      expect([one.isGone('other'), one.told.length]).toEqual([true, 1])
    })

    it('is known within fifteen seconds of one that was killed, however long the others run', async () => {
      const { clock, pass, start } = await open()
      const [one, other] = [await start('one'), await start('other')]
      await pass(300)
      expect([one.isGone('other'), one.told]).toEqual([false, []])
      other.line.isCut = true
      const killed = clock.now()
      await pass(10)
      expect(one.isGone('other')).toBe(false)
      await pass(6)
      expect(one.isGone('other')).toBe(true)
      expect(one.told).toHaveLength(1)
      expect((one.told[0] ?? 0) - killed).toBeLessThanOrEqual(15_000)
    })

    it('takes nobody for dead in an outage of all, and says so once', async () => {
      const { pass, start } = await open()
      const all = [await start('one'), await start('other')]
      await pass(6)
      for (const { line } of all) line.isCut = true
      await pass(120)
      for (const { line } of all) line.isCut = false
      await pass(30)
      for (const { told, lines } of all) {
        expect(told).toEqual([])
        expect(lines.filter((line) => line.includes('cannot be kept'))).toHaveLength(1)
        expect(lines.filter((line) => line.includes('is kept in the database again'))).toHaveLength(1)
      }
    })

    it('is known at once of one that has said nothing for long, and leaves nothing of it', async () => {
      const { leases, clock, pass, start } = await open()
      const beatAt = new Date(clock.now() - 3_600_000).toISOString()
      await leases.take('process dead', { owner: 'dead', beatAt }, null)
      const one = await start('one')
      expect(one.isGone('dead')).toBe(true)
      await pass(70)
      expect((await leases.list('process ')).map(({ owner }) => owner)).toEqual(['one'])
    })

    it('tells again what could not be done about it', async () => {
      const { pass, start } = await open()
      const [one, other] = [await start('one'), await start('other')]
      await pass(4)
      let tries = 0
      one.watch(async () => {
        tries += 1
        if (tries < 3) throw new Error('locked')
      })
      await other.release()
      await pass(20)
      expect(tries).toBe(3)
    })
  })
