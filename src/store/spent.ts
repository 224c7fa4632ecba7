import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { isSqlite } from './dialect.ts'
import { waitForTurn } from './one-by-one.ts'
import type { Tables } from './tables.ts'

/** What stands for a reader in a round, without their id. */
export const markOf = (round: string, reader: string): string =>
  createHash('sha256').update(`${round} ${reader}`).digest('base64url').slice(0, 22)

/**
 * In a transaction, before the answers of a reader are deleted: counts the attempt in its rounds as withdrawn, once each, and
 * of those that run keeps how often each item was answered. Until its end no answer of theirs is taken, and no such round ends.
 */
export async function withdraw(db: Kysely<Tables>, reader: string): Promise<void> {
  // So is what a reader answers: else PostgreSQL would read what was spent as it was before it was deleted, and give the tries again.
  await waitForTurn(db, reader)
  const played = await lockPlayed(db, reader)
  if (!played.length) return
  const running = played.flatMap(({ id, ended_at }) => (ended_at === null ? [id] : []))
  await countWithdrawn(db, reader, await findMarked(db, reader, running))
  const spent = await listSpent(db, reader, running)
  if (spent.length) await raise(db, spent)
}

/** The rounds with others that a reader has answered in. Locked in one order, so that of two who delete none waits for ever. */
function lockPlayed(db: Kysely<Tables>, reader: string) {
  const played = db
    .selectFrom('rounds')
    .select(['id', 'ended_at'])
    .where('mode', '<>', 'practice')
    .where('id', 'in', (eb) => eb.selectFrom('answers').select('round').where('reader', '=', reader))
    .orderBy('id')
  return (isSqlite(db) ? played : played.forNoKeyUpdate()).execute()
}

/** Those of the rounds that run in which an attempt of theirs was withdrawn before. */
async function findMarked(db: Kysely<Tables>, reader: string, running: string[]): Promise<string[]> {
  if (!running.length) return []
  const marks = running.map((round) => markOf(round, reader))
  const found = db.selectFrom('spent').select('round').distinct().where('round', 'in', running)
  return (await found.where('mark', 'in', marks).execute()).map(({ round }) => round)
}

async function countWithdrawn(db: Kysely<Tables>, reader: string, marked: string[]): Promise<void> {
  const counted = db
    .updateTable('rounds')
    .set({ withdrawn: sql<number>`withdrawn + 1` })
    .where('mode', '<>', 'practice')
    .where('id', 'in', (eb) => eb.selectFrom('answers').select('round').where('reader', '=', reader))
  await (marked.length ? counted.where('id', 'not in', marked) : counted).execute()
}

async function listSpent(db: Kysely<Tables>, reader: string, running: string[]): Promise<Tables['spent'][]> {
  if (!running.length) return []
  const answers = db.selectFrom('answers').select(['round', 'position', 'tries']).where('reader', '=', reader)
  const theirs = await answers.where('round', 'in', running).execute()
  return theirs.map((answer) => ({ ...answer, mark: markOf(answer.round, reader) }))
}

/** Answers that were given again count what was spent before. */
const raise = (db: Kysely<Tables>, spent: Tables['spent'][]) =>
  db
    .insertInto('spent')
    .values(spent)
    .onConflict((conflict) =>
      conflict.columns(['round', 'position', 'mark']).doUpdateSet((eb) => ({ tries: eb.ref('excluded.tries') })),
    )
    .execute()

/** Once a round is over, nobody can answer it again. */
export const clearSpent = async (db: Kysely<Tables>, round: string): Promise<void> =>
  void (await db.deleteFrom('spent').where('round', '=', round).execute())
