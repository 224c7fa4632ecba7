import type { Kysely } from 'kysely'
import type { Attempt } from './errors.ts'
import { type NewAnswer, type Taken, takeAnswer } from './answers.ts'
import { putCard } from './cards.ts'
import type { AnswerRow, CardRow, RoundRow, Tables } from './tables.ts'

export type { NewAnswer, Taken } from './answers.ts'

/** What can change of a round while it runs. */
export type RoundChange = Partial<Pick<RoundRow, 'position' | 'opened_at' | 'closes_at' | 'message' | 'ended_at'>>

/** The rounds and what was answered in them. Each throws a `StoreError` where the database fails. */
export type StoredRounds = {
  /** Keeps a new round; false where one is running in its channel. */
  add: (round: RoundRow) => Promise<boolean>
  get: (id: string) => Promise<RoundRow | null>
  /** Those that have not ended, practice aside. */
  running: () => Promise<RoundRow[]>
  /** The one that is running in a channel. */
  runningIn: (channel: string) => Promise<RoundRow | null>
  /** Changes a round if nobody has since this version; whether it was changed. */
  change: (round: Pick<RoundRow, 'id' | 'version'>, change: RoundChange) => Promise<boolean>
  /**
   * Takes an answer if its item is open, and with it what is to be practised again: both or neither. An answer can be changed
   * once, in practice not at all. The database decides, so that presses at the same moment count once, and whoever reads the
   * answers after closing a question has all that were taken.
   *
   * What was taken is on the disk once this resolves: it outlives the program in any case, and a power cut too
   * (`synchronous = FULL` in SQLite, `synchronous_commit = on` in PostgreSQL, which is its default), as far as the disk
   * itself tells the truth.
   */
  answer: (answer: NewAnswer, card?: CardRow) => Promise<Taken>
  answersOf: (round: string) => Promise<AnswerRow[]>
  /** Those that have ended in a channel, practice aside, of one starter or of all; the latest first, at most so many. */
  ended: (server: string, channel: string, starter: string | null, most: number) => Promise<RoundRow[]>
  /** Exams that still run, in a server and wherever else a reader has played. */
  exams: (server: string | null, reader: string) => Promise<RoundRow[]>
}

/** The queries of the tables `rounds` and `answers`. */
export function createRounds(db: Kysely<Tables>, attempt: Attempt): StoredRounds {
  const one = (id: string) => db.selectFrom('rounds').selectAll().where('id', '=', id)
  const running = () =>
    db.selectFrom('rounds').selectAll().where('ended_at', 'is', null).where('mode', '<>', 'practice')
  return {
    add: (round) =>
      attempt('save', async () => {
        const added = await db
          .insertInto('rounds')
          .values(round)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
        return Number(added.numInsertedOrUpdatedRows ?? 0) > 0
      }),
    get: (id) => attempt('read', async () => (await one(id).executeTakeFirst()) ?? null),
    running: () => attempt('read', () => running().execute()),
    runningIn: (channel) =>
      attempt('read', async () => (await running().where('channel', '=', channel).executeTakeFirst()) ?? null),
    change: ({ id, version }, change) =>
      attempt('save', async () => {
        const changed = await db
          .updateTable('rounds')
          .set({ ...change, version: version + 1 })
          .where('id', '=', id)
          .where('version', '=', version)
          .where('ended_at', 'is', null)
          .executeTakeFirst()
        return changed.numUpdatedRows > 0n
      }),
    answer: (answer, card) =>
      attempt('save', () =>
        db.transaction().execute(async (all) => {
          const taken = await takeAnswer(all, answer)
          if (card && taken === 'taken') await putCard(all, card)
          return taken
        }),
      ),
    answersOf: (round) =>
      attempt('read', () =>
        db.selectFrom('answers').selectAll().where('round', '=', round).orderBy('answered_at').execute(),
      ),
    ended: (server, channel, starter, most) =>
      attempt('read', () => {
        const rounds = db.selectFrom('rounds').selectAll().where('server', '=', server).where('channel', '=', channel)
        const ended = rounds.where('ended_at', 'is not', null).where('mode', '<>', 'practice')
        const theirs = starter === null ? ended : ended.where('starter', '=', starter)
        return theirs.orderBy('ended_at', 'desc').limit(most).execute()
      }),
    exams: (server, reader) =>
      attempt('read', () => {
        const played = db
          .selectFrom('answers')
          .innerJoin('rounds as past', 'past.id', 'answers.round')
          .select('past.server')
          .where('answers.reader', '=', reader)
        return running()
          .where('mode', '=', 'exam')
          .where((eb) => eb.or([eb('server', '=', server ?? ''), eb('server', 'in', played)]))
          .execute()
      }),
  }
}
