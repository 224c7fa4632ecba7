import type { Changes } from '../base/changes.ts'
import { type Clock, systemClock } from '../base/clock.ts'
import type { LeaseStore } from '../base/lease.ts'
import type { Log } from '../base/log.ts'
import type { SpacingStore } from '../base/spacing.ts'
import type { ChallengeStore } from '../context/challenges.ts'
import type { InsightStore } from '../context/insights.ts'
import type { CallStore } from '../context/kept-calls.ts'
import type { Sharing } from '../context/sharing.ts'
import type { SharedReadings } from '../documents/sharing/shared.ts'
import type { CardStore, HistoryStore, QuestionStore, RoundStore } from '../quiz/stores.ts'
import { createCallTable } from './call-table.ts'
import { createCardTable } from './card-table.ts'
import { createChallengeTable } from './challenge-table.ts'
import { createChanges } from './changes.ts'
import { createAttempt, type DatabaseAddress } from './errors.ts'
import { createHistoryQueries } from './history-queries.ts'
import { createInsightTable } from './insight-table.ts'
import { createLeaseTable } from './lease-table.ts'
import { openDatabase } from './open-database.ts'
import { createQuestionTable } from './question-table.ts'
import { createReadingTable } from './reading-table.ts'
import { createRoundTable } from './round-table.ts'
import { createSettingTable } from './setting-table.ts'
import type { OpenSharing } from './sharing.ts'
import { createTurnTable } from './turn-table.ts'

/** What outlives the program, as the rooms that need it declare it. Each throws a `StoreError` where the database fails. */
export type Store = {
  /** What is changed, here and by other processes. */
  changes: Changes
  settings: ReturnType<typeof createSettingTable>
  challenges: ChallengeStore
  calls: CallStore
  insights: InsightStore
  rounds: RoundStore
  cards: CardStore
  history: HistoryStore
  questions: QuestionStore
  readings: SharedReadings
  /** Neither logs what fails: who asks again and again does, once. */
  leases: LeaseStore
  /** Opens what processes share of those who ask just now; null where a database does not serve for that. Once at most. */
  share: () => Promise<Sharing | null>
  turns: SpacingStore
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
export async function openStore(where: DatabaseAddress, log: Log, clock: Clock = systemClock): Promise<Store> {
  const db = await openDatabase(where, 'up to date', log)
  const attempt = createAttempt(log)
  let sharing: OpenSharing | null = null
  const changes = createChanges(db, await wakeFor(where), attempt, log, clock)
  return {
    changes,
    settings: createSettingTable(db, attempt, clock, changes),
    challenges: createChallengeTable(db, attempt, clock),
    calls: createCallTable(db, attempt, log, clock),
    insights: createInsightTable(db, attempt, clock),
    rounds: createRoundTable(db, attempt, log),
    cards: createCardTable(db, attempt, log),
    history: createHistoryQueries(db, attempt, log),
    questions: createQuestionTable(db, attempt, log, clock),
    readings: createReadingTable(db, attempt, clock),
    leases: createLeaseTable(db, createAttempt(null)),
    turns: createTurnTable(db, createAttempt(null)),
    ping: () => attempt('read', async () => void (await db.selectFrom('settings').select('id').limit(1).execute())),
    share: async () => {
      sharing = 'url' in where ? await openSharing(where.url, log, clock) : null
      return sharing
    },
    async close() {
      await sharing?.close()
      await changes.stop()
      await db.destroy()
    },
  }
}

const wakeFor = async (where: DatabaseAddress) =>
  'file' in where
    ? (await import('./sqlite.ts')).createSqliteWake()
    : (await import('./postgres-wake.ts')).createPostgresWake(where.url)

async function openSharing(url: string, log: Log, clock: Clock): Promise<OpenSharing> {
  const [{ connectLoosely }, { createSharing }] = await Promise.all([import('./postgres.ts'), import('./sharing.ts')])
  const { db, query } = connectLoosely(url, log)
  // Connects while nobody waits for it; where that fails, whoever asks first is told.
  await query('select 1').catch(() => {})
  return createSharing(db, query, createAttempt(null), clock)
}
