import { describe, expect, it } from 'vitest'
import type { RoundChange, RoundOrder } from '../../src/quiz/rounds/round.ts'
import { createRounds } from '../../src/quiz/rounds/rounds.ts'
import { PAUSE } from '../../src/quiz/rounds/rules.ts'
import type { Stage } from '../../src/quiz/rounds/stage.ts'
import type { RoundStore } from '../../src/quiz/stores.ts'
import { StoreError } from '../../src/base/store-error.ts'
import { createClock, type FakeClock } from '../clock.ts'
import { openForTest } from '../store/opened.ts'
import { sqlite } from '../store/places.ts'
import { itemOf } from '../store/play.ts'

/** In milliseconds. */
const SECOND = 1000

/** As long as a round of two questions takes at most, with all that is tried again. */
const WHOLE = 60 * SECOND

const order: RoundOrder = {
  server: '1',
  channel: '2',
  starter: '3',
  mode: 'together',
  seconds: 5,
  bySpeed: false,
  language: 'en',
  topic: null,
  tells: 'names',
  items: [itemOf('i0'), itemOf('i1')],
}

const quiet = { error: () => {}, info: () => {} }
const ALL = ['open 0', 'close 0: 0', 'open 1', 'close 1: 0', 'end']

/** Rounds, and a stage that remembers what it was to show. `open`: what showing a question does besides. */
async function create(store: RoundStore, clock: FakeClock, open = async () => {}) {
  const shown: string[] = []
  const stage: Stage = {
    async open({ position }) {
      shown.push(`open ${position}`)
      await open()
      return 'message'
    },
    close: async (_, position, answers) => void shown.push(`close ${position}: ${answers.length}`),
    end: async () => void shown.push('end'),
    fail: async (_, error) => void shown.push(`fail: ${String(error)}`),
  }
  const rounds = createRounds(store, quiet, clock)
  await rounds.resume(stage)
  return { rounds, shown }
}

const openRounds = async () => (await openForTest(await sqlite.create())).rounds

/** The store, with one change that fails as if another program held a lock. */
function failOnce(store: RoundStore, isIt: (change: RoundChange) => boolean): RoundStore {
  let hasFailed = false
  return {
    ...store,
    async change(round, change) {
      if (!hasFailed && isIt(change)) {
        hasFailed = true
        throw new StoreError('save', 'locked', null)
      }
      return store.change(round, change)
    },
  }
}

describe('a round goes on', () => {
  // The question that was still being sent took the timer of the next one with it: the round stood still.
  it('where its question is skipped while it is being sent', async () => {
    const clock = createClock()
    const sending = Promise.withResolvers<void>()
    const { rounds, shown } = await create(await openRounds(), clock, () => sending.promise)
    await rounds.start(order)
    await clock.advance(PAUSE * SECOND)
    expect(shown).toEqual(['open 0'])
    const skipped = rounds.skip('2')
    await clock.advance(SECOND)
    sending.resolve()
    expect(await skipped).toBe(true)
    await clock.advance(WHOLE)
    expect(shown).toEqual(ALL)
    rounds.close()
  })

  const failures: [string, Parameters<typeof failOnce>[1]][] = [
    ['a question opens', ({ phase }) => phase === 'open'],
    ['the message of a question is saved', ({ message }) => Boolean(message)],
    ['a question closes', ({ phase }) => phase === 'closed'],
    ['the next question is awaited', ({ phase }) => phase === 'waiting'],
    ['the round ends', ({ endedAt }) => Boolean(endedAt)],
  ]
  it.each(failures)('where the database is locked when %s, and shows nothing twice', async (title, isIt) => {
    const clock = createClock()
    const { rounds, shown } = await create(failOnce(await openRounds(), isIt), clock)
    await rounds.start(order)
    await clock.advance(WHOLE)
    expect(shown.at(-1)).toBe('end')
    expect(await rounds.runningIn('2')).toBeNull()
    // What is right may be shown again: it is the same message.
    const once = title === 'the next question is awaited' ? shown.filter((what, i) => what !== shown[i - 1]) : shown
    expect(once).toEqual(ALL)
    rounds.close()
  })

  it('with all the time of a question that nobody has seen when the program stopped', async () => {
    const [store, clock] = [await openRounds(), createClock()]
    const first = await create(store, clock, () => new Promise(() => {}))
    await first.rounds.start(order)
    await clock.advance(PAUSE * SECOND)
    expect(first.shown).toEqual(['open 0'])
    first.rounds.close()
    await clock.advance(6 * SECOND)
    const second = await create(store, clock)
    await clock.advance(4 * SECOND)
    expect(second.shown).toEqual(['open 0'])
    const { id = '' } = (await store.running())[0] ?? {}
    const choice = { round: id, position: 0, reader: '8', name: 'Ana', chosen: ['a'], shownAt: null }
    expect((await second.rounds.choose(choice)).taken).toBe('taken')
    await clock.advance(WHOLE)
    expect(second.shown).toEqual(ALL.with(1, 'close 0: 1'))
    second.rounds.close()
  })

  it('to its scores where the program stopped before they were shown, or before it was known', async () => {
    const [store, clock] = [await openRounds(), createClock()]
    const dying: RoundStore = {
      ...store,
      change: async (round, change) => (change.endedAt ? new Promise(() => {}) : store.change(round, change)),
    }
    const first = await create(dying, clock)
    await first.rounds.start(order)
    await clock.advance(WHOLE)
    expect(first.shown.at(-1)).toBe('end')
    first.rounds.close()
    const second = await create(store, clock)
    await clock.advance(0)
    expect(second.shown).toEqual(['end'])
    expect(await store.running()).toEqual([])
    second.rounds.close()
  })
})

describe('a round', () => {
  it('is stopped even when another process changes it at that moment', async () => {
    const [store, clock] = [await openRounds(), createClock()]
    let reads = 0
    const raced: RoundStore = {
      ...store,
      async get(id) {
        const row = await store.get(id)
        if (row && reads++ === 0) await store.change(row, { message: 'another' })
        return row
      },
    }
    const { rounds, shown } = await create(store, clock)
    await rounds.start({ ...order, seconds: 1000 })
    await clock.advance(PAUSE * SECOND)
    expect((await store.running())[0]?.message).toBe('message')
    rounds.close()
    const other = await create(raced, clock)
    expect(await other.rounds.stop('2')).toBe(true)
    expect(shown).toEqual(['open 0'])
    expect(other.shown).toEqual(['close 0: 0', 'end'])
    expect(await store.running()).toEqual([])
    other.rounds.close()
  })
})
