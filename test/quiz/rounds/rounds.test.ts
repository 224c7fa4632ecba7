import { SUBJECT } from '../../../src/subject/subject.ts'
import { describe, expect, it } from 'vitest'
import type { Item } from '../../../src/quiz/item.ts'
import { pickItems } from '../../../src/quiz/pick.ts'
import { createRandom } from '../../../src/quiz/random.ts'
import type { ItemAnswer } from '../../../src/quiz/answer.ts'
import type { Round, RoundOrder } from '../../../src/quiz/rounds/round.ts'
import { createRounds, type Rounds } from '../../../src/quiz/rounds/rounds.ts'
import { PAUSE } from '../../../src/quiz/rounds/rules.ts'
import type { RoundLog } from '../../../src/quiz/rounds/showing.ts'
import { NotNow, type Stage } from '../../../src/quiz/rounds/stage.ts'
import { rank, totalsOf } from '../../../src/quiz/score.ts'
import { createClock } from '../../clock.ts'
import { createTestContext } from '../../context.ts'
import { openForTest } from '../../store/opened.ts'
import { sqlite } from '../../store/places.ts'

const { library } = createTestContext()

/** In milliseconds. */
const SECOND = 1000

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
  items: pickItems({ library, kinds: SUBJECT.itemKinds, own: [] }, { topic: null, level: null, count: 3 }, 'rounds'),
}

/** A stage that remembers what it was to show. */
function createStage(onOpen: (round: Round) => void = () => {}) {
  const shown: string[] = []
  const ended = Promise.withResolvers<ItemAnswer[]>()
  const stage: Stage = {
    async open(round) {
      shown.push(`open ${round.position}`)
      onOpen(round)
      return `message ${round.position}`
    },
    close: async (_, position, answers) => void shown.push(`close ${position}: ${answers.length}`),
    async end(_, answers) {
      shown.push('end')
      ended.resolve(answers)
    },
    async fail(_, error) {
      shown.push(`fail: ${String(error)}`)
      ended.resolve([])
    },
  }
  return { stage, shown, ended: ended.promise }
}

const quiet = { error: () => {}, info: () => {} }

async function open() {
  const where = await sqlite.create()
  const store = (await openForTest(where)).rounds
  const clock = createClock()
  /** Moves the clock by seconds of a round. */
  const pass = (seconds: number) => clock.advance(seconds * SECOND)
  const spoil = ({ id }: Round) => sqlite.run(where, `UPDATE rounds SET items = '{}' WHERE id = '${id}'`)
  return { store, clock, pass, spoil, make: (log: RoundLog = quiet) => createRounds(store, log, clock) }
}

const keysOf = ({ options }: Item) => options.filter((o) => o.isCorrect).map((o) => o.id)
const give = (rounds: Rounds, round: Round, reader: string, chosen: string[], position = round.position) =>
  rounds.choose({ round: round.id, position, reader, name: `Reader ${reader}`, chosen, shownAt: null })

describe('a round together', () => {
  it('opens one question after the other, shows each answer, and ends with the scores', async () => {
    const { make, pass } = await open()
    const rounds = make()
    const given: Promise<unknown>[] = []
    const { stage, shown, ended } = createStage((round) => {
      given.push(
        give(rounds, round, 'a', keysOf(round.items[round.position] as Item)),
        give(rounds, round, 'b', ['none']),
      )
    })
    await rounds.resume(stage)
    expect(await rounds.start(order)).not.toBeNull()
    expect(await rounds.start(order)).toBeNull()
    await pass(PAUSE - 0.001)
    expect(shown).toEqual([])
    await pass(0.001)
    expect(shown).toEqual(['open 0'])
    await pass(5)
    expect(shown).toEqual(['open 0', 'close 0: 2'])
    await pass(PAUSE + 5 + PAUSE + 5)
    await Promise.all(given)
    const standings = rank(totalsOf(await ended), false)
    expect(standings).toMatchObject([
      { rank: 1, reader: 'a', name: 'Reader a', points: 3 },
      { rank: 2, reader: 'b', points: 0 },
    ])
    expect(shown).toEqual(['open 0', 'close 0: 2', 'open 1', 'close 1: 2', 'open 2', 'close 2: 2', 'end'])
    expect(await rounds.runningIn('2')).toBeNull()
  })

  it('tells an answer after the end, and takes none before a question is open', async () => {
    const { make, pass } = await open()
    const rounds = make()
    const { stage, shown } = createStage()
    await rounds.resume(stage)
    const round = (await rounds.start(order)) as Round
    expect((await give(rounds, round, 'a', ['x'], 0)).taken).toBe('closed')
    await pass(60)
    expect(shown.at(-1)).toBe('end')
    expect((await give(rounds, round, 'a', ['x'], 2)).taken).toBe('closed')
    expect((await give(rounds, { ...round, id: 'none' }, 'a', ['x'], 0)).round).toBeNull()
  })

  // It could be neither shown, skipped nor stopped, and no other could be started in its channel.
  it('ends when the program starts, where it cannot be read, so that its channel is free again', async () => {
    const { make, pass, spoil, store } = await open()
    const { stage, shown } = createStage()
    const before = make()
    const broken = (await before.start(order)) as Round
    const whole = (await before.start({ ...order, channel: 'other' })) as Round
    before.close()
    await spoil(broken)
    expect(await before.start(order)).toBeNull()
    await expect(before.stop(order.channel)).rejects.toThrow()
    const told: object[] = []
    const rounds = make({ ...quiet, error: (details, message) => told.push({ ...details, message }) })
    await rounds.resume(stage)
    expect(told).toEqual([{ round: broken.id, message: 'a round could not be read and has ended' }])
    expect(await rounds.runningIn(order.channel)).toBeNull()
    expect(await rounds.start(order)).not.toBeNull()
    expect((await store.running()).map(({ channel }) => channel).sort()).toEqual([order.channel, whole.channel])
    await pass(PAUSE)
    expect(shown).toEqual(['open 0', 'open 0'])
  })

  it('is skipped and stopped on demand', async () => {
    const { make, pass } = await open()
    const rounds = make()
    const { stage, shown } = createStage()
    await rounds.resume(stage)
    await rounds.start({ ...order, seconds: 1000 })
    expect(await rounds.skip('elsewhere')).toBe(false)
    expect(await rounds.skip('2')).toBe(false)
    await pass(PAUSE)
    expect(shown).toEqual(['open 0'])
    expect(await rounds.skip('2')).toBe(true)
    await pass(PAUSE)
    expect(shown).toEqual(['open 0', 'close 0: 0', 'open 1'])
    expect(await rounds.stop('2')).toBe(true)
    expect(shown).toEqual(['open 0', 'close 0: 0', 'open 1', 'close 1: 0', 'end'])
    expect(await rounds.stop('2')).toBe(false)
  })

  it('goes on after a restart in mid-question, with the time that is left and every answer', async () => {
    const { make, store, pass } = await open()
    const first = make()
    const before = createStage()
    await first.resume(before.stage)
    await first.start({ ...order, seconds: 20 })
    await pass(PAUSE + 8)
    expect(before.shown).toEqual(['open 0'])
    const round = (await first.runningIn('2')) as Round
    await give(first, round, 'a', keysOf(round.items[0] as Item))
    first.close()
    const second = make()
    const after = createStage()
    await second.resume(after.stage)
    await pass(11.999)
    expect(after.shown).toEqual([])
    await pass(0.001)
    expect(after.shown).toEqual(['close 0: 1'])
    await pass(PAUSE)
    expect(after.shown).toEqual(['close 0: 1', 'open 1'])
    second.close()
    // Stopped between two questions: the next one is asked, and none twice.
    await store.change((await store.running())[0] ?? { id: '', version: 0 }, {
      phase: 'waiting',
      position: 2,
      message: null,
    })
    const third = make()
    const last = createStage()
    await third.resume(last.stage)
    await pass(0)
    expect(last.shown).toEqual(['open 2'])
    third.close()
  })

  it('shows again what was opened when the program stopped before it was seen', async () => {
    const { make, store, pass } = await open()
    const first = make()
    await first.resume({ ...createStage().stage, open: () => new Promise(() => {}) })
    await first.start({ ...order, seconds: 100 })
    await pass(PAUSE)
    expect((await store.running())[0]).toMatchObject({ phase: 'open', position: 0, message: null })
    first.close()
    const { stage, shown } = createStage()
    const second = make()
    await second.resume(stage)
    await pass(0)
    expect(shown).toEqual(['open 0'])
    second.close()
  })

  it('ends with a word to its starter when it cannot be shown', async () => {
    const { make, store, pass } = await open()
    const rounds = make()
    const { stage, shown } = createStage()
    const open_ = async () => Promise.reject(new Error('Missing Permissions'))
    await rounds.resume({ ...stage, open: open_ })
    await rounds.start(order)
    await pass(PAUSE)
    expect(shown).toEqual(['end', 'fail: Error: Missing Permissions'])
    expect(await store.running()).toEqual([])
  })

  it('waits for what cannot be shown just now, and gives the question all its time then', async () => {
    const { make, clock, pass } = await open()
    const told: string[] = []
    const tell = (_: object, message: string) => void told.push(message)
    const rounds = make({ error: tell, info: tell })
    const { stage, shown } = createStage()
    const failing = { open: 3, close: 2, end: 2 }
    const later = <T>(step: keyof typeof failing, show: () => Promise<T>) =>
      failing[step]-- > 0 ? Promise.reject(new NotNow('Discord cannot be reached')) : show()
    const left: number[] = []
    await rounds.resume({
      open: (round) =>
        later('open', async () => {
          left.push((Date.parse(round.closesAt ?? '') - clock.now()) / SECOND)
          return stage.open(round)
        }),
      close: (...shown) => later('close', () => stage.close(...shown)),
      end: (...shown) => later('end', () => stage.end(...shown)),
      fail: stage.fail,
    })
    await rounds.start({ ...order, items: order.items.slice(0, 1), seconds: 2 })
    await pass(30)
    expect(shown).toEqual(['open 0', 'close 0: 0', 'end'])
    expect(left).toEqual([2])
    // A line when it is held up and one when it goes on, however often it was tried: at the opening, and from the close on.
    const [heldUp, goesOn] = ['a round could not go on and is tried again', 'a round goes on again']
    expect(told).toEqual([heldUp, goesOn, heldUp, goesOn])
  })

  it('ends with the right scores for 50 over 10 questions, with restarts in between', { timeout: 30_000 }, async () => {
    const { make, pass } = await open()
    const random = createRandom('students')
    const items = pickItems(
      { library, kinds: SUBJECT.itemKinds, own: [] },
      { topic: null, level: null, count: 10 },
      'fifty',
    )
    const expected = new Map<string, number>()
    const counted = new Map<string, string>()
    let rounds = make()
    const all = Promise.withResolvers<ItemAnswer[]>()
    const play = async (round: Round) => {
      const item = items[round.position] as Item
      const playing = rounds
      await Promise.all(
        Array.from({ length: 50 }, async (_, student) => {
          const reader = String(student)
          const options = random.shuffle(item.options).slice(0, 1 + random.below(2))
          const chosen = random.below(2) ? keysOf(item) : options.map(({ id }) => id)
          const { taken } = await give(playing, round, reader, chosen)
          if (taken === 'taken') counted.set(`${round.position} ${reader}`, JSON.stringify([...chosen].sort()))
        }),
      )
      if (round.position % 3 !== 1) return
      rounds.close()
      rounds = make()
      await rounds.resume(stage)
    }
    const base = createStage((round) => void play(round))
    const stage: Stage = { ...base.stage, end: async (_, answers) => all.resolve(answers) }
    await rounds.resume(stage)
    await rounds.start({ ...order, items, seconds: 15 })
    for (let second = 0; second < 10 * (PAUSE + 15); second++) await pass(1)
    const answers = await all.promise
    for (const [key, chosen] of counted) {
      const [position, reader] = key.split(' ')
      const item = items[Number(position)] as Item
      const isRight = JSON.stringify(keysOf(item).sort()) === chosen
      expected.set(reader ?? '', (expected.get(reader ?? '') ?? 0) + (isRight ? 1 : 0))
    }
    expect(counted.size).toBe(500)
    expect(answers).toHaveLength(500)
    expect(new Map(rank(totalsOf(answers), false).map(({ reader, points }) => [reader, points]))).toEqual(
      new Map([...expected].toSorted()),
    )
    rounds.close()
  })
})

describe('an exam', () => {
  it('takes every question in any order until its deadline, then ends', async () => {
    const { make, pass } = await open()
    const rounds = make()
    const { stage, shown, ended } = createStage()
    await rounds.resume(stage)
    const round = (await rounds.start({ ...order, mode: 'exam', seconds: 30 * 24 * 60 * 60 })) as Round
    for (const position of [2, 0]) expect((await give(rounds, round, 'a', ['x'], position)).taken).toBe('taken')
    await pass(30 * 24 * 60 * 60 - 0.001)
    expect(shown).toEqual(['open 0'])
    await pass(0.001)
    expect(shown).toEqual(['open 0', 'end'])
    expect(await ended).toHaveLength(2)
    expect((await give(rounds, round, 'a', ['x'], 1)).taken).toBe('closed')
  })

  it('takes nothing any more while its stopping is shown, so that nobody is left out', async () => {
    const { make } = await open()
    const rounds = make()
    const { stage, ended } = createStage()
    const late: string[] = []
    await rounds.resume({
      ...stage,
      end: async (over, answers) => {
        late.push((await give(rounds, over, 'b', ['x'], 1)).taken)
        await stage.end(over, answers)
      },
    })
    const round = (await rounds.start({ ...order, mode: 'exam', seconds: 3000 })) as Round
    await give(rounds, round, 'a', ['x'], 0)
    expect(await rounds.stop(order.channel)).toBe(true)
    expect([late, (await ended).length]).toEqual([['closed'], 1])
    expect(await rounds.stop(order.channel)).toBe(false)
  })
})
