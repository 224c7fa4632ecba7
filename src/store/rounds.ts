import type { Kysely } from 'kysely'
import type { Attempt } from './errors.ts'
import { type NewAnswer, type Taken, takeAnswer } from './quiz.ts'
import type { AnswerRow, RoundRow, Tables } from './tables.ts'

export type { NewAnswer, Taken } from './quiz.ts'

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
   * Takes an answer if its question is open: the database decides, so that two presses at the same moment count once and
   * none counts after the end. An answer can be changed once.
   */
  answer: (answer: NewAnswer) => Promise<Taken>
  answersOf: (round: string) => Promise<AnswerRow[]>
  /** The answers of rounds together and exams that ended in a server since a time, without those who are unlisted. */
  answersIn: (server: string, since: string) => Promise<AnswerRow[]>
  lastEnded: (server: string, channel: string) => Promise<RoundRow | null>
  /** Takes a reader off a server's leaderboard, or puts them back. */
  setListed: (server: string, reader: string, isListed: boolean) => Promise<void>
}

/** The queries of the tables `rounds`, `answers` and `unlisted`. */
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
    answer: (answer) => attempt('save', () => db.transaction().execute((all) => takeAnswer(all, answer))),
    answersOf: (round) =>
      attempt('read', () =>
        db.selectFrom('answers').selectAll().where('round', '=', round).orderBy('answered_at').execute(),
      ),
    answersIn: (server, since) =>
      attempt('read', () =>
        db
          .selectFrom('answers')
          .innerJoin('rounds', 'rounds.id', 'answers.round')
          .leftJoin('unlisted', (join) =>
            join.onRef('unlisted.reader', '=', 'answers.reader').onRef('unlisted.server', '=', 'rounds.server'),
          )
          .selectAll('answers')
          .where('rounds.server', '=', server)
          .where('rounds.mode', '<>', 'practice')
          .where('rounds.ended_at', '>=', since)
          .where('unlisted.reader', 'is', null)
          .orderBy('answered_at')
          .execute(),
      ),
    lastEnded: (server, channel) =>
      attempt('read', async () => {
        const rounds = db.selectFrom('rounds').selectAll().where('server', '=', server).where('channel', '=', channel)
        const ended = rounds
          .where('ended_at', 'is not', null)
          .where('mode', '<>', 'practice')
          .orderBy('ended_at', 'desc')
        return (await ended.executeTakeFirst()) ?? null
      }),
    setListed: (server, reader, isListed) =>
      attempt('save', async () => {
        await db.deleteFrom('unlisted').where('server', '=', server).where('reader', '=', reader).execute()
        if (!isListed) await db.insertInto('unlisted').values({ server, reader }).execute()
      }),
  }
}
