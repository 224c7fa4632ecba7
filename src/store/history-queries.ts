import { type Kysely, sql } from 'kysely'
import type { Log } from '../base/log.ts'
import type { Forgotten, ReaderHistory, HistoryStore } from '../quiz/stores.ts'
import { createAnswerReader } from './answer-table.ts'
import type { Attempt } from './errors.ts'
import { countFirstChoices } from './item-queries.ts'
import { createRoundReader } from './round-rows.ts'
import { withdraw } from './spent.ts'
import type { AnswerRow, RoundRow, Tables } from './tables.ts'

/** The queries over the tables of quizzes that are not about one round. */
export function createHistoryQueries(db: Kysely<Tables>, attempt: Attempt, log: Log): HistoryStore {
  const [answers, rounds] = [createAnswerReader(log), createRoundReader(log)]
  return {
    leaderboard: (server, since) => attempt('read', () => sumUp(db, server, since)),
    setListed: (server, reader, isListed) =>
      attempt('save', async () => {
        await db.deleteFrom('unlisted').where('server', '=', server).where('reader', '=', reader).execute()
        if (!isListed) await db.insertInto('unlisted').values({ server, reader }).execute()
      }),
    choicesOf: (server, items) => attempt('read', () => countFirstChoices(db, server, items)),
    unlistedIn: (server) =>
      attempt('read', async () => {
        const rows = await db.selectFrom('unlisted').select('reader').where('server', '=', server).execute()
        return rows.map(({ reader }) => reader)
      }),
    async latestBy(reader) {
      const latest = await attempt('read', () => readLatest(db, reader))
      return { answers: answers.all(latest.answers), rounds: rounds.all(latest.rounds) }
    },
    daysOf: (reader) =>
      attempt('read', async () => {
        const day = sql<string>`substr(answered_at, 1, 10)`.as('day')
        const days = db.selectFrom('answers').select(day).distinct().where('reader', '=', reader)
        return (await days.orderBy('day', 'desc').execute()).map((row) => row.day)
      }),
    heldOf: (reader) => attempt('read', () => countHeld(db, reader)),
    forgetReader: (reader) => attempt('save', () => db.transaction().execute((all) => forgetReader(all, reader))),
    forgetServer: (server) => attempt('save', () => db.transaction().execute((all) => forgetServer(all, server))),
  }
}

/** Adds up in the database: a server's answers of years need not come into memory. A reader's name is the latest. */
async function sumUp(db: Kysely<Tables>, server: string, since: string) {
  const rows = await db
    .with('played', (cte) =>
      cte
        .selectFrom('answers')
        .innerJoin('rounds', 'rounds.id', 'answers.round')
        .select(['answers.reader', 'answers.name', 'answers.is_right', 'answers.seconds'])
        .select(sql<number>`row_number() over (partition by answers.reader order by answered_at desc)`.as('recency'))
        .where('rounds.server', '=', server)
        .where('rounds.mode', '=', 'together')
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

async function readLatest(db: Kysely<Tables>, reader: string): Promise<{ answers: AnswerRow[]; rounds: RoundRow[] }> {
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

/** Counts what `forgetReader` deletes, and the rounds with others that it is of. */
async function countHeld(db: Kysely<Tables>, reader: string): Promise<ReaderHistory> {
  const count = sql<number | string>`count(*)`.as('n')
  const countOf = async (table: 'answers' | 'cards' | 'unlisted') =>
    Number((await db.selectFrom(table).select(count).where('reader', '=', reader).executeTakeFirst())?.n ?? 0)
  const started = await db.selectFrom('rounds').select(['mode', 'ended_at']).where('starter', '=', reader).execute()
  const played = await db
    .selectFrom('rounds')
    .select('ended_at')
    .where('mode', '<>', 'practice')
    .where('id', 'in', (eb) => eb.selectFrom('answers').select('round').where('reader', '=', reader))
    .execute()
  const rounds = started.filter(({ mode }) => mode === 'practice').length
  return {
    answers: await countOf('answers'),
    cards: await countOf('cards'),
    rounds,
    unlisted: await countOf('unlisted'),
    started: started.length - rounds,
    attempts: played.length,
    running: played.filter(({ ended_at }) => ended_at === null).length,
    leading: started.filter(({ mode, ended_at }) => mode !== 'practice' && ended_at === null).length,
  }
}

/** Rounds that others played too stay, without who started them. */
async function forgetReader(db: Kysely<Tables>, reader: string): Promise<Forgotten> {
  await withdraw(db, reader)
  const answers = await db.deleteFrom('answers').where('reader', '=', reader).executeTakeFirst()
  const cards = await db.deleteFrom('cards').where('reader', '=', reader).executeTakeFirst()
  const unlisted = await db.deleteFrom('unlisted').where('reader', '=', reader).executeTakeFirst()
  const started = db.deleteFrom('rounds').where('starter', '=', reader)
  const rounds = await started.where('mode', '=', 'practice').executeTakeFirst()
  const others = db.updateTable('rounds').set({ starter: '' }).where('starter', '=', reader)
  const blanked = await others.executeTakeFirst()
  return {
    answers: Number(answers.numDeletedRows),
    cards: Number(cards.numDeletedRows),
    rounds: Number(rounds.numDeletedRows),
    unlisted: Number(unlisted.numDeletedRows),
    started: Number(blanked.numUpdatedRows),
  }
}

async function forgetServer(db: Kysely<Tables>, server: string): Promise<Omit<Forgotten, 'cards' | 'started'>> {
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
