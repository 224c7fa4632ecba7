import { describe, expect, it } from 'vitest'
import { holdLease, type LeaseStore } from '../../src/base/lease.ts'
import { createClock } from '../clock.ts'
import { createReadableLog, openForTest } from './opened.ts'
import { PLACES } from './places.ts'

const NAME = 'the bot'

/** A process that wants the lease, on a clock; `skew`: by how many milliseconds its own is ahead. */
function createProcess(owner: string, store: LeaseStore, clock: ReturnType<typeof createClock>, skew = 0) {
  const { log, lines } = createReadableLog()
  const own = { ...clock, now: () => clock.now() + skew }
  const told = () => lines.map((line) => (JSON.parse(line) as { msg: string }).msg)
  const state = { has: false, lost: false }
  const holding = holdLease({ name: NAME, owner, store, log, clock: own })
  void holding.then(({ lost }) => {
    state.has = true
    void lost.then(() => {
      state.lost = true
    })
  })
  return { holding, state, told, lines }
}

const STANDING_BY = 'another process runs this bot on this database: standing by'
const TAKING_OVER = 'taking over from another process'

for (const place of PLACES)
  describe.skipIf(place.isMissing)(`what one process alone does, as ${place.name} keeps it`, () => {
    /** A store, and a clock that goes on by seconds with everything done on the way: PostgreSQL takes its time. */
    async function open() {
      const { leases: store } = await openForTest(await place.create())
      const clock = createClock()
      const pass = async (seconds: number) => {
        for (let i = 0; i < seconds; i++) {
          await clock.advance(1000)
          for (let query = 0; query < 3; query++) await store.read(NAME)
        }
      }
      return { store, clock, pass }
    }

    it('is done by the first; a second says so, and stands by as long as the first lives', async () => {
      const { store, clock, pass } = await open()
      const first = createProcess('first', store, clock)
      await first.holding
      const second = createProcess('second', store, clock)
      await pass(300)
      expect([first.state, second.state]).toEqual([
        { has: true, lost: false },
        { has: false, lost: false },
      ])
      expect([first.told(), second.told()]).toEqual([[], [STANDING_BY]])
      expect(second.lines[0]).toContain('"holder":"first"')
    })

    it('is done by the second a few seconds after the first has ended', async () => {
      const { store, clock, pass } = await open()
      const first = createProcess('first', store, clock)
      const { release } = await first.holding
      const second = createProcess('second', store, clock)
      await pass(10)
      await release()
      await pass(12)
      expect(second.state.has).toBe(true)
      expect(second.told()).toEqual([STANDING_BY, TAKING_OVER])
      await pass(60)
      expect(second.state.lost).toBe(false)
    })

    it('is done by the second once the first has said nothing for 15 seconds, though its clock is wrong', async () => {
      const { store, clock, pass } = await open()
      await store.take(NAME, { owner: 'dead', beatAt: new Date(clock.now() + 20_000).toISOString() }, null)
      const second = createProcess('second', store, clock, -20_000)
      await pass(13)
      expect(second.state.has).toBe(false)
      await pass(8)
      expect(second.state.has).toBe(true)
    })

    it('is done at once where the last who did has been silent for long', async () => {
      const { store, clock, pass } = await open()
      await store.take(NAME, { owner: 'dead', beatAt: new Date(clock.now() - 61_000).toISOString() }, null)
      const next = createProcess('next', store, clock)
      await pass(1)
      expect(next.state.has).toBe(true)
    })

    it('is done by one alone of two that wait, and who slept through it is told', async () => {
      const { store, clock, pass } = await open()
      const asleep = createClock()
      const first = createProcess('first', store, asleep)
      await first.holding
      const others = ['second', 'third'].map((owner) => createProcess(owner, store, clock))
      await pass(40)
      expect(others.filter(({ state }) => state.has && !state.lost)).toHaveLength(1)
      await asleep.advance(6000)
      await expect.poll(() => first.state.lost).toBe(true)
      expect(first.told()).toEqual(['another process has taken over'])
    })

    it('goes on while the database fails, with one line for that and one for its end', async () => {
      const { store, clock, pass } = await open()
      let isFailing = false
      const failing: LeaseStore = {
        ...store,
        renew: async (...row) => (isFailing ? Promise.reject(new Error('no route')) : store.renew(...row)),
      }
      const first = createProcess('first', failing, clock)
      await first.holding
      isFailing = true
      await pass(60)
      isFailing = false
      await pass(10)
      expect(first.state.lost).toBe(false)
      expect(first.told()).toEqual([
        expect.stringContaining('cannot be kept in the database, and is tried again'),
        expect.stringContaining('is kept in the database again'),
      ])
    })
  })
