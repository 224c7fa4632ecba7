import { resolve } from 'node:path'
import { type FootnoteError, setupError } from '../base/errors.ts'
import type { Log } from '../base/log.ts'
import { measure, secondsSince } from '../base/measure.ts'
import { type Reason, StoreError, type Tried } from '../base/store-error.ts'
import { whileLocked } from './patience.ts'
import { reasonOf } from './reasons.ts'

/** Where the data lives: a file of SQLite's or the address of a PostgreSQL database. */
export type DatabaseAddress = { file: string } | { url: string }

/** Does something with the database; what goes wrong becomes a `StoreError`, and a line in the log. */
export type Attempt = <T>(tried: Tried, work: () => Promise<T>) => Promise<T>

/** Milliseconds for which a locked database is tried again: less than Discord waits for an answer, which is three seconds. */
const PATIENCE = 1000

/** Makes what every query goes through. In: the log; null where nothing is to be logged. */
export function createAttempt(log: Log | null): Attempt {
  return async (tried, work) => {
    const start = performance.now()
    const tell = (outcome: string) => measure('query', () => ({ tried, outcome, seconds: secondsSince(start) }))
    try {
      const done = await whileLocked(work, PATIENCE)
      tell('done')
      return done
    } catch (error) {
      const reason = reasonOf(error)
      tell(reason)
      log?.error({ err: error, reason }, 'the database failed')
      throw new StoreError(tried, reason, error)
    }
  }
}

const OPENING: Partial<Record<Reason, [why: string, hint: string]>> = {
  locked: ['another program has locked it', 'Stop the other program, then start again.'],
  full: ['its disk is full', 'Make room, then start again.'],
  'read-only': ['it cannot be written to', 'Let this user write to it, or name another one.'],
  unreachable: ['it cannot be reached', 'Check that the database runs, and its host and port in the address.'],
  'broken-off': ['the connection broke off', 'Check the network between here and the database, then start again.'],
  'refused-login': ['it refused the login', 'Check the user and the password in the address.'],
  'no-database': ['there is none of that name', 'Make it with "createdb", or check its name in the address.'],
  'not-a-database': ['it is not a database', 'Move that file away, or name another one.'],
  damaged: ['it is damaged', 'See what "npx footnote store check" says, and restore what was backed up.'],
  newer: [
    'a newer version of Footnote has changed it',
    'Start that version, restore what was backed up before it, or name another database.',
  ],
}

/** The set-up error for a database that cannot be opened: names it without its password, says why and what to try. */
export function toOpeningError(where: DatabaseAddress, error: unknown): FootnoteError {
  const said = error instanceof Error && error.message ? error.message : String((error as { code?: unknown })?.code)
  const otherwise = 'file' in where ? 'Name a file in a folder that this user can write to.' : 'Check the address.'
  const [why, hint] = OPENING[reasonOf(error)] ?? [said, otherwise]
  return setupError(`The database ${nameOf(where)} cannot be opened: ${why}.`, hint, error)
}

/** What a database is called where people read it: without its password. */
export function nameOf(where: DatabaseAddress): string {
  if ('file' in where) return resolve(where.file)
  const address = URL.parse(where.url)
  return address ? `${address.host}${address.pathname}` : 'at the address given'
}
