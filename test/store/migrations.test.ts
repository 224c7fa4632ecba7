import { describe, expect, it } from 'vitest'
import { createRounds } from '../../src/quiz/rounds/rounds.ts'
import type { Stage } from '../../src/quiz/rounds/stage.ts'
import { createClock } from '../clock.ts'
import { openForTest, quiet } from './opened.ts'
import { PLACES, type Place } from './places.ts'
import { cardOf, choiceOf, createRound, itemOf, SERVER, START, toNewAnswer } from './play.ts'

const iso = (seconds: number) => new Date(START + 1000 * seconds).toISOString()

/** Takes the tables back to how the version before a migration had them. */
async function undo(place: Place, where: Awaited<ReturnType<Place['create']>>, name: string, statements: string[]) {
  for (const statement of statements) await place.run(where, statement)
  await place.run(where, `DELETE FROM kysely_migration WHERE name >= '${name}'`)
}

const WITHOUT_PHASES = 'ALTER TABLE rounds DROP COLUMN phase'

const WITHOUT_SHARED = [
  'ALTER TABLE rounds DROP COLUMN keeper',
  ...['changes', 'events', 'heard', 'paces'].map((table) => `DROP TABLE ${table}`),
]

const WITHOUT_RUNNING = [
  'DROP TABLE turns',
  ...WITHOUT_SHARED,
  'DROP TABLE reading_parts',
  'DROP TABLE readings',
  'ALTER TABLE rounds DROP COLUMN asked',
  'DROP INDEX rounds_starter',
  'DROP INDEX challenges_reader',
]

const WITHOUT_LATER = [
  ...WITHOUT_RUNNING,
  'DROP TABLE spent',
  'DROP TABLE insights',
  'ALTER TABLE rounds DROP COLUMN tells',
  'ALTER TABLE rounds DROP COLUMN withdrawn',
  'DROP TABLE leases',
  'DROP TABLE calls',
]

for (const place of PLACES)
  describe.skipIf(place.isMissing)(`tables of an older version in ${place.name}`, () => {
    it('keep what was answered and practised, with own questions told apart by server', async () => {
      const where = await place.create()
      const before = await openForTest(where)
      const practice = createRound({ id: 'p', mode: 'practice', items: [itemOf('own:q1')] })
      await before.rounds.add(practice)
      await before.rounds.answer(toNewAnswer(practice, choiceOf('8', 0, 'a'), START), cardOf('8', 'own:q1'))
      await before.cards.putCard(cardOf('8', 'i0'))
      await before.close()
      const columns = ['server', 'id', 'item', 'changed_at'].map((name) => `${name} text NOT NULL`).join(', ')
      await undo(place, where, '005-topics', [
        ...WITHOUT_LATER,
        WITHOUT_PHASES,
        'ALTER TABLE rounds DROP COLUMN topic',
        'DROP TABLE questions',
        `CREATE TABLE questions (number integer PRIMARY KEY, ${columns}, retired_at text)`,
        `INSERT INTO questions VALUES (7, '1', 'a', '${JSON.stringify(itemOf('a'))}', '2031', NULL)`,
      ])
      const after = await openForTest(where)
      const [answer] = await after.rounds.answersOf('p')
      expect([answer?.item, (await after.rounds.get('p'))?.topic]).toEqual([`own:${SERVER}:q1`, null])
      const add = (server: string) => after.questions.add(server, itemOf('b'))
      expect([await add('1'), await add('2'), await add('2')]).toEqual([8, 1, null])
      expect((await after.questions.listOf('1')).map(({ number, item }) => [number, item.id])).toEqual([
        [7, 'a'],
        [8, 'b'],
      ])
      const cards = await after.cards.cardsOf('8')
      expect(cards.map(({ item }) => item).sort()).toEqual(['i0', `own:${SERVER}:q1`])
    })

    it('tell what their rounds ask that run, but for those that cannot be read', async () => {
      const where = await place.create()
      const before = await openForTest(where)
      for (const [id, item] of Object.entries({ e: 'i0', broken: 'i1', over: 'i2' }))
        await before.rounds.add(createRound({ id, channel: id, mode: 'exam', items: [itemOf(item)] }))
      await before.rounds.change({ id: 'over', version: 1 }, { endedAt: iso(0) })
      await before.rounds.add(createRound({ id: 't', channel: 't', items: [itemOf('i3')] }))
      await before.close()
      await undo(place, where, '011-what-runs', [
        ...WITHOUT_RUNNING,
        `UPDATE rounds SET items = '"text"' WHERE id = 'broken'`,
      ])
      const { rounds } = await openForTest(where)
      expect([...(await rounds.asked('exams', null))]).toEqual(['i0'])
      expect([...(await rounds.asked('all', null))].sort()).toEqual(['i0', 'i3'])
    })

    /** Rounds as they were kept until 006: below 0, a position waited for a question, or it was an exam or practice. */
    const OLD = [
      { id: 'begins', position: -1, opened_at: iso(4) },
      { id: 'timeless', position: -1 },
      { id: 'asks', position: 0, opened_at: iso(-10), closes_at: iso(20), message: 'm' },
      { id: 'unseen', position: 1, opened_at: iso(-40), closes_at: iso(-10) },
      { id: 'tells', position: 1, closes_at: iso(-1), message: 'm' },
      { id: 'waits', position: -3, opened_at: iso(3) },
      { id: 'is done', position: -4, opened_at: iso(3) },
      { id: 'exam', mode: 'exam', position: -1, opened_at: iso(-10), closes_at: iso(600), message: 'm' },
      { id: 'practice', mode: 'practice', position: -1 },
      { id: 'ended', position: -2, opened_at: iso(-90), ended_at: iso(-80) },
    ]

    /** A database with them, as the version before wrote it. */
    async function createOld() {
      const where = await place.create()
      await (await openForTest(where)).close()
      await undo(place, where, '006-phases', [...WITHOUT_LATER, WITHOUT_PHASES])
      const shared = { server: SERVER, starter: '7', seconds: 30, speed: 1, language: 'en', topic: null, version: 4 }
      for (const { id, ...old } of OLD) {
        const items = JSON.stringify(createRound().items)
        const row = { mode: 'together', ...shared, id, channel: id, items, started_at: iso(-100), ...old }
        const values = Object.values(row).map((value) => (typeof value === 'string' ? `'${value}'` : String(value)))
        await place.run(where, `INSERT INTO rounds (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')})`)
      }
      return where
    }

    it('say in a word where their rounds stand, whatever their positions were', async () => {
      const where = await createOld()
      const store = await openForTest(where)
      const found = await place.read(where, 'SELECT id, phase, position FROM rounds')
      expect(Object.fromEntries(found.map(({ id, phase, position }) => [id, `${phase} ${position}`]))).toEqual({
        begins: 'waiting 0',
        timeless: 'waiting 0',
        asks: 'open 0',
        unseen: 'open 1',
        tells: 'closed 1',
        waits: 'waiting 2',
        'is done': 'waiting 3',
        exam: 'open 0',
        practice: 'open 0',
        ended: 'waiting 1',
      })
      expect(await store.rounds.get('asks')).toEqual({
        ...createRound({ id: 'asks', channel: 'asks', bySpeed: true }),
        phase: 'open',
        opensAt: iso(-10),
        closesAt: iso(20),
        message: 'm',
        version: 4,
        startedAt: iso(-100),
      })
    })

    it('go on with every round that runs, and take answers to what is open', async () => {
      const { rounds: store } = await openForTest(await createOld())
      const clock = createClock(START)
      const shown: string[] = []
      const stage: Stage = {
        async open({ id, position }) {
          shown.push(`${id}: open ${position}`)
          return 'message'
        },
        close: async ({ id }, position, answers) => void shown.push(`${id}: close ${position}, ${answers.length}`),
        end: async ({ id }) => void shown.push(`${id}: end`),
        fail: async ({ id }, error) => void shown.push(`${id}: ${String(error)}`),
      }
      const rounds = createRounds(store, quiet, clock)
      const answer = async (round: string, position: number) =>
        (await rounds.choose({ ...choiceOf('8', position, 'a'), round })).taken
      const answers = async () =>
        Promise.all([
          answer('asks', 0),
          answer('exam', 2),
          answer('practice', 1),
          answer('begins', 0),
          answer('tells', 1),
        ])
      expect(await answers()).toEqual(['taken', 'taken', 'taken', 'closed', 'closed'])
      await rounds.resume(stage)
      await expect
        .poll(() => shown.toSorted())
        .toEqual(['is done: end', 'tells: close 1, 0', 'timeless: open 0', 'unseen: open 1'])
      // One after the other as their times come; PostgreSQL is another process, which takes its time.
      const ended = () => shown.filter((what) => what.endsWith(': end')).sort()
      for (let second = 0; second < 500 && ended().length < 7; second++) {
        await clock.advance(1000)
        await Promise.all(OLD.map(({ id }) => store.get(id)))
      }
      const ends = ['asks', 'begins', 'is done', 'tells', 'timeless', 'unseen', 'waits'].map((id) => `${id}: end`)
      expect(ended()).toEqual(ends)
      expect(shown.filter((what) => what.startsWith('asks'))).toEqual([
        'asks: close 0, 1',
        'asks: open 1',
        'asks: close 1, 0',
        'asks: open 2',
        'asks: close 2, 0',
        'asks: end',
      ])
      expect(shown.filter((what) => what.startsWith('waits'))).toEqual([
        'waits: open 2',
        'waits: close 2, 0',
        'waits: end',
      ])
      await expect.poll(async () => (await store.running()).map(({ id }) => id)).toEqual(['exam'])
      rounds.close()
    })
  })
