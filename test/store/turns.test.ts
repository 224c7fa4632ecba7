import { describe, expect, it } from 'vitest'
import { createSpacing } from '../../src/base/spacing.ts'
import { createClock } from '../clock.ts'
import { createReadableLog, openForTest } from './opened.ts'
import { PLACES } from './places.ts'

const EVERY = 60_000

for (const place of PLACES)
  describe.skipIf(place.isMissing)(`what several processes do one after another, as ${place.name} keeps it`, () => {
    it('is done at once by the first, and by each other one some time after the one before', async () => {
      const where = await place.create()
      const [one, other] = [await openForTest(where), await openForTest(where)]
      const waits = []
      for (const store of [one, other, one, other]) waits.push(await store.turns.take('first', EVERY))
      expect(waits.map((wait) => Math.ceil(wait / EVERY))).toEqual([0, 1, 2, 3])
      expect(await other.turns.take('second', EVERY)).toBe(0)
    })

    it('gives each its own time, however many ask at once', async () => {
      const where = await place.create()
      const stores = [await openForTest(where), await openForTest(where)]
      const waits = await Promise.all(Array.from({ length: 12 }, (_, i) => stores[i % 2]?.turns.take('one', EVERY)))
      const turns = waits.map((wait) => Math.ceil((wait ?? 0) / EVERY)).toSorted((a, b) => a - b)
      expect(turns).toEqual(Array.from({ length: 12 }, (_, i) => i))
    })

    it('waits for no clock that was set back since', async () => {
      const where = await place.create()
      const store = await openForTest(where)
      await place.run(where, `INSERT INTO turns VALUES ('one', ${Date.now() + 86_400_000})`)
      expect(await store.turns.take('one', EVERY)).toBe(0)
      expect(Math.ceil((await store.turns.take('one', EVERY)) / EVERY)).toBe(1)
    })
  })

describe('what is kept apart while the database fails', () => {
  it('is kept apart within the process, and the log says so once, and once that it is over', async () => {
    const { log, lines } = createReadableLog()
    let fails = true
    const take = async () => (fails ? Promise.reject(new Error('no route')) : 0)
    const clock = createClock()
    const spacing = createSpacing({ every: 5000, shared: { store: { take }, name: 'bot' }, log, clock })
    expect([await spacing.take('one'), await spacing.take('one'), await spacing.take('two')]).toEqual([0, 5000, 0])
    fails = false
    expect(await spacing.take('one')).toBe(10_000)
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual([
      expect.stringContaining('does not tell when other processes connect'),
      expect.stringContaining('tells again'),
    ])
  })

  it('waits as long as the database says where others were before', async () => {
    const spacing = createSpacing({
      ...{ every: 5000, shared: { store: { take: async () => 20_000 }, name: 'bot' }, log: createReadableLog().log },
      clock: createClock(),
    })
    expect([await spacing.take('one'), await spacing.take('one')]).toEqual([20_000, 25_000])
  })
})
