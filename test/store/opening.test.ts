import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { createFolder } from '../context.ts'
import { openForTest, quiet } from './opened.ts'
import { PLACES, postgres } from './places.ts'
import { choiceOf, createRound, itemOf, SERVER, START, toNewAnswer, toRow } from './play.ts'

const refusalOf = (where: Parameters<typeof openStore>[0]) => openStore(where, quiet).catch((e: unknown) => e)

describe('opening a store', () => {
  it('names the file where its folder cannot be made', async () => {
    const folder = createFolder()
    writeFileSync(join(folder, 'taken'), '')
    const file = join(folder, 'taken', 'data', 'footnote.db')
    expect(await refusalOf({ file })).toMatchObject({
      faultOf: 'setup',
      message: expect.stringContaining(file),
      hint: 'Name a file in a folder that this user can write to.',
    })
  })

  it('names the file where a folder has its name', async () => {
    const file = join(createFolder(), 'footnote.db')
    mkdirSync(file)
    expect(await refusalOf({ file })).toMatchObject({ faultOf: 'setup', message: expect.stringContaining(file) })
  })

  it('leaves a file alone that is no database', async () => {
    const file = join(createFolder(), 'footnote.db')
    writeFileSync(file, 'These are my notes.\n'.repeat(100))
    expect(await refusalOf({ file })).toMatchObject({
      message: `The database ${file} cannot be opened: it is not a database.`,
      hint: 'Move that file away, or name another one.',
    })
  })

  it('names the address of a server that does not answer, without its password', async () => {
    const port = await findFreePort()
    const error = await refusalOf({ url: `postgres://footnote:secret@127.0.0.1:${port}/footnote` })
    expect(error).toMatchObject({
      faultOf: 'setup',
      message: `The database 127.0.0.1:${port}/footnote cannot be opened: it cannot be reached.`,
      hint: 'Check that the database runs, and its host and port in the address.',
    })
  })
})

for (const place of PLACES)
  describe.skipIf(place.isMissing)(`opening a store in ${place.name}`, () => {
    it('refuses tables that a newer version has changed', async () => {
      const where = await place.create()
      await (await openForTest(where)).close()
      await place.run(where, `INSERT INTO kysely_migration VALUES ('999-later', '2031-01-01T00:00:00.000Z')`)
      expect(await refusalOf(where)).toMatchObject({
        faultOf: 'setup',
        message: expect.stringContaining('a newer version of Footnote has changed it'),
      })
    })
  })

for (const place of PLACES)
  describe.skipIf(place.isMissing)(`tables of an older version in ${place.name}`, () => {
    it('keep what was answered and practised, with own questions told apart by server', async () => {
      const where = await place.create()
      const before = await openForTest(where)
      const practice = createRound({ id: 'p', mode: 'practice', items: [itemOf('own:q1')] })
      await before.rounds.add(toRow(practice))
      const card = { reader: '8', item: 'own:q1', card: '{}', due_at: '2031-05-04T12:00:00.000Z' }
      await before.rounds.answer(toNewAnswer(practice, choiceOf('8', 0, 'a'), START), card)
      await before.cards.putCard({ ...card, item: 'i0' })
      await before.close()
      await place.run(where, 'ALTER TABLE rounds DROP COLUMN topic')
      await place.run(where, 'DROP TABLE questions')
      const columns = ['server', 'id', 'item', 'changed_at'].map((name) => `${name} text NOT NULL`).join(', ')
      await place.run(where, `CREATE TABLE questions (number integer PRIMARY KEY, ${columns}, retired_at text)`)
      await place.run(where, `INSERT INTO questions VALUES (7, '1', 'a', '{}', '2031', NULL)`)
      await place.run(where, `DELETE FROM kysely_migration WHERE name = '005-topics'`)
      const after = await openForTest(where)
      const [answer] = await after.rounds.answersOf('p')
      expect([answer?.item, (await after.rounds.get('p'))?.topic]).toEqual([`own:${SERVER}:q1`, null])
      const add = (server: string) => after.questions.add(server, { id: 'b', item: '{}' })
      expect([await add('1'), await add('2'), await add('2')]).toEqual([8, 1, null])
      expect((await after.questions.listOf('1')).map(({ number, id }) => [number, id])).toEqual([
        [7, 'a'],
        [8, 'b'],
      ])
      const cards = await after.cards.cardsOf('8')
      expect(cards.map(({ item }) => item).sort()).toEqual(['i0', `own:${SERVER}:q1`])
    })
  })

describe.skipIf(postgres.isMissing)('opening a store in PostgreSQL', () => {
  it('says that there is no database of a name', async () => {
    const { url } = await postgres.create()
    expect(await refusalOf({ url: `${url}_missing` })).toMatchObject({
      message: expect.stringContaining('there is none of that name'),
    })
  })
})

/** A port of this machine on which nothing listens. */
function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
