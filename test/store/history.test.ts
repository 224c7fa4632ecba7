import fc from 'fast-check'
import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import type { ItemAnswer, Taken } from '../../src/quiz/answer.ts'
import { findOdd } from '../../src/quiz/odd.ts'
import { takeChoice } from '../../src/quiz/rounds/answering.ts'
import type { Round } from '../../src/quiz/rounds/round.ts'
import { advance, applyChange, endRound, PAUSE, remaining, reopen, closeEarly } from '../../src/quiz/rounds/rules.ts'
import { StoreError } from '../../src/base/store-error.ts'
import type { Store } from '../../src/store/store.ts'
import { openForTest } from './opened.ts'
import { PLACES, postgres } from './places.ts'
import { cardOf, choiceOf, createRound, itemOf, SERVER, START, toNewAnswer } from './play.ts'

const OPEN = START + PAUSE * 1000
const iso = (time: number) => new Date(time).toISOString()

/** A round with its first question open. */
const opened = (more = {}) => {
  const round = createRound(more)
  return applyChange(round, advance(round, OPEN)?.change ?? {})
}

/** Presses a button of the open question; or of another one. */
const press = (
  store: Store,
  round: Round,
  reader: string,
  chosen: string,
  now = OPEN + 2000,
  position = round.position,
) => store.rounds.answer(toNewAnswer(round, choiceOf(reader, position, chosen), now))

/** Plays a round to its end, together unless it is an exam: each reader's choices, one for each question. */
async function playAll(store: Store, round: Round, choices: Record<string, string[]>, endedAt = OPEN + 60_000) {
  const open = { phase: 'open' as const, opensAt: iso(OPEN), closesAt: iso(OPEN + 600_000) }
  let playing = { ...round, ...open }
  expect(await store.rounds.add(playing)).toBe(true)
  for (const position of round.items.keys()) {
    if (round.mode === 'together') {
      const change = { position, ...open, opensAt: iso(OPEN + 1000 * position - 1000) }
      expect(await store.rounds.change(playing, change)).toBe(true)
      playing = applyChange(playing, change) as typeof playing
    }
    for (const [reader, all] of Object.entries(choices))
      if (all[position])
        expect(await press(store, playing, reader, all[position], OPEN + 1000 * (position + 1), position)).toBe('taken')
  }
  expect(await store.rounds.change(playing, { endedAt: iso(endedAt) })).toBe(true)
}

for (const place of PLACES)
  describe.skipIf(place.isMissing)(`a quiz kept in ${place.name}`, () => {
    async function open(round = opened()) {
      const where = await place.create()
      const store = await openForTest(where)
      expect(await store.rounds.add(round)).toBe(true)
      return { where, store, round }
    }

    it('tells an answer after the end, whatever was answered before', async () => {
      const { store, round } = await open()
      expect(await press(store, round, '8', 'a')).toBe('taken')
      expect(await press(store, round, '8', 'b')).toBe('changed')
      expect(await press(store, round, '8', 'c')).toBe('kept')
      const late = OPEN + 30_000
      for (const chosen of ['a', 'b', 'c']) expect(await press(store, round, '8', chosen, late)).toBe('closed')
      expect(await store.rounds.answersOf('r1')).toMatchObject([{ chosen: ['b'], tries: 2 }])
    })

    it('takes nothing once a question was closed, even what was pressed in time', async () => {
      const { store, round } = await open()
      await store.rounds.change(round, advance(round, OPEN + 30_000)?.change ?? {})
      expect(await press(store, round, '8', 'a', OPEN + 29_000)).toBe('closed')
    })

    it('takes an answer in practice for good, and with it what is due again, both or neither', async () => {
      const { store, round } = await open(createRound({ mode: 'practice' }))
      const cards = [1, 2, 3].map((day) => cardOf('8', 'i0', OPEN + day * 86_400_000))
      const practise = (chosen: string, card: number) =>
        store.rounds.answer(toNewAnswer(round, choiceOf('8', 0, chosen), OPEN), cards[card])
      expect([await practise('b', 0), await practise('a', 1), await practise('b', 2)]).toEqual([
        'taken',
        'kept',
        'same',
      ])
      expect(await store.cards.cardsOf('8')).toEqual([cards[0]])
    })

    it('counts presses of the same moment once, and a change among them once', async () => {
      const { where, store, round } = await open()
      const other = await openForTest(where)
      const same = await Promise.all(
        Array.from({ length: 10 }, (_, i) => press(i % 2 ? store : other, round, '8', 'a')),
      )
      expect(same.sort()).toEqual([...Array(9).fill('same'), 'taken'])
      const chosen = ['a', 'b', 'c', 'a', 'b', 'c']
      const mixed = await Promise.all(chosen.map((option, i) => press(i % 2 ? store : other, round, '9', option)))
      expect(mixed.filter((taken) => taken === 'taken')).toHaveLength(1)
      expect(mixed.filter((taken) => taken === 'changed')).toHaveLength(1)
      expect((await store.rounds.answersOf('r1')).map(({ reader, tries }) => [reader, tries]).sort()).toEqual([
        ['8', 1],
        ['9', 2],
      ])
    })

    it('lets one of two open the next question', async () => {
      const { where, store, round } = await open()
      const other = await openForTest(where)
      const change = advance(round, OPEN + 30_000)?.change ?? {}
      const both = await Promise.all([store.rounds.change(round, change), other.rounds.change(round, change)])
      expect(both.sort()).toEqual([false, true])
    })

    // PostgreSQL read the round as open, waited, and wrote the answer after the question was closed and counted:
    // readers were told that they had answered, and did not stand in the result.
    it('has in the result whatever was taken, when others press while the question closes', async () => {
      const { where, store } = await open()
      const other = await openForTest(where)
      const counts: [taken: number, shown: number][] = []
      for (let i = 0; i < 40; i++) {
        const round = opened({ id: `race ${i}`, channel: `race ${i}` })
        await store.rounds.add(round)
        const presses = Array.from({ length: 6 }, (_, reader) => press(other, round, `${reader}`, 'a'))
        await new Promise((resolve) => setTimeout(resolve, i % 4))
        const { change } = (i % 2 ? closeEarly : endRound)(round, OPEN + 3000) ?? { change: {} }
        expect(await store.rounds.change(round, change)).toBe(true)
        const shown = (await store.rounds.answersOf(round.id)).length
        counts.push([(await Promise.all(presses)).filter((taken) => taken === 'taken').length, shown])
      }
      expect(counts.filter(([taken, shown]) => taken !== shown)).toEqual([])
    })

    it('goes on in mid-question when it is opened again, with the time that is left', async () => {
      const { where, store, round } = await open()
      await store.rounds.change(round, { message: '5' })
      expect(await press(store, round, '8', 'a')).toBe('taken')
      await store.close()
      const again = await openForTest(where)
      const [resumed = round] = await again.rounds.running()
      expect(resumed).toEqual({ ...round, message: '5', version: round.version + 1 })
      expect(remaining(resumed, OPEN + 12_000)).toBe(18_000)
      expect(await press(again, resumed, '8', 'a', OPEN + 12_000)).toBe('same')
      expect(await press(again, resumed, '9', 'a', OPEN + 12_000)).toBe('taken')
    })

    it('decides as the rules do, whatever happens', async () => {
      const { store } = await open()
      const event = fc.oneof(
        {
          weight: 5,
          arbitrary: fc.record({ reader: fc.nat(1), position: fc.nat(2), chosen: fc.constantFrom('a', 'b', 'c') }),
        },
        { weight: 2, arbitrary: fc.nat(20_000) },
        { weight: 2, arbitrary: fc.constant(advance) },
        { weight: 1, arbitrary: fc.constantFrom(closeEarly, endRound, reopen) },
      )
      let number = 0
      const property = fc.asyncProperty(
        fc.constantFrom('together' as const, 'exam' as const, 'practice' as const),
        fc.array(event, { maxLength: 25 }),
        async (mode, events) => {
          number++
          let round = createRound({ id: `model ${number}`, channel: `model ${number}`, mode })
          await store.rounds.add(round)
          let now = START
          const answers = new Map<string, ItemAnswer>()
          for (const happens of events) {
            if (typeof happens === 'number') now += happens
            else if (typeof happens === 'function') {
              const move = happens(round, now)
              if (!move) continue
              expect(await store.rounds.change(round, move.change)).toBe(true)
              round = applyChange(round, move.change)
            } else {
              const { reader, position, chosen } = happens
              const choice = choiceOf(String(reader), position, chosen)
              const expected = takeChoice(round, answers.get(`${reader} ${position}`) ?? null, choice, now)
              if (expected.answer) answers.set(`${reader} ${position}`, expected.answer)
              const taken: Taken = await store.rounds.answer(toNewAnswer(round, choice, now))
              expect(taken).toBe(expected.taken)
            }
          }
          const byKey = (rows: ItemAnswer[]) =>
            rows.toSorted((a, b) => a.position - b.position || a.reader.localeCompare(b.reader))
          expect(byKey(await store.rounds.answersOf(round.id))).toEqual(byKey([...answers.values()]))
          expect(await store.rounds.get(round.id)).toEqual(round)
        },
      )
      await fc.assert(property, { numRuns: 60 })
    })

    it('says that an answer was not saved while the database is locked, loses none, and takes it again', async () => {
      const { where, store, round } = await open()
      expect(await press(store, round, '8', 'a')).toBe('taken')
      const unlock = await lockAnswers(where)
      const error = await press(store, round, '9', 'a').catch((e: unknown) => e)
      expect(error).toBeInstanceOf(StoreError)
      expect(error).toMatchObject({
        reason: 'locked',
        message: 'Your change was not saved: the database is locked by another program.',
        hint: 'Try again in a moment. Nothing else was lost.',
      })
      const waiting = press(store, round, '9', 'a')
      await new Promise((resolve) => setTimeout(resolve, 100))
      await unlock()
      expect(await waiting).toBe('taken')
      expect((await store.rounds.answersOf('r1')).map(({ reader }) => reader).sort()).toEqual(['8', '9'])
    })

    it('adds up a server’s points in rounds together that are over, by the latest name, without the unlisted', async () => {
      const { store, round } = await open()
      await press(store, round, '8', 'a')
      await playAll(store, createRound({ id: 'x', channel: 'x' }), { 8: ['a', 'a', 'a'], 9: ['b', 'b'] })
      await playAll(store, createRound({ id: 'y', channel: 'y', server: '2' }), { 8: ['a'] })
      const practice = createRound({ id: 'p', mode: 'practice' })
      await store.rounds.add(practice)
      await press(store, practice, '8', 'a', OPEN, 0)
      await store.rounds.change(practice, { endedAt: iso(OPEN) })
      await playAll(store, createRound({ id: 'e', channel: 'e', mode: 'exam' }), { 8: ['a', 'a', 'a'], 7: ['a'] })
      const later = { ...createRound({ id: 'z', channel: 'z' }), phase: 'open' as const }
      await store.rounds.add({ ...later, closesAt: iso(OPEN + 90_000), opensAt: iso(OPEN) })
      const renamed = { ...toNewAnswer(later, choiceOf('9', 0, 'a'), OPEN + 80_000), name: 'New', seconds: 2.5 }
      expect(await store.rounds.answer(renamed)).toBe('taken')
      await store.rounds.change(later, { endedAt: iso(OPEN + 90_000) })
      const board = async (since = iso(0)) =>
        (await store.history.leaderboard(SERVER, since)).sort((a, b) => a.reader.localeCompare(b.reader))
      expect(await board()).toEqual([
        // Two of three: the second item has two keys.
        { reader: '8', name: 'Reader 8', points: 2, answered: 3, seconds: 4 },
        { reader: '9', name: 'New', points: 1, answered: 3, seconds: 2.5 },
      ])
      expect(await board(iso(OPEN + 70_000))).toMatchObject([{ reader: '9', points: 1, answered: 1 }])
      await store.history.setListed(SERVER, '9', false)
      expect((await board()).map(({ reader }) => reader)).toEqual(['8'])
      await store.history.setListed(SERVER, '9', true)
      expect(await board()).toHaveLength(2)
    })

    it('gives a reader’s latest answer to each item with its wording, but not before it is revealed', async () => {
      const { store } = await open(opened({ items: [itemOf('secret')] }))
      await press(store, opened({ items: [itemOf('secret')] }), '8', 'b')
      await playAll(store, createRound({ id: 'x', channel: 'x' }), { 8: ['b', 'b', 'a'], 9: ['a'] })
      const again = createRound({ id: 'y', channel: 'y', items: [itemOf('i0')] })
      await store.rounds.add({ ...again, mode: 'practice' })
      expect(await press(store, again, '8', 'a', OPEN + 86_400_000, 0)).toBe('taken')
      const { answers, rounds } = await store.history.latestBy('8')
      expect(answers.map(({ round, item, chosen }) => [round, item, chosen])).toEqual([
        ['y', 'i0', ['a']],
        ['x', 'i2', ['a']],
        ['x', 'i1', ['b']],
      ])
      expect(Object.keys(answers[0] ?? {})).not.toContain('recency')
      expect(rounds.map(({ id }) => id).sort()).toEqual(['x', 'y'])
      expect(rounds.find(({ id }) => id === 'y')?.items).toEqual(again.items)
      expect(await store.history.daysOf('8')).toEqual(['2031-05-05', '2031-05-04'])
      expect(await store.history.latestBy('none')).toEqual({ answers: [], rounds: [] })
    })

    it('counts what was chosen of items, by each the first time, and by the best of a server', async () => {
      const { store } = await open()
      const items = ['i0', 'i1', 'i2'].map((id) => itemOf(id))
      const strong = Object.fromEntries(Array.from({ length: 3 }, (_, i) => [`s${i}`, ['b', 'a', 'a']]))
      const weak = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`w${i}`, ['a', 'a', 'b']]))
      await playAll(store, createRound({ id: 'x', channel: 'x', items }), { ...strong, ...weak })
      // Later answers of the same people, practice, rounds that run and other servers count for nothing.
      await playAll(store, createRound({ id: 'y', channel: 'y', mode: 'exam', items }), { s0: ['a', 'b', 'b'] })
      await store.rounds.add(createRound({ id: 'p', channel: 'p', mode: 'practice', items }))
      await press(store, createRound({ id: 'p', mode: 'practice', items }), 'new', 'c', OPEN + 1000, 0)
      await playAll(store, createRound({ id: 'z', channel: 'z', server: '5', items }), { w0: ['c', 'c', 'c'] })
      const counts = await store.history.choicesOf(SERVER, ['i0', 'i1', 'gone'])
      expect(counts.sort((a, b) => `${a.item} ${a.chosen}`.localeCompare(`${b.item} ${b.chosen}`))).toMatchObject([
        { item: 'i0', chosen: ['a'], isRight: true, all: 7 },
        { item: 'i0', chosen: ['b'], isRight: false, all: 3 },
        { item: 'i1', chosen: ['a'], isRight: true, all: 10 },
      ])
      expect(await store.history.choicesOf(SERVER, [])).toEqual([])
    })

    it('tells the best of a server by their share of right answers', async () => {
      const { store } = await open()
      const items = ['i0', 'i1', 'i2', 'i3'].map((id) => itemOf(id))
      const best = Object.fromEntries(Array.from({ length: 3 }, (_, i) => [`s${i}`, ['b', 'a', 'a', 'a']]))
      const rest = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`w${i}`, ['a', 'a', 'b', 'c']]))
      await playAll(store, createRound({ id: 'x', channel: 'x', items }), { ...best, ...rest })
      const counts = await store.history.choicesOf(SERVER, ['i0'])
      expect(counts.find(({ isRight }) => !isRight)).toMatchObject({ chosen: ['b'], all: 3, best: 3 })
      expect(counts.find(({ isRight }) => isRight)).toMatchObject({ chosen: ['a'], all: 7, best: 0 })
      expect(findOdd(items, await store.history.choicesOf(SERVER, ['i0', 'i1', 'i2', 'i3']))).toMatchObject([
        { item: { id: 'i0' }, why: 'misleads', chosen: ['b'], best: 3, of: 3, answered: 10 },
        { item: { id: 'i1' }, why: 'never-missed', answered: 10 },
      ])
    })

    it('forgets a reader at once, says how much it was, and leaves what is others’', async () => {
      const { store, round } = await open(opened({ starter: '8' }))
      const practice = createRound({ id: 'p', mode: 'practice', starter: '8' })
      await store.rounds.add(practice)
      for (const reader of ['8', '9']) await press(store, round, reader, 'a')
      await press(store, practice, '8', 'a', OPEN, 0)
      await store.cards.putCard(cardOf('8', 'i0'))
      await store.cards.putCard(cardOf('9', 'i0'))
      for (const reader of ['8', '9']) await store.history.setListed(SERVER, reader, false)
      expect(await store.history.forgetReader('8')).toEqual({
        answers: 2,
        cards: 1,
        rounds: 1,
        unlisted: 1,
        started: 1,
      })
      expect(await store.history.forgetReader('8')).toEqual({
        answers: 0,
        cards: 0,
        rounds: 0,
        unlisted: 0,
        started: 0,
      })
      expect((await store.rounds.answersOf('r1')).map(({ reader }) => reader)).toEqual(['9'])
      expect([await store.rounds.get('p'), (await store.rounds.get('r1'))?.starter]).toEqual([null, null])
      expect(await store.cards.cardsOf('9')).toHaveLength(1)
    })

    it('gives back no try in a round that runs to who has their answers deleted, and says that an attempt was', async () => {
      const { store } = await open()
      const exam = createRound({ id: 'e', channel: 'e', mode: 'exam', seconds: 3600 })
      await store.rounds.add(exam)
      const take = (position: number, chosen: string) => press(store, exam, '8', chosen, OPEN, position)
      expect([await take(0, 'a'), await take(0, 'b'), await take(1, 'a')]).toEqual(['taken', 'changed', 'taken'])
      expect(await store.history.heldOf('8')).toMatchObject({ answers: 2, attempts: 1, running: 1 })
      expect((await store.history.forgetReader('8')).answers).toBe(2)
      expect(await store.history.heldOf('8')).toMatchObject({ answers: 0, attempts: 0, running: 0 })
      expect([await take(0, 'c'), await take(1, 'b'), await take(1, 'c'), await take(2, 'a')]).toEqual([
        'spent',
        'changed',
        'kept',
        'taken',
      ])
      // Whoever else answers has all their tries.
      expect(await press(store, exam, '9', 'a', OPEN, 0)).toBe('taken')
      await store.history.forgetReader('8')
      expect([await take(0, 'c'), await take(1, 'b'), await take(2, 'b')]).toEqual(['spent', 'spent', 'changed'])
      expect((await store.rounds.get('e'))?.withdrawn).toBe(1)
    })

    it('keeps no mark of who answered once a round is over', async () => {
      const { where, store } = await open()
      const exam = createRound({ id: 'e', channel: 'e', mode: 'exam', seconds: 3600 })
      await store.rounds.add(exam)
      await press(store, exam, '8', 'a', OPEN, 0)
      await store.history.forgetReader('8')
      const spent = () => place.read(where, 'SELECT round, mark FROM spent')
      expect(await spent()).toHaveLength(1)
      // Another process was quicker, so that the round runs on: what was spent in it stays spent.
      expect(await store.rounds.change({ ...exam, version: 99 }, { endedAt: iso(OPEN + 60_000) })).toBe(false)
      expect(await spent()).toHaveLength(1)
      expect(await store.rounds.change(exam, { endedAt: iso(OPEN + 60_000) })).toBe(true)
      expect(await spent()).toEqual([])
    })

    // They were two statements: what stopped the program in between left the mark of somebody forgotten for good.
    it('ends a round with what was spent in it, both or neither', async () => {
      const { where, store } = await open()
      const exam = createRound({ id: 'e', channel: 'e', mode: 'exam', seconds: 3600 })
      await store.rounds.add(exam)
      await press(store, exam, '8', 'a', OPEN, 0)
      await store.history.forgetReader('8')
      await refuse(where, 'DELETE ON spent')
      const ending = store.rounds.change(exam, { endedAt: iso(OPEN + 60_000) })
      await expect(ending).rejects.toBeInstanceOf(StoreError)
      expect((await store.rounds.get('e'))?.endedAt).toBeNull()
      await place.run(where, "UPDATE rounds SET items = '{}' WHERE id = 'e'")
      await expect(store.rounds.endUnreadable(iso(OPEN + 60_000))).rejects.toBeInstanceOf(StoreError)
      expect(await place.read(where, "SELECT ended_at FROM rounds WHERE id = 'e'")).toEqual([{ ended_at: null }])
    })

    it('counts an attempt as deleted in each round that was played, once, and in practice not', async () => {
      const { where, store } = await open(createRound({ mode: 'practice' }))
      await press(store, createRound({ mode: 'practice' }), '8', 'a', OPEN, 0)
      for (const id of ['x', 'y']) await playAll(store, createRound({ id, channel: id }), { 8: ['a', 'b'], 9: ['a'] })
      await playAll(store, createRound({ id: 'z', channel: 'z' }), { 9: ['a'] })
      for (const id of ['e', 'f']) await store.rounds.add(createRound({ id, channel: id, mode: 'exam', seconds: 3600 }))
      for (const id of ['e', 'f', 'e']) {
        await press(store, createRound({ id, mode: 'exam' }), '8', 'a', OPEN, 0)
        if (id === 'f') await store.history.forgetReader('8')
      }
      await store.history.forgetReader('8')
      const counts = await place.read(where, 'SELECT id, withdrawn FROM rounds ORDER BY id')
      expect(counts.map(({ id, withdrawn }) => `${String(id)} ${String(withdrawn)}`)).toEqual([
        'e 1',
        'f 1',
        'r1 0',
        'x 1',
        'y 1',
        'z 0',
      ])
    })

    // PostgreSQL deleted an answer that was taken after those before it had been counted, and gave its try again.
    it('gives back no try to who answers while their answers are deleted', async () => {
      const { where, store } = await open()
      const other = await openForTest(where)
      const tries: number[] = []
      for (let i = 0; i < 20; i++) {
        const exam = createRound({ id: `e${i}`, channel: `e${i}`, mode: 'exam', seconds: 3600 })
        await store.rounds.add(exam)
        await press(store, exam, '8', 'a', OPEN, 1)
        const forgetting = store.history.forgetReader('8')
        const pressing = ['a', 'b', 'c', 'a'].map((option) => press(other, exam, '8', option, OPEN, 0))
        await forgetting
        const during = await Promise.all(pressing)
        const after = []
        for (const option of ['b', 'c', 'a', 'b']) after.push(await press(other, exam, '8', option, OPEN, 0))
        tries.push([...during, ...after].filter((taken) => taken === 'taken' || taken === 'changed').length)
      }
      expect(tries.filter((count) => count !== 2)).toEqual([])
    })

    it('forgets a server at once, and leaves the others', async () => {
      const { store, round } = await open()
      const elsewhere = opened({ id: 'e', channel: 'e', server: '2' })
      await store.rounds.add(elsewhere)
      for (const one of [round, elsewhere]) await press(store, one, '8', 'a')
      for (const server of [SERVER, '2']) await store.history.setListed(server, '8', false)
      expect(await store.history.forgetServer(SERVER)).toEqual({ answers: 1, rounds: 1, unlisted: 1 })
      expect([await store.rounds.get('r1'), await store.rounds.answersOf('r1')]).toEqual([null, []])
      expect(await store.rounds.answersOf('e')).toHaveLength(1)
    })

    /** Has the database refuse something from here on, `DELETE ON spent`. */
    async function refuse(where: Awaited<ReturnType<typeof place.create>>, what: string): Promise<void> {
      const refusal = `CREATE TRIGGER refused BEFORE ${what}`
      if (place !== postgres) return place.run(where, `${refusal} BEGIN SELECT RAISE(ABORT, 'refused'); END`)
      const body = "BEGIN RAISE EXCEPTION 'refused'; END"
      await place.run(where, `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ ${body} $$`)
      await place.run(where, `${refusal} FOR EACH ROW EXECUTE FUNCTION refuse()`)
    }

    /** Has another program lock what answers are written to; gives back what unlocks it. */
    async function lockAnswers(where: Awaited<ReturnType<typeof place.create>>): Promise<() => Promise<void>> {
      if (place !== postgres || !('url' in where)) return place.lock(where)
      const other = new Client(where.url)
      await other.connect()
      await other.query('BEGIN; LOCK TABLE answers')
      return () => other.end()
    }
  })
