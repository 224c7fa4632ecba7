import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { createFolder } from '../context.ts'
import { openForTest, quiet } from './opened.ts'
import { PLACES, postgres, sqlite } from './places.ts'

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

describe('opening a store in SQLite', () => {
  it('writes nothing into a file that a newer version has changed', async () => {
    const where = await sqlite.create()
    await (await openForTest(where)).close()
    await sqlite.run(where, `INSERT INTO kysely_migration VALUES ('999-later', '2031'); PRAGMA journal_mode = DELETE`)
    const before = readFileSync(where.file)
    expect(await refusalOf(where)).toMatchObject({ hint: expect.stringContaining('restore what was backed up') })
    expect(readFileSync(where.file)).toEqual(before)
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
