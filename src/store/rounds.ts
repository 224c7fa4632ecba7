import type { Kysely } from 'kysely'
import type { Attempt } from './errors.ts'
import type { AnswerRow, RoundRow, Tables } from './tables.ts'

/** What becomes of an answer: `closed` where its question is not open, `kept` where it may not be changed again. */
export type Taken = 'taken' | 'changed' | 'same' | 'kept' | 'closed'

/** What can change of a round while it runs. */
export type RoundChange = Partial<Pick<RoundRow, 'position' | 'opened_at' | 'closes_at' | 'message' | 'ended_at'>>

/** An answer as it is given. */
export type NewAnswer = Omit<AnswerRow, 'tries'>

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
  /** All that a reader answered, newest first. */
  answersBy: (reader: string) => Promise<(AnswerRow & Pick<RoundRow, 'items' | 'mode'>)[]>
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
    answer: (answer) => attempt('save', () => takeAnswer(db, answer)),
    answersOf: (round) =>
      attempt('read', () =>
        db.selectFrom('answers').selectAll().where('round', '=', round).orderBy('answered_at').execute(),
      ),
    answersBy: (reader) =>
      attempt('read', () =>
        db
          .selectFrom('answers')
          .innerJoin('rounds', 'rounds.id', 'answers.round')
          .selectAll('answers')
          .select(['rounds.items', 'rounds.mode'])
          .where('reader', '=', reader)
          .orderBy('answered_at', 'desc')
          .execute(),
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

/** Inserts the answer only while its question is open, in one statement; else says why not. */
async function takeAnswer(db: Kysely<Tables>, answer: NewAnswer): Promise<Taken> {
  const { round, position, reader, chosen, answered_at } = answer
  const before = await findAnswer(db, answer)
  const taken = await db
    .insertInto('answers')
    .columns(['round', 'position', 'reader', 'name', 'item', 'chosen', 'is_right', 'tries', 'seconds', 'answered_at'])
    .expression((eb) =>
      eb
        .selectFrom('rounds')
        .select([
          'rounds.id as round',
          eb.cast<number>(eb.val(position), 'integer').as('position'),
          eb.cast<string>(eb.val(reader), 'text').as('reader'),
          eb.cast<string>(eb.val(answer.name), 'text').as('name'),
          eb.cast<string>(eb.val(answer.item), 'text').as('item'),
          eb.cast<string>(eb.val(chosen), 'text').as('chosen'),
          eb.cast<number>(eb.val(answer.is_right), 'integer').as('is_right'),
          eb.cast<number>(eb.val(1), 'integer').as('tries'),
          eb.cast<number>(eb.val(answer.seconds), 'real').as('seconds'),
          eb.cast<string>(eb.val(answered_at), 'text').as('answered_at'),
        ])
        .where('rounds.id', '=', round)
        .where('rounds.ended_at', 'is', null)
        .where((or) => or.or([or('rounds.closes_at', 'is', null), or('rounds.closes_at', '>', answered_at)]))
        .where((or) => or.or([or('rounds.mode', '<>', 'together'), or('rounds.position', '=', position)])),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['round', 'position', 'reader'])
        .doUpdateSet((eb) => ({
          chosen: eb.ref('excluded.chosen'),
          is_right: eb.ref('excluded.is_right'),
          seconds: eb.ref('excluded.seconds'),
          answered_at: eb.ref('excluded.answered_at'),
          name: eb.ref('excluded.name'),
          tries: 2,
        }))
        .where('answers.tries', '<', 2)
        .whereRef('answers.chosen', '<>', 'excluded.chosen'),
    )
    .returning('tries')
    .executeTakeFirst()
  if (taken) return taken.tries > 1 ? 'changed' : 'taken'
  if (!before) {
    // Another press of the same moment may have been first.
    const now = await findAnswer(db, answer)
    return now ? (now.chosen === chosen ? 'same' : 'kept') : 'closed'
  }
  if (before.chosen === chosen) return 'same'
  return before.tries > 1 ? 'kept' : 'closed'
}

const findAnswer = (db: Kysely<Tables>, { round, position, reader }: NewAnswer) =>
  db
    .selectFrom('answers')
    .select(['chosen', 'tries'])
    .where('round', '=', round)
    .where('position', '=', position)
    .where('reader', '=', reader)
    .executeTakeFirst()
