import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { createFolder } from '../context.ts'
import { fill } from '../store/filled.ts'
import { openForTest } from '../store/opened.ts'
import { postgres } from '../store/places.ts'
import { visibility } from '../store/settings.ts'
import { footnote } from './run.ts'

const POSTGRES = { DATABASE_URL: 'postgres://footnote:secret@127.0.0.1:1/footnote' }

/** A file with something in every table, in a folder of its own. */
async function createFilled() {
  const folder = createFolder()
  const file = join(folder, 'footnote.db')
  const store = await openForTest({ file })
  await fill(store)
  const env = { FOOTNOTE_DATABASE: file }
  return { folder, file, store, env, run: (...args: string[]) => footnote(['store', ...args], { env }) }
}

/** All that a file holds, as SQL. */
function dump(file: string): Record<string, unknown[]> {
  const database = new DatabaseSync(file, { readOnly: true })
  const tables = database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all()
  const rows = tables.map(({ name }) => [String(name), database.prepare(`SELECT * FROM "${name}"`).all()] as const)
  database.close()
  return Object.fromEntries(rows)
}

const PLAYING = join(import.meta.dirname, '../store/play-and-die.ts')

/** Has another program write into a file without pause; gives back what ends it, once it has begun. */
async function writeInto(file: string): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ['--no-warnings', PLAYING, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  await new Promise((resolve) => child.stdout.once('data', resolve))
  child.stdout.resume()
  return async () => {
    child.kill('SIGKILL')
    await ended
  }
}

describe('npx footnote store backup', () => {
  it('writes one file that holds everything, while the database is written to', async () => {
    const { folder, file, run } = await createFilled()
    const end = await writeInto(file)
    const into = join(folder, 'kept.db')
    const { code, out } = await run('backup', into)
    await end()
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringMatching(/kept\.db: \d+ KB, whole and checked/) })
    const kept = dump(into)
    expect(kept['settings']).toEqual(dump(file)['settings'])
    const ids = new Set(kept['rounds']?.map((row) => (row as { id: string }).id))
    expect(kept['answers']?.every((row) => ids.has((row as { round: string }).round))).toBe(true)
    expect(readdirSync(folder).filter((name) => name.startsWith('kept'))).toEqual(['kept.db'])
  })

  it('writes over nothing, and makes no database to back up', async () => {
    const { folder, file, env, run } = await createFilled()
    const into = join(folder, 'kept.db')
    writeFileSync(into, 'mine')
    expect(await run('backup', into)).toMatchObject({ code: 2, err: expect.stringContaining('is there already') })
    expect(readFileSync(into, 'utf8')).toBe('mine')
    const none = await footnote(['store', 'backup', into], { env: { ...env, FOOTNOTE_DATABASE: `${file}.none` } })
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining('There is no database at') })
    expect(existsSync(`${file}.none`)).toBe(false)
  })

  it('says how PostgreSQL does it, without a password', async () => {
    const { code, err } = await footnote(['store', 'backup', 'kept.dump'], { env: POSTGRES })
    expect(code).toBe(2)
    expect(err).toContain('pg_dump --format=custom --no-owner --file="kept.dump" "$DATABASE_URL"')
    expect(err).not.toContain('secret')
  })
})

describe('npx footnote store restore', () => {
  it('brings back what was backed up, and keeps what was there beside it', async () => {
    const { folder, file, store, run } = await createFilled()
    const into = join(folder, 'kept.db')
    await run('backup', into)
    const before = dump(file)
    await store.settings.removeServer(visibility.server)
    await store.close()
    const changed = dump(file)
    expect(changed).not.toEqual(before)
    const { code, out } = await run('restore', into)
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('is now what') })
    expect(dump(file)).toEqual(before)
    const beside = readdirSync(folder).filter((name) => name.startsWith('footnote.db.before-'))
    expect(beside).toHaveLength(1)
    expect(dump(join(folder, beside[0] ?? ''))).toEqual(changed)
    expect((await (await openForTest({ file })).settings.readAll()).length).toBe(3)
  })

  it('changes nothing while a program has the database open', async () => {
    const { folder, file, store, run } = await createFilled()
    const into = join(folder, 'kept.db')
    await run('backup', into)
    await store.settings.removeServer(visibility.server)
    const before = dump(file)
    const refused = await run('restore', into)
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('A program has the database') })
    expect(dump(file)).toEqual(before)
    await store.settings.write(visibility)
  })

  it('changes nothing where the file is none, damaged, another one, or of a newer version', async () => {
    const { folder, file, store, run } = await createFilled()
    const into = join(folder, 'kept.db')
    await run('backup', into)
    await store.close()
    const before = dump(file)
    const bytes = readFileSync(into)
    const [torn, other, newer] = ['torn.db', 'other.db', 'newer.db'].map((name) => join(folder, name))
    writeFileSync(torn ?? '', Buffer.concat([bytes.subarray(0, 8192), Buffer.alloc(bytes.length - 8192, 0x5a)]))
    const database = new DatabaseSync(other ?? '')
    database.exec('CREATE TABLE notes (text)')
    database.close()
    copyFileSync(into, newer ?? '')
    const later = new DatabaseSync(newer ?? '')
    later.exec(`INSERT INTO kysely_migration VALUES ('999-later', '2031')`)
    later.close()
    const said = {
      'none.db': 'There is no database at',
      'torn.db': 'damaged',
      'other.db': 'has no tables of Footnote',
      'newer.db': 'a newer version of Footnote has changed it',
    }
    for (const [name, words] of Object.entries(said))
      expect(await run('restore', join(folder, name)), name).toMatchObject({
        code: 2,
        err: expect.stringContaining(words),
      })
    expect(dump(file)).toEqual(before)
    expect(readdirSync(folder).filter((name) => /before|unfinished/.test(name))).toEqual([])
  })
})

describe('npx footnote store check', () => {
  it('says that all is well, and how much there is', async () => {
    const { run } = await createFilled()
    const { code, out } = await run('check')
    expect(code).toBe(0)
    for (const line of ['The file is whole.', 'of this version', 'settings: 3 rows', 'answers: 2 rows', 'All is well.'])
      expect(out).toContain(line)
  })

  it('names what is wrong, and nothing that people wrote', async () => {
    const { file, store, run } = await createFilled()
    await store.close()
    const database = new DatabaseSync(file)
    database.exec(`UPDATE rounds SET items = '[{"secret": 1}]' WHERE id = 'over'`)
    database.close()
    const { code, out, err } = await run('check')
    expect(code).toBe(1)
    expect(out).toContain('rounds: 1 row cannot be read')
    expect(out + err).not.toContain('secret')
    const bytes = readFileSync(file)
    writeFileSync(file, Buffer.concat([bytes.subarray(0, 8192), Buffer.alloc(bytes.length - 8192, 0x5a)]))
    expect(await run('check')).toMatchObject({ code: 1, out: expect.stringContaining('The file is damaged') })
  })

  it('leaves a database of an older or a newer version as it is', async () => {
    const { file, store, run } = await createFilled()
    await store.close()
    const set = (statement: string) => {
      const database = new DatabaseSync(file)
      database.exec(statement)
      database.exec('PRAGMA journal_mode = DELETE')
      database.close()
      return readFileSync(file)
    }
    const newer = set(`INSERT INTO kysely_migration VALUES ('999-later', '2031')`)
    expect(await run('check')).toMatchObject({ code: 1, out: expect.stringContaining('999-later') })
    expect(readFileSync(file)).toEqual(newer)
    const older = set(`DELETE FROM kysely_migration WHERE name > '010'`)
    expect(await run('check')).toMatchObject({ code: 0, out: expect.stringContaining('It is of an older version') })
    expect(readFileSync(file)).toEqual(older)
  })
})

describe.skipIf(postgres.isMissing)('npx footnote store copy', () => {
  it('moves all to PostgreSQL and back, and says what to set', async () => {
    const { folder, file, run } = await createFilled()
    const { url } = await postgres.create()
    const there = await run('copy', '--to', url)
    expect(there).toMatchObject({
      code: 0,
      out: expect.stringMatching(/settings: 3 rows\n[\s\S]*each compared[\s\S]*Set DATABASE_URL/),
    })
    const back = join(folder, 'back.db')
    const again = await footnote(['store', 'copy', '--to', back], { env: { DATABASE_URL: url } })
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('Set FOOTNOTE_DATABASE') })
    const [before, after] = [dump(file), dump(back)]
    for (const table of ['settings', 'challenges', 'rounds', 'answers', 'cards', 'calls', 'insights'])
      expect(new Set(after[table]?.map((row) => JSON.stringify(row))), table).toEqual(
        new Set(before[table]?.map((row) => JSON.stringify(row))),
      )
    const checked = await footnote(['store', 'check'], { env: { DATABASE_URL: url } })
    expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('All is well.') })
  })
})
