import { type Kysely, sql } from 'kysely'
import type { Log } from '../base/log.ts'
import type { Round } from '../quiz/rounds/round.ts'
import type { RoundStore } from '../quiz/stores.ts'
import { createAnswerTable } from './answer-table.ts'
import type { Attempt } from './errors.ts'
import { waitForTurn } from './one-by-one.ts'
import { clearSpent } from './spent.ts'
import { createAskedReader, createRoundReader, toRoundRow, toRoundUpdate } from './round-rows.ts'
import type { RoundRow, Tables } from './tables.ts'

/** The queries of the tables `rounds` and `answers`. */
export function createRoundTable(db: Kysely<Tables>, attempt: Attempt, log: Log): RoundStore {
  const rounds = createRoundReader(log)
  const askedIds = createAskedReader(log)
  return {
    ...createAnswerTable(db, attempt, log),
    add: (round, most) => attempt('save', () => (most === undefined ? add(db, round) : addUpTo(most, db, round))),
    get: async (id) => rounds.one(await attempt('read', () => selectOne(db, id).executeTakeFirst())),
    async endUnreadable(at) {
      const unfit = rounds.unfit(await attempt('read', () => selectRunning(db).execute()))
      for (const row of unfit) await attempt('save', () => changeRound(db, row, { ended_at: at }))
      return unfit.map(({ id }) => id)
    },
    running: async () => rounds.all(await attempt('read', () => selectRunning(db).execute())),
    keepers: () =>
      attempt('read', () => ofRunning(db).select(['id', 'version', 'server', 'keeper']).orderBy('id').execute()),
    asked: async (of, but) =>
      new Set(askedIds.all(await attempt('read', () => selectAsked(db, of, but).execute())).flat()),
    countIn: (server) =>
      attempt('read', async () => {
        const modes = (await ofRunning(db).select('mode').where('server', '=', server).execute()).map(
          ({ mode }) => mode,
        )
        const exams = modes.filter((mode) => mode === 'exam').length
        return { quizzes: modes.length - exams, exams }
      }),
    runningIn: async (channel) =>
      rounds.one(await attempt('read', () => selectRunning(db).where('channel', '=', channel).executeTakeFirst())),
    change: (round, change) => attempt('save', () => changeRound(db, round, toRoundUpdate(change))),
    ended: async (...which) => rounds.all(await attempt('read', () => selectEnded(db, ...which).execute())),
  }
}

async function add(db: Kysely<Tables>, round: Round): Promise<boolean> {
  const added = await insertNew(db, toRoundRow(round)).executeTakeFirst()
  return Number(added.numInsertedOrUpdatedRows ?? 0) > 0
}

/** One after the other in a server, so that those of the same moment are counted too. */
const addUpTo = (most: number, db: Kysely<Tables>, round: Round): Promise<boolean> =>
  db.transaction().execute(async (all) => {
    const { server, mode } = round
    await waitForTurn(all, `${mode} ${server}`)
    const running = await ofRunning(all).select('id').where('server', '=', server).where('mode', '=', mode).execute()
    return running.length < most && add(all, round)
  })

const insertNew = (db: Kysely<Tables>, round: ReturnType<typeof toRoundRow>) =>
  db
    .insertInto('rounds')
    .values(round)
    .onConflict((conflict) => conflict.doNothing())

const selectOne = (db: Kysely<Tables>, id: string) => db.selectFrom('rounds').selectAll().where('id', '=', id)

/** In the words of the index `rounds_running`. */
const ofRunning = (db: Kysely<Tables>) =>
  db.selectFrom('rounds').where('ended_at', 'is', null).where('mode', '<>', sql.lit('practice'))

const selectRunning = (db: Kysely<Tables>) => ofRunning(db).selectAll()

function selectAsked(db: Kysely<Tables>, of: 'exams' | 'all', but: string | null) {
  const all = ofRunning(db).select(['id', 'asked'])
  const wanted = of === 'exams' ? all.where('mode', '=', 'exam') : all
  return but === null ? wanted : wanted.where('server', '<>', but)
}

/** Changes a round if nobody has since its version; where that ends it, what was spent in it goes with it, both or neither. */
const changeRound = (db: Kysely<Tables>, round: Pick<RoundRow, 'id' | 'version'>, change: Partial<RoundRow>) =>
  db.transaction().execute(async (all) => {
    const { numUpdatedRows } = await updateRound(all, round, change).executeTakeFirst()
    const isChanged = numUpdatedRows > 0n
    if (isChanged && change.ended_at) await clearSpent(all, round.id)
    return isChanged
  })

const updateRound = (
  db: Kysely<Tables>,
  { id, version }: Pick<RoundRow, 'id' | 'version'>,
  change: Partial<RoundRow>,
) =>
  db
    .updateTable('rounds')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('ended_at', 'is', null)

function selectEnded(db: Kysely<Tables>, server: string, channel: string, starter: string | null, most: number) {
  const rounds = db.selectFrom('rounds').selectAll().where('server', '=', server).where('channel', '=', channel)
  const ended = rounds.where('ended_at', 'is not', null).where('mode', '<>', 'practice')
  const theirs = starter === null ? ended : ended.where('starter', '=', starter)
  return theirs.orderBy('ended_at', 'desc').limit(most)
}
