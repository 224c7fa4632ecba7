import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { type DatabaseAddress, toOpeningError } from './errors.ts'
import { migrations } from './migrations/index.ts'

/** What a database is like that nobody has to be asked to open. */
export type Examined = {
  /** What it is, with its version. */
  engine: string
  /** The newest change of tables that it has; null in one that has no tables yet. */
  tables: string | null
  /** The changes of tables that it still lacks, and those that a newer version has made. */
  behind: string[]
  ahead: string[]
  /** How long it takes to be opened and written to, in milliseconds. */
  milliseconds: number
  /** How many connections the server takes, and how many there are; null for a file. */
  connections: { most: number; used: number } | null
}

/** Milliseconds in which a server has to answer. */
const PATIENCE = 5000

/**
 * Opens a database as another program would, writes to it and takes that back; its tables stay as they are. Null where there is no
 * file yet. Throws a set-up error where it cannot be opened or written to.
 */
export async function examineStore(where: DatabaseAddress): Promise<Examined | null> {
  if ('file' in where && !existsSync(where.file)) return null
  const since = performance.now()
  try {
    const { names, ...found } = 'file' in where ? examineFile(where.file) : await examineServer(where.url)
    const known = Object.keys(migrations)
    return {
      ...found,
      tables: names.toSorted().at(-1) ?? null,
      behind: known.filter((name) => !names.includes(name)),
      ahead: names.filter((name) => !known.includes(name)),
      milliseconds: Math.round(performance.now() - since),
    }
  } catch (error) {
    throw toOpeningError(where, error)
  }
}

type Found = Pick<Examined, 'engine' | 'connections'> & { names: string[] }

const NAMES = 'SELECT name FROM kysely_migration'

function examineFile(file: string): Found {
  const database = new DatabaseSync(file, { timeout: PATIENCE })
  try {
    database.exec('BEGIN IMMEDIATE; CREATE TABLE examined (id INTEGER); ROLLBACK')
    const [damage] = database.prepare('PRAGMA quick_check(1)').all()
    if (damage && damage['quick_check'] !== 'ok') throw new Error(`it is damaged: ${String(damage['quick_check'])}`)
    const hasTables = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'kysely_migration'").get()
    return {
      engine: `SQLite ${String(database.prepare('SELECT sqlite_version() AS version').get()?.['version'])}`,
      names: hasTables
        ? database
            .prepare(NAMES)
            .all()
            .map(({ name }) => String(name))
        : [],
      connections: null,
    }
  } finally {
    database.close()
  }
}

async function examineServer(url: string): Promise<Found> {
  const { Client } = await import('pg')
  const client = new Client({
    connectionString: url,
    application_name: 'footnote doctor',
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  })
  // A connection that breaks is told of by the query that waits on it.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('BEGIN; CREATE TABLE footnote_examined (id INTEGER); ROLLBACK')
    const ask = async (query: string) => (await client.query<Record<string, unknown>>(query)).rows
    const [about] = await ask(
      "SELECT current_setting('server_version') AS version, current_setting('max_connections')::int AS most, (SELECT count(*)::int FROM pg_stat_activity WHERE backend_type = 'client backend') AS used, to_regclass('kysely_migration') IS NOT NULL AS made",
    )
    return {
      engine: `PostgreSQL ${String(about?.['version'])}`,
      names: about?.['made'] ? (await ask(NAMES)).map(({ name }) => String(name)) : [],
      connections: { most: Number(about?.['most']), used: Number(about?.['used']) },
    }
  } finally {
    await client.end().catch(() => {})
  }
}
