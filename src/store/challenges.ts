import type { Kysely } from 'kysely'
import type { Attempt } from './errors.ts'
import type { ChallengeRow, Tables } from './tables.ts'

/** What readers say is wrong. Each throws a `StoreError` where the database fails. */
export type StoredChallenges = {
  /** Stores one and gives back its number. Once this resolves it is on the disk. */
  add: (challenge: NewChallenge) => Promise<number>
  /** Those of one server, or of all with null; oldest first. */
  list: (which: { server: string | null; isOpen?: boolean }) => Promise<ChallengeRow[]>
  /** Settles one of a server, or opens it again; whether there was one to change. */
  settle: (number: number, server: string, isOpen: boolean) => Promise<boolean>
  /** Keeps what was said in a server, but not where nor by whom. */
  forgetServer: (server: string) => Promise<void>
  /** Deletes all that a reader has made, and says how many there were. */
  forgetReader: (reader: string) => Promise<number>
}

/** A challenge as it is made. */
export type NewChallenge = Omit<ChallengeRow, 'number' | 'made_at' | 'resolved_at'>

/** The queries of the table `challenges`. `now` is the clock. */
export function createChallenges(db: Kysely<Tables>, attempt: Attempt, now: () => Date): StoredChallenges {
  return {
    add: (challenge) =>
      attempt('save', async () => {
        const row = { ...challenge, made_at: now().toISOString(), resolved_at: null }
        const { number } = await db.insertInto('challenges').values(row).returning('number').executeTakeFirstOrThrow()
        return number
      }),
    list: ({ server, isOpen }) =>
      attempt('read', () => {
        let query = db.selectFrom('challenges').selectAll().orderBy('number')
        if (server !== null) query = query.where('server', '=', server)
        if (isOpen !== undefined) query = query.where('resolved_at', isOpen ? 'is' : 'is not', null)
        return query.execute()
      }),
    settle: (number, server, isOpen) =>
      attempt('save', async () => {
        const changed = await db
          .updateTable('challenges')
          .set({ resolved_at: isOpen ? null : now().toISOString() })
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
    forgetReader: (reader) =>
      attempt('save', async () => {
        const deleted = await db.deleteFrom('challenges').where('reader', '=', reader).executeTakeFirst()
        return Number(deleted.numDeletedRows)
      }),
  }
}
