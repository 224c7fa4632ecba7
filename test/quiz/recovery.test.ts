import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createRounds, type Order, type Stage } from '../../src/quiz/rounds/rounds.ts'
import { StoreError } from '../../src/base/store-error.ts'
import type { StoredRounds } from '../../src/store/rounds.ts'
import { openForTest } from '../store/opened.ts'
import { sqlite } from '../store/places.ts'
import { itemOf } from '../store/play.ts'

/** A second of a round, in milliseconds: tests are in a hurry. */
const SECOND = 20

const order: Order = {
  server: '1',
  channel: '2',
  starter: '3',
  mode: 'together',
  seconds: 5,
  speed: false,
  language: 'en',
  topic: null,
  items: [itemOf('i0'), itemOf('i1')],
}

const quiet = { error: () => {} }
const ALL = ['open 0', 'close 0: 0', 'open 1', 'close 1: 0', 'end']

/** Rounds, and a stage that remembers what it was to show. `open`: what showing a question does besides. */
async function create(store: StoredRounds, open = async () => {}, second = SECOND) {
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
  const rounds = createRounds(store, quiet, { now: Date.now, second })
  await rounds.resume(stage)
  return { rounds, shown }
}

const openRounds = async () => (await openForTest(await sqlite.create())).rounds

/** The store, with one change that fails as if another program held a lock. */
function failOnce(store: StoredRounds, isIt: (change: Parameters<StoredRounds['change']>[1]) => boolean): StoredRounds {
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
    const { rounds, shown } = await create(await openRounds(), () => wait(60))
    await rounds.start(order)
    await expect.poll(() => shown).toEqual(['open 0'])
    expect(await rounds.skip('2')).toBe(true)
    await expect.poll(() => shown, { timeout: 5000 }).toEqual(ALL)
    rounds.close()
  })

  const failures: [string, Parameters<typeof failOnce>[1]][] = [
    ['a question opens', ({ position }) => position === 0],
    ['the message of a question is saved', ({ message }) => Boolean(message)],
    ['a question closes', ({ closes_at, position }) => Boolean(closes_at) && position === undefined],
    ['the next question is awaited', ({ position = 0 }) => position < -1],
    ['the round ends', ({ ended_at }) => Boolean(ended_at)],
  ]
  it.each(failures)('where the database is locked when %s, and shows nothing twice', async (title, isIt) => {
    const { rounds, shown } = await create(failOnce(await openRounds(), isIt))
    await rounds.start(order)
    await expect.poll(() => shown.at(-1), { timeout: 5000 }).toBe('end')
    // What is right may be shown again: it is the same message.
    const once = title === 'the next question is awaited' ? shown.filter((what, i) => what !== shown[i - 1]) : shown
    expect(once).toEqual(ALL)
    rounds.close()
  })

  it('with all the time of a question that nobody has seen when the program stopped', async () => {
    const store = await openRounds()
    const first = await create(store, () => new Promise(() => {}))
    await first.rounds.start(order)
    await expect.poll(() => first.shown).toEqual(['open 0'])
    first.rounds.close()
    await wait(6 * SECOND)
    const second = await create(store)
    await expect.poll(() => second.shown).toEqual(['open 0'])
    const { id = '' } = (await store.running())[0] ?? {}
    const choice = { round: id, position: 0, reader: '8', name: 'Ana', chosen: ['a'], shownAt: null }
    expect((await second.rounds.choose(choice)).taken).toBe('taken')
    await expect.poll(() => second.shown, { timeout: 5000 }).toEqual(ALL.with(1, 'close 0: 1'))
    second.rounds.close()
  })

  it('to its scores where the program stopped before they were shown, or before it was known', async () => {
    const store = await openRounds()
    const dying: StoredRounds = {
      ...store,
      change: async (round, change) => (change.ended_at ? new Promise(() => {}) : store.change(round, change)),
    }
    const first = await create(dying)
    await first.rounds.start(order)
    await expect.poll(() => first.shown.at(-1), { timeout: 5000 }).toBe('end')
    first.rounds.close()
    const second = await create(store)
    await expect.poll(() => second.shown).toEqual(['end'])
    await expect.poll(() => store.running()).toEqual([])
    second.rounds.close()
  })
})

describe('a round', () => {
  // Node ends a timer of more than 24.8 days at once, and the exam with it.
  it('that is an exam of 30 days is open', async () => {
    const { rounds, shown } = await create(await openRounds(), undefined, 1000)
    await rounds.start({ ...order, mode: 'exam', seconds: 30 * 24 * 60 * 60 })
    await wait(200)
    rounds.close()
    expect(shown).toEqual(['open -1'])
  })

  it('is stopped even when another process changes it at that moment', async () => {
    const store = await openRounds()
    let reads = 0
    const raced: StoredRounds = {
      ...store,
      async get(id) {
        const row = await store.get(id)
        if (row && reads++ === 0) await store.change(row, { message: 'another' })
        return row
      },
    }
    const { rounds, shown } = await create(store)
    await rounds.start({ ...order, seconds: 1000 })
    await expect.poll(async () => (await store.running())[0]?.message).toBe('message')
    rounds.close()
    const other = await create(raced)
    expect(await other.rounds.stop('2')).toBe(true)
    expect(shown).toEqual(['open 0'])
    expect(other.shown).toEqual(['close 0: 0', 'end'])
    expect(await store.running()).toEqual([])
    other.rounds.close()
  })
})
