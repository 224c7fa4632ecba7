import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from 'pg'

/** With which the bot logs in: to be found nowhere. The server asks for none, and takes any. */
export const PASSWORD = 'not-to-be-seen-4711'

/** A server of PostgreSQL for this run. */
export type Postgres = {
  port: number
  /** An empty database, by its name. */
  create: () => Promise<string>
  /** Its address, by that of the server or of something before it. */
  urlOf: (database: string, port?: number) => string
  /** The rows that a statement gives, as another program reads them. */
  read: (database: string, statement: string) => Promise<Record<string, unknown>[]>
  stop: () => Promise<void>
}

/** Starts one as the tests do, or takes that of TEST_DATABASE_URL; null where there is none. */
export async function startPostgres(): Promise<Postgres | null> {
  const given = process.env['TEST_DATABASE_URL']
  const started = given ? { url: given, stop: async () => {} } : await startByScript()
  if (!started) return null
  const { url, stop } = started
  const port = Number(new URL(url).port || 5432)
  const urlOf = (database: string, at = port) => {
    const address = new URL(`/${database}`, url)
    address.port = String(at)
    address.password = PASSWORD
    return address.href
  }
  return {
    ...{ port, urlOf, stop },
    read: (database, statement) => runAt(urlOf(database), statement),
    async create() {
      const name = `footnote_${randomUUID().replaceAll('-', '')}`
      await runAt(url, `CREATE DATABASE ${name}`)
      return name
    },
  }
}

/** The script ends the server when what it reads from ends. */
async function startByScript(): Promise<{ url: string; stop: () => Promise<void> } | null> {
  const root = join(import.meta.dirname, '../..')
  const script = 'source .ci/postgres; echo "$TEST_DATABASE_URL"; read -r _'
  const child = spawn('bash', ['-c', script], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })
  const [first] = (await Promise.race([once(lines, 'line'), ended.then(() => [''])])) as [string]
  const stop = async () => {
    child.stdin.end()
    await ended
  }
  if (first) return { url: first, stop }
  await stop()
  return null
}

async function runAt(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client(url)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}
