import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Client } from 'pg'
import { onTestFinished } from 'vitest'
import type { DatabaseAddress } from '../../src/store/errors.ts'
import { createFolder } from '../context.ts'

/** A kind of database that the store runs on, for tests. */
export type Place<W extends DatabaseAddress = DatabaseAddress> = {
  name: string
  /** Whether there is none to test with here. */
  isMissing: boolean
  /** An empty database, gone when the test is over. */
  create: () => Promise<W>
  /** Has another program lock a database that is in use; gives back what unlocks it. */
  lock: (where: DatabaseAddress) => Promise<() => Promise<void>>
  /** Runs a statement on a database, as another program. */
  run: (where: DatabaseAddress, statement: string) => Promise<void>
  /** The rows that a query finds, as another program reads them. */
  read: (where: DatabaseAddress, query: string) => Promise<Record<string, unknown>[]>
}

/** The address of a PostgreSQL server on which tests may make databases; null where there is none. */
const SERVER = process.env['TEST_DATABASE_URL'] || null

/** A file in a temporary folder. */
export const sqlite: Place<{ file: string }> = {
  name: 'SQLite',
  isMissing: false,
  create: async () => ({ file: join(createFolder(), 'data', 'footnote.db') }),
  async lock(where) {
    const other = openFile(where)
    other.exec('BEGIN EXCLUSIVE')
    return async () => other.close()
  },
  async run(where, statement) {
    const other = openFile(where)
    other.exec(statement)
    other.close()
  },
  async read(where, query) {
    const other = openFile(where)
    const rows = other.prepare(query).all()
    other.close()
    return rows.map((row) => ({ ...row }))
  },
}

/** A database of its own on the test server. */
export const postgres: Place<{ url: string }> = {
  name: 'PostgreSQL',
  isMissing: !SERVER,
  async create() {
    const name = `footnote_${randomUUID().replaceAll('-', '')}`
    await runAt(SERVER ?? '', `CREATE DATABASE ${name}`)
    onTestFinished(async () => void (await runAt(SERVER ?? '', `DROP DATABASE ${name} WITH (FORCE)`)))
    return { url: new URL(name, SERVER ?? '').href }
  },
  async lock(where) {
    const other = new Client(urlOf(where))
    await other.connect()
    await other.query('BEGIN; LOCK TABLE settings')
    return () => other.end()
  },
  run: async (where, statement) => void (await runAt(urlOf(where), statement)),
  read: (where, query) => runAt(urlOf(where), query),
}

/** Every kind; the same is expected of all. */
export const PLACES: Place[] = [sqlite, postgres]

const openFile = (where: DatabaseAddress) => new DatabaseSync('file' in where ? where.file : '')
const urlOf = (where: DatabaseAddress) => ('url' in where ? where.url : '')

async function runAt(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client(url)
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(statement)
  await client.end()
  return rows
}
