import { describe, expect, it } from 'vitest'
import { readShardRange } from '../../src/base/shards.ts'
import { claimShards } from '../../src/service/claim-shards.ts'
import type { LeaseStore } from '../../src/base/lease.ts'
import { createClock } from '../clock.ts'
import { createReadableLog, openForTest } from '../store/opened.ts'
import { PLACES } from '../store/places.ts'

const BOT = 'discord 0123456789abcdef'

/** A process that wants shards, as SHARDS names them; `state`: what became of that. */
function claim(owner: string, shards: string, store: LeaseStore, clock: ReturnType<typeof createClock>, bot = BOT) {
  const { log, lines } = createReadableLog()
  const state: { has: boolean; refused: string | null; hint: string } = { has: false, refused: null, hint: '' }
  const claimed = claimShards({ bot, range: readShardRange(shards), owner, store, log, clock })
  const release = () => claimed.then((lease) => lease.release())
  claimed.then(
    () => {
      state.has = true
    },
    ({ message, hint }) => Object.assign(state, { refused: message, hint }),
  )
  return { state, release, said: () => lines.map((line) => JSON.parse(line).msg as string) }
}

for (const place of PLACES)
  describe.skipIf(place.isMissing)(`shards of several processes, as ${place.name} keeps them`, () => {
    async function open() {
      const { leases: store } = await openForTest(await place.create())
      const clock = createClock()
      const pass = async (seconds: number) => {
        for (let i = 0; i < seconds; i++) {
          await clock.advance(1000)
          for (let query = 0; query < 3; query++) await store.list(BOT)
        }
      }
      return { store, clock, pass, of: (owner: string, shards: string) => claim(owner, shards, store, clock) }
    }

    it('run beside each other where none is of two, and each has a stand-by', async () => {
      const { pass, of } = await open()
      const [low, high] = [of('low', '0-7/16'), of('high', '8-15/16')]
      await pass(2)
      const standBy = of('spare', '8-15/16')
      await pass(30)
      expect([low.state.has, high.state.has, standBy.state]).toEqual([
        true,
        true,
        { has: false, refused: null, hint: '' },
      ])
      await high.release()
      await pass(12)
      expect(standBy.state.has).toBe(true)
    })

    it.each([
      ['overlap', '0-7/16', '4-11/16', 'are run in part by first on this database (0-7/16)'],
      ['are among all', 'auto', '8-15/16', 'are run in part by first on this database (all)'],
      ['are all, and some run', '0-7/16', 'auto', '(SHARDS: all) are run in part by first'],
      ['are counted otherwise', '0-7/16', '8-15/32', 'counts 32 shards (8-15/32), and first runs shards of 16'],
    ])('are refused where they %s', async (_, running, wanted, says) => {
      const { pass, of } = await open()
      const first = of('first', running)
      await pass(2)
      const second = of('second', wanted)
      await pass(12)
      expect(second.state).toMatchObject({ has: false, refused: expect.stringContaining(says) })
      expect(second.state.hint).toContain('SHARDS=0-7/16')
      await pass(60)
      expect(first.state.has).toBe(true)
    })

    it('are had once those that overlapped have been silent for 15 seconds', async () => {
      const { store, clock, pass, of } = await open()
      await store.take(`${BOT} 0-3/4`, { owner: 'dead', beatAt: new Date(clock.now()).toISOString() }, null)
      const next = of('next', '0-7/8')
      await pass(12)
      expect(next.state).toMatchObject({ has: false, refused: null })
      await pass(15)
      expect(next.state.has).toBe(true)
      expect((await store.list(BOT)).map(({ owner }) => owner)).toEqual(['next'])
    })

    it('are nobody’s where two that overlap begin at once, as one of them is set wrongly', async () => {
      const { store, pass, of } = await open()
      const both = [of('one', '0-7/16'), of('other', '4-15/16')]
      await pass(40)
      expect(both.filter(({ state }) => state.has).length).toBeLessThanOrEqual(1)
      expect(both.some(({ state }) => state.refused)).toBe(true)
      expect((await store.list(BOT)).length).toBeLessThanOrEqual(1)
    })

    it('are no matter of another bot on the same database', async () => {
      const { store, clock, pass, of } = await open()
      const own = of('own', 'auto')
      const other = claim('other', '0-7/16', store, clock, 'discord fedcba9876543210')
      await pass(10)
      expect([own.state.has, other.state.has]).toEqual([true, true])
    })
  })
