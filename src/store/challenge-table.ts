import { type Kysely, sql } from 'kysely'
import type { Clock } from '../base/clock.ts'
import { type Challenge, type ChallengeStore, isSameChallenge, SAME_IN } from '../context/challenges.ts'
import type { Attempt } from './errors.ts'
import type { ChallengeRow, Tables } from './tables.ts'

/** The queries of the table `challenges`. */
export function createChallengeTable(db: Kysely<Tables>, attempt: Attempt, clock: Pick<Clock, 'now'>): ChallengeStore {
  const now = () => new Date(clock.now()).toISOString()
  return {
    add: (challenge) =>
      attempt('save', async () => {
        const row = { ...challenge, made_at: now(), resolved_at: null }
        const { number } = await db.insertInto('challenges').values(row).returning('number').executeTakeFirstOrThrow()
        return number
      }),
    // Whoever looks is about to save.
    findSame: (challenge) =>
      attempt('save', async () => {
        let query = db.selectFrom('challenges').selectAll().where('resolved_at', 'is', null)
        for (const field of SAME_IN) {
          const value = challenge[field]
          query = value === null ? query.where(field, 'is', null) : query.where(field, '=', value)
        }
        // They are those of one reader on one place, so there are few.
        const rows = await query.orderBy('number').execute()
        return rows.find((row) => isSameChallenge(row, challenge))?.number ?? null
      }),
    list: ({ server, isOpen }) =>
      attempt('read', async () => {
        let query = db.selectFrom('challenges').selectAll().orderBy('number')
        if (server !== null) query = query.where('server', '=', server)
        if (isOpen !== undefined) query = query.where('resolved_at', isOpen ? 'is' : 'is not', null)
        return (await query.execute()).map(fromRow)
      }),
    settle: (number, server, isOpen) =>
      attempt('save', async () => {
        const changed = await db
          .updateTable('challenges')
          .set({ resolved_at: isOpen ? null : now() })
          .where('number', '=', number)
          .where('server', '=', server)
          .executeTakeFirst()
        return changed.numUpdatedRows > 0n
      }),
    forgetServer: (server) =>
      attempt(
        'save',
        async () =>
          void (await db
            .updateTable('challenges')
            .set({ server: null, reader: null })
            .where('server', '=', server)
            .execute()),
      ),
    countOf: (reader) =>
      attempt('read', async () => {
        const count = db.selectFrom('challenges').select(sql<number | string>`count(*)`.as('count'))
        return Number((await count.where('reader', '=', reader).executeTakeFirst())?.count ?? 0)
      }),
    forgetReader: (reader) =>
      attempt('save', async () => {
        const deleted = await db.deleteFrom('challenges').where('reader', '=', reader).executeTakeFirst()
        return Number(deleted.numDeletedRows)
      }),
  }
}

const fromRow = ({ made_at: madeAt, resolved_at: resolvedAt, ...same }: ChallengeRow): Challenge => ({
  ...same,
  madeAt,
  resolvedAt,
})
