import type { Kysely } from 'kysely'
import type { Log } from '../base/log.ts'
import { createCards, type StoredCards } from './cards.ts'
import { createChallenges, type StoredChallenges } from './challenges.ts'
import { createAttempt, toOpeningError, type Where } from './errors.ts'
import { createQuestions, type StoredQuestions } from './questions.ts'
import { createHistory, type StoredHistory } from './history.ts'
import { createRounds, type StoredRounds } from './rounds.ts'
import { createSettings, type StoredSettings } from './settings.ts'
import type { Tables } from './tables.ts'

/** What outlives the program. */
export type Store = {
  settings: StoredSettings
  challenges: StoredChallenges
  rounds: StoredRounds
  cards: StoredCards
  history: StoredHistory
  questions: StoredQuestions
  /** Resolves if the database answers; throws a `StoreError` if not. */
  ping: () => Promise<void>
  /** Closes the database; a second time does nothing. */
  close: () => Promise<void>
}

/**
 * Opens the database, making it and bringing its tables up to date as needed.
 * In: a file for SQLite or a `postgres://` address; the log; the clock.
 * Throws a set-up error that names the database and says what to try where it cannot be opened.
 */
export async function openStore(where: Where, log: Log, now = () => new Date()): Promise<Store> {
  const db = await open(where, log)
  const attempt = createAttempt(log)
  return {
    settings: createSettings(db, attempt, now),
    challenges: createChallenges(db, attempt, now),
    rounds: createRounds(db, attempt),
    cards: createCards(db, attempt),
    history: createHistory(db, attempt),
    questions: createQuestions(db, attempt, now),
    ping: () => attempt('read', async () => void (await db.selectFrom('settings').select('id').limit(1).execute())),
    close: () => db.destroy(),
  }
}

/**
 * A store that is opened when it is first used: most of what a person runs in a terminal never needs one.
 * In: what opens it. What that throws is thrown where it is used.
 */
export function createStoreWhenUsed(open: () => Promise<Store>): Pick<Store, 'challenges' | 'close'> {
  let opened: Promise<Store> | null = null
  const use = () => (opened ??= open())
  return {
    challenges: {
      add: async (challenge) => (await use()).challenges.add(challenge),
      list: async (which) => (await use()).challenges.list(which),
      settle: async (number, server, isOpen) => (await use()).challenges.settle(number, server, isOpen),
      forgetServer: async (server) => (await use()).challenges.forgetServer(server),
      forgetReader: async (reader) => (await use()).challenges.forgetReader(reader),
    },
    close: async () => void (await (await opened)?.close()),
  }
}

/** Loads one driver only, and neither before a store is opened: they take memory. */
async function open(where: Where, log: Log): Promise<Kysely<Tables>> {
  try {
    if ('file' in where) return await (await import('./sqlite.ts')).openSqlite(where.file)
    return await (await import('./postgres.ts')).openPostgres(where.url, log)
  } catch (error) {
    throw toOpeningError(where, error)
  }
}
