import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** What stands for a reader in a round, without their id. */
export const markOf = (round: string, reader: string): string =>
  createHash('sha256').update(`${round} ${reader}`).digest('base64url').slice(0, 22)

/**
 * Before the answers of a reader are deleted: counts the attempt in its rounds as withdrawn, once each, and of those that run
 * keeps how often each item was answered.
 */
export async function withdraw(db: Kysely<Tables>, reader: string): Promise<void> {
  const answers = await db
    .selectFrom('answers')
    .innerJoin('rounds', 'rounds.id', 'answers.round')
    .select(['answers.round', 'answers.position', 'answers.tries', 'rounds.ended_at'])
    .where('answers.reader', '=', reader)
    .where('rounds.mode', '<>', 'practice')
    .execute()
  for (const [round, theirs] of Map.groupBy(answers, (answer) => answer.round)) {
    const mark = markOf(round, reader)
    const before = await db
      .selectFrom('spent')
      .select('mark')
      .where('round', '=', round)
      .where('mark', '=', mark)
      .execute()
    const counted = db.updateTable('rounds').set({ withdrawn: sql<number>`withdrawn + 1` })
    if (!before.length) await counted.where('id', '=', round).execute()
    const spent = theirs.flatMap(({ position, tries, ended_at }) =>
      ended_at ? [] : [{ round, position, mark, tries }],
    )
    if (spent.length) await raise(db, spent)
  }
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
