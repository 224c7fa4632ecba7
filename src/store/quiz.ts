import { type ExpressionBuilder, type Kysely, SqliteAdapter, sql } from 'kysely'
import type { Attempt } from './errors.ts'
import type { AnswerRow, CardRow, RoundRow, Tables } from './tables.ts'

/** What becomes of an answer: `closed` where its item is not open, `kept` where it may not be changed again. */
export type Taken = 'taken' | 'changed' | 'same' | 'kept' | 'closed'

/** An answer as it is given. */
export type NewAnswer = Omit<AnswerRow, 'tries'>

/** A reader's points on a server: right answers, all answers, and the seconds that the right ones took. */
export type TotalRow = { reader: string; name: string; points: number; answered: number; seconds: number }

/** Answers, and the rounds in which they were given. */
export type Played = { answers: AnswerRow[]; rounds: RoundRow[] }

/** What is made of answers, and forgetting them. Each throws a `StoreError` where the database fails. */
export type StoredQuiz = {
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
  /** The points of a server in the rounds that ended since a time, without practice and without who is unlisted; unsorted. */
  leaderboard: (server: string, since: string) => Promise<TotalRow[]>
  /** Whether a reader stands on the leaderboard of a server. */
  isListed: (server: string, reader: string) => Promise<boolean>
  /** A reader's latest answer to each item, newest first. What is not revealed yet is not in it. */
  latestBy: (reader: string) => Promise<Played>
  /** The days on which a reader answered anything, by the clock of Greenwich, newest first: `2031-05-04`. */
  daysOf: (reader: string) => Promise<string[]>
  /** All that was answered on a server in the rounds that ended since a time, or in one of them; without practice. */
  playedIn: (server: string, which: { since: string } | { round: string }) => Promise<Played>
  /** Deletes all that a reader has done in quizzes, their names and flags too, and says how much it was. */
  forgetReader: (reader: string) => Promise<Forgotten>
  /** Deletes the rounds of a server with their answers, and its flags. */
  forgetServer: (server: string) => Promise<Omit<Forgotten, 'cards'>>
}

/** How many rows were deleted. `rounds`: of a reader, those in which they practised. */
export type Forgotten = { answers: number; cards: number; rounds: number; unlisted: number }

/** The queries over the tables of quizzes that are not about one round. */
export function createQuiz(db: Kysely<Tables>, attempt: Attempt): StoredQuiz {
  return {
    answer: (answer, card) =>
      attempt('save', () =>
        db.transaction().execute(async (all) => {
          const taken = await takeAnswer(all, answer)
          if (card && taken === 'taken') await putCard(all, card)
          return taken
        }),
      ),
    leaderboard: (server, since) => attempt('read', () => sumUp(db, server, since)),
    isListed: (server, reader) =>
      attempt('read', async () => {
        const flags = db.selectFrom('unlisted').select('reader').where('server', '=', server)
        return !(await flags.where('reader', '=', reader).executeTakeFirst())
      }),
    latestBy: (reader) => attempt('read', () => readLatest(db, reader)),
    daysOf: (reader) =>
      attempt('read', async () => {
        const day = sql<string>`substr(answered_at, 1, 10)`.as('day')
        const days = db.selectFrom('answers').select(day).distinct().where('reader', '=', reader)
        return (await days.orderBy('day', 'desc').execute()).map((row) => row.day)
      }),
    playedIn: (server, which) =>
      attempt('read', async () => {
        const ended = db.selectFrom('rounds').where('server', '=', server).where('mode', '<>', 'practice')
        const chosen =
          'round' in which
            ? ended.where('id', '=', which.round).where('ended_at', 'is not', null)
            : ended.where('ended_at', '>=', which.since)
        const answers = db.selectFrom('answers').selectAll().where('round', 'in', chosen.select('id'))
        return {
          rounds: await chosen.selectAll().orderBy('started_at').execute(),
          answers: await answers.orderBy('answered_at').execute(),
        }
      }),
    forgetReader: (reader) => attempt('save', () => db.transaction().execute((all) => forgetReader(all, reader))),
    forgetServer: (server) => attempt('save', () => db.transaction().execute((all) => forgetServer(all, server))),
  }
}

/**
 * Writes the answer in one statement, and only while its item is open; reads why not where nothing was written.
 *
 * SQLite has one writer at a time, so that a question closes before this or after it. PostgreSQL would read the round as it
 * was when the statement began and write after another process has closed it and counted: hence `FOR SHARE`, with which
 * closing waits for this, or this sees the round closed
 * (https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-ROWS).
 */
export async function takeAnswer(db: Kysely<Tables>, answer: NewAnswer): Promise<Taken> {
  const { round, position, reader, chosen } = answer
  const written = await db
    .insertInto('answers')
    .columns(['round', 'position', 'reader', 'name', 'item', 'chosen', 'is_right', 'tries', 'seconds', 'answered_at'])
    .expression((eb) => {
      const row = selectOpen(eb, answer)
      return isSqlite(db) ? row : row.forShare()
    })
    .onConflict((conflict) =>
      conflict
        .columns(['round', 'position', 'reader'])
        .doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          chosen: eb.ref('excluded.chosen'),
          is_right: eb.ref('excluded.is_right'),
          seconds: eb.ref('excluded.seconds'),
          answered_at: eb.ref('excluded.answered_at'),
          tries: eb('answers.tries', '+', 1),
        }))
        .whereRef('answers.chosen', '<>', 'excluded.chosen')
        .where((eb) =>
          eb(
            'answers.tries',
            '<',
            eb
              .selectFrom('rounds')
              .select(sql<number>`case when rounds.mode = 'practice' then 1 else 2 end`.as('most'))
              .where('rounds.id', '=', round),
          ),
        ),
    )
    .returning('tries')
    .executeTakeFirst()
  if (written) return written.tries > 1 ? 'changed' : 'taken'
  const open = await db
    .selectFrom('rounds')
    .select('id')
    .where((eb) => whenOpen(eb, answer))
    .executeTakeFirst()
  if (!open) return 'closed'
  const before = await db
    .selectFrom('answers')
    .select('chosen')
    .where('round', '=', round)
    .where('position', '=', position)
    .where('reader', '=', reader)
    .executeTakeFirst()
  return before?.chosen === chosen ? 'same' : 'kept'
}

/** A row to insert for the round if it is open, none if not. PostgreSQL has to be told the types of what it is handed. */
function selectOpen(eb: ExpressionBuilder<Tables, 'answers'>, answer: NewAnswer) {
  const text = (value: string) => eb.cast<string>(eb.val(value), 'text')
  const integer = (value: number) => eb.cast<number>(eb.val(value), 'integer')
  return eb
    .selectFrom('rounds')
    .select([
      'rounds.id as round',
      integer(answer.position).as('position'),
      text(answer.reader).as('reader'),
      text(answer.name).as('name'),
      text(answer.item).as('item'),
      text(answer.chosen).as('chosen'),
      integer(answer.is_right).as('is_right'),
      integer(1).as('tries'),
      eb.cast<number>(eb.val(answer.seconds), 'real').as('seconds'),
      text(answer.answered_at).as('answered_at'),
    ])
    .where((where) => whenOpen(where, answer))
}

/** The same as `isOpen` in `src/quiz/round.ts`. A question together that is not `opened` has been closed, or is to come. */
function whenOpen(eb: ExpressionBuilder<Tables, 'rounds'>, { round, position, answered_at }: NewAnswer) {
  const inTime = eb('rounds.closes_at', '>', answered_at)
  return eb.and([
    eb('rounds.id', '=', round),
    eb('rounds.ended_at', 'is', null),
    eb.or([
      eb('rounds.mode', '=', 'practice'),
      eb.and([eb('rounds.mode', '=', 'exam'), inTime]),
      eb.and([eb('rounds.position', '=', position), eb('rounds.opened_at', 'is not', null), inTime]),
    ]),
  ])
}

async function putCard(db: Kysely<Tables>, { reader, item, ...rest }: CardRow): Promise<void> {
  await db
    .insertInto('cards')
    .values({ reader, item, ...rest })
    .onConflict((conflict) => conflict.columns(['reader', 'item']).doUpdateSet(rest))
    .execute()
}

/** Adds up in the database: a server's answers of years need not come into memory. A reader's name is the latest. */
async function sumUp(db: Kysely<Tables>, server: string, since: string): Promise<TotalRow[]> {
  const rows = await db
    .with('played', (cte) =>
      cte
        .selectFrom('answers')
        .innerJoin('rounds', 'rounds.id', 'answers.round')
        .select(['answers.reader', 'answers.name', 'answers.is_right', 'answers.seconds'])
        .select(sql<number>`row_number() over (partition by answers.reader order by answered_at desc)`.as('recency'))
        .where('rounds.server', '=', server)
        .where('rounds.mode', '<>', 'practice')
        .where('rounds.ended_at', '>=', since)
        .where('answers.reader', 'not in', (eb) =>
          eb.selectFrom('unlisted').select('unlisted.reader').where('unlisted.server', '=', server),
        ),
    )
    .selectFrom('played')
    .select((eb) => [
      'reader',
      sql<string>`max(case when recency = 1 then name end)`.as('name'),
      eb.fn.sum<number | string>('is_right').as('points'),
      eb.fn.countAll<number | string>().as('answered'),
      sql<number>`sum(case when is_right = 1 then seconds else 0 end)`.as('seconds'),
    ])
    .groupBy('reader')
    .execute()
  // PostgreSQL gives sums as text, because they may not fit a number.
  return rows.map((row) => ({ ...row, points: Number(row.points), answered: Number(row.answered) }))
}

async function readLatest(db: Kysely<Tables>, reader: string): Promise<Played> {
  const ranked = db
    .selectFrom('answers')
    .innerJoin('rounds', 'rounds.id', 'answers.round')
    .selectAll('answers')
    .select(sql<number>`row_number() over (partition by item order by answered_at desc, started_at desc)`.as('recency'))
    .where('reader', '=', reader)
    .where((eb) => eb.or([eb('ended_at', 'is not', null), eb('mode', '=', 'practice')]))
  const latest = db.selectFrom(ranked.as('ranked')).where('recency', '=', 1)
  const rows = await latest.selectAll().orderBy('answered_at', 'desc').execute()
  const rounds = await db.selectFrom('rounds').selectAll().where('id', 'in', latest.select('ranked.round')).execute()
  return { answers: rows.map(({ recency, ...answer }) => answer), rounds }
}

/** Rounds that others played too stay, without who started them. */
async function forgetReader(db: Kysely<Tables>, reader: string): Promise<Forgotten> {
  const answers = await db.deleteFrom('answers').where('reader', '=', reader).executeTakeFirst()
  const cards = await db.deleteFrom('cards').where('reader', '=', reader).executeTakeFirst()
  const unlisted = await db.deleteFrom('unlisted').where('reader', '=', reader).executeTakeFirst()
  const started = db.deleteFrom('rounds').where('starter', '=', reader)
  const rounds = await started.where('mode', '=', 'practice').executeTakeFirst()
  await db.updateTable('rounds').set({ starter: '' }).where('starter', '=', reader).execute()
  return {
    answers: Number(answers.numDeletedRows),
    cards: Number(cards.numDeletedRows),
    rounds: Number(rounds.numDeletedRows),
    unlisted: Number(unlisted.numDeletedRows),
  }
}

async function forgetServer(db: Kysely<Tables>, server: string): Promise<Omit<Forgotten, 'cards'>> {
  const played = db.selectFrom('rounds').select('id').where('server', '=', server)
  const answers = await db.deleteFrom('answers').where('round', 'in', played).executeTakeFirst()
  const rounds = await db.deleteFrom('rounds').where('server', '=', server).executeTakeFirst()
  const unlisted = await db.deleteFrom('unlisted').where('server', '=', server).executeTakeFirst()
  return {
    answers: Number(answers.numDeletedRows),
    rounds: Number(rounds.numDeletedRows),
    unlisted: Number(unlisted.numDeletedRows),
  }
}

const isSqlite = (db: Kysely<Tables>) => db.getExecutor().adapter instanceof SqliteAdapter
