import { describe, expect, it } from 'vitest'
import type { NewAnswer } from '../../src/quiz/answer.ts'
import type { Round } from '../../src/quiz/rounds/round.ts'
import { createReadableLog, openForTest } from './opened.ts'
import { PLACES } from './places.ts'
import { itemOf } from './play.ts'

const at = (second: number) => new Date(Date.UTC(2031, 4, 4, 12, 0, second)).toISOString()

const round: Round = {
  id: 'r1',
  server: '1100000000000000001',
  channel: '1200000000000000002',
  starter: '7',
  mode: 'together',
  seconds: 30,
  bySpeed: false,
  language: 'en',
  topic: null,
  tells: 'names',
  withdrawn: 0,
  items: [],
  phase: 'open',
  position: 0,
  opensAt: at(0),
  closesAt: at(30),
  message: null,
  version: 1,
  keeper: null,
  startedAt: at(0),
  endedAt: null,
}

const answer: NewAnswer = {
  round: 'r1',
  position: 0,
  reader: '8',
  name: 'Ana',
  item: 'year:x/y',
  chosen: ['2015'],
  isRight: true,
  seconds: 4.5,
  answeredAt: at(5),
}

for (const place of PLACES)
  describe.skipIf(place.isMissing)(`rounds kept in ${place.name}`, () => {
    async function open() {
      const store = await openForTest(await place.create())
      expect(await store.rounds.add(round)).toBe(true)
      return store
    }

    it('are one at a time in a channel, practice aside', async () => {
      const { rounds } = await open()
      expect(await rounds.add({ ...round, id: 'r2' })).toBe(false)
      expect(await rounds.add({ ...round, id: 'r3', mode: 'practice' })).toBe(true)
      expect(await rounds.add({ ...round, id: 'r4', channel: '9' })).toBe(true)
      expect((await rounds.running()).map(({ id }) => id).sort()).toEqual(['r1', 'r4'])
      expect(await rounds.runningIn(round.channel)).toEqual(round)
      await rounds.change(round, { endedAt: at(40) })
      expect(await rounds.add({ ...round, id: 'r5' })).toBe(true)
    })

    it('are changed by one of two who try at once, and not after the end', async () => {
      const { rounds } = await open()
      const both = await Promise.all([rounds.change(round, { position: 1 }), rounds.change(round, { position: 1 })])
      expect(both.sort()).toEqual([false, true])
      expect(await rounds.get('r1')).toMatchObject({ position: 1, version: 2 })
      expect(await rounds.change({ id: 'r1', version: 2 }, { endedAt: at(9) })).toBe(true)
      expect(await rounds.change({ id: 'r1', version: 3 }, { position: 2 })).toBe(false)
    })

    it('take an answer once, one change, and no more', async () => {
      const { rounds } = await open()
      const press = (chosen: string, second = 6) =>
        rounds.answer({ ...answer, chosen: [chosen], answeredAt: at(second) })
      expect(await press('2015')).toBe('taken')
      expect(await press('2015')).toBe('same')
      expect(await press('2016')).toBe('changed')
      expect(await press('2017')).toBe('kept')
      expect(await press('2016')).toBe('same')
      expect(await rounds.answersOf('r1')).toEqual([{ ...answer, chosen: ['2016'], tries: 2, answeredAt: at(6) }])
    })

    it('count two presses at the same moment once', async () => {
      const { rounds } = await open()
      const taken = await Promise.all(Array.from({ length: 8 }, () => rounds.answer(answer)))
      expect(taken.filter((what) => what === 'taken')).toHaveLength(1)
      expect(new Set(taken)).toEqual(new Set(['taken', 'same']))
      expect(await rounds.answersOf('r1')).toMatchObject([{ tries: 1 }])
    })

    it('take nothing before the question is open, after its time, or after the end', async () => {
      const { rounds } = await open()
      expect(await rounds.answer({ ...answer, position: 1 })).toBe('closed')
      expect(await rounds.answer({ ...answer, answeredAt: at(30) })).toBe('closed')
      expect(await rounds.answer({ ...answer, round: 'none' })).toBe('closed')
      expect(await rounds.answer(answer)).toBe('taken')
      await rounds.change(round, { endedAt: at(20) })
      expect(await rounds.answer({ ...answer, chosen: [] })).toBe('closed')
      expect(await rounds.answer({ ...answer, reader: '9' })).toBe('closed')
      expect(await rounds.answersOf('r1')).toHaveLength(1)
    })

    it('are no more of a mode in a server than may be, whichever processes add them at the same moment', async () => {
      const where = await place.create()
      const stores = await Promise.all(Array.from({ length: 3 }, () => openForTest(where)))
      const added = await Promise.all(
        Array.from({ length: 12 }, (_, i) =>
          stores[i % 3]?.rounds.add({ ...round, id: `e${i}`, channel: `${i}`, mode: 'exam' }, 5),
        ),
      )
      expect(added.filter(Boolean)).toHaveLength(5)
      const elsewhere = { ...round, id: 'else', channel: 'else', server: '2' }
      expect(await stores[0]?.rounds.add({ ...elsewhere, mode: 'exam' }, 5)).toBe(true)
      expect(await stores[0]?.rounds.add({ ...elsewhere, id: 'quiz', channel: 'quiz' }, 5)).toBe(true)
    })

    // All that runs was read and checked whole with each question of practice: 200 exams held up the program for 100 ms.
    it('tell what they ask while they run, without being read', async () => {
      const where = await place.create()
      const { log, lines } = createReadableLog()
      const { rounds } = await openForTest(where, log)
      const add = (id: string, more: Partial<Round>) => rounds.add({ ...round, id, channel: id, ...more })
      await add('e', { mode: 'exam', items: [itemOf('i0'), itemOf('i1')] })
      await add('f', { mode: 'exam', items: [itemOf('i1'), itemOf('i2')], server: '2' })
      await add('over', { mode: 'exam', items: [itemOf('i3')], endedAt: at(1) })
      await add('t', { items: [itemOf('i4')] })
      await add('p', { mode: 'practice', items: [itemOf('i5')], server: null })
      await place.run(where, `UPDATE rounds SET items = 'broken'`)
      const asked = async (...which: Parameters<typeof rounds.asked>) => [...(await rounds.asked(...which))].sort()
      expect(await asked('exams', null)).toEqual(['i0', 'i1', 'i2'])
      expect(await asked('exams', '2')).toEqual(['i0', 'i1'])
      expect(await asked('all', null)).toEqual(['i0', 'i1', 'i2', 'i4'])
      expect(await rounds.countIn(round.server ?? '')).toEqual({ quizzes: 1, exams: 1 })
      expect(await rounds.countIn('2')).toEqual({ quizzes: 0, exams: 1 })
      expect(lines).toEqual([])
    })

    it('take the questions of an exam in any order until its time', async () => {
      const { rounds } = await open()
      await rounds.add({ ...round, id: 'e', channel: '3', mode: 'exam' })
      for (const position of [2, 0, 1]) expect(await rounds.answer({ ...answer, round: 'e', position })).toBe('taken')
      expect(await rounds.answer({ ...answer, round: 'e', position: 3, answeredAt: at(31) })).toBe('closed')
    })
  })
