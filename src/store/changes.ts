import { type Kysely, sql } from 'kysely'
import type { ChangeKind, Changes } from '../base/changes.ts'
import type { Clock } from '../base/clock.ts'
import type { Log } from '../base/log.ts'
import { createTrouble } from '../base/trouble.ts'
import type { Attempt } from './errors.ts'
import type { Tables } from './tables.ts'

/** What each kind of database has of its own for this. */
export type Wake = {
  /** How often it is looked for changes that nobody has told of, in milliseconds. */
  every: number
  /** Whether nothing can have been changed by others since this was asked last. */
  isQuiet: (db: Kysely<Tables>) => Promise<boolean>
  /** In the transaction of a change: has others told of it once that is done. */
  send: (all: Kysely<Tables>, message: string) => Promise<void>
  /** Begins to hear what others send; `missed` is called where something may have been missed. Gives back what ends it. */
  hear: (told: (message: string) => void, missed: () => void) => () => void
}

/** Changes as the tables know them: what is changed is told of in the same transaction, so that neither is without the other. */
export type KeptChanges = Changes & {
  /** Makes a change and tells of it. Throws what the work throws. */
  making: <T>(kind: ChangeKind, what: string, work: (all: Kysely<Tables>) => Promise<T>) => Promise<T>
  /** Ends all listening. */
  stop: () => Promise<void>
}

/** What was changed, and by which of its kind's numbers that is known. */
type Message = { kind: ChangeKind; number: number; what: string }

/**
 * Counts the changes of each kind in the table `changes`. Whoever hears of the next number knows what it is of; whoever finds a
 * later one, when they look, has missed some: so it is with what was changed before anybody listened. Nobody looks or hears until
 * somebody listens.
 */
export function createChanges(
  db: Kysely<Tables>,
  wake: Wake,
  attempt: Attempt,
  log: Log,
  clock: Pick<Clock, 'after'>,
): KeptChanges {
  const listeners = new Map<ChangeKind, Set<(what: string | null) => void>>()
  const known = new Map<ChangeKind, number>()
  const trouble = createTrouble(
    log,
    'what other processes change cannot be read from the database, and is tried again',
    'what other processes change is read from the database again',
  )
  const emit = (kind: ChangeKind, what: string | null) => {
    for (const told of listeners.get(kind) ?? []) told(what)
  }
  /** Whether this is the change after the last one that is known of. */
  const isNext = ({ kind, number }: Message) => number === (known.get(kind) ?? 0) + 1
  const hear = (text: string) => {
    const message = JSON.parse(text) as Message
    if (message.number <= (known.get(message.kind) ?? 0)) return
    const what = isNext(message) ? message.what : null
    known.set(message.kind, message.number)
    emit(message.kind, what)
  }
  const look = async () => {
    if (await wake.isQuiet(db)) return
    for (const { kind, number } of await readNumbers(db)) {
      if (number <= (known.get(kind) ?? 0)) continue
      known.set(kind, number)
      emit(kind, null)
    }
  }
  let stop: (() => Promise<void>) | null = null
  const begin = () => {
    const looking = lookAgainAndAgain(() => trouble.attempt(look), wake.every, clock)
    const deafen = wake.hear(hear, looking.now)
    return async () => {
      deafen()
      await looking.stop()
    }
  }
  const making: KeptChanges['making'] = async (kind, what, work) => {
    const { value, message } = await db.transaction().execute(async (all) => {
      const value = await work(all)
      const message = { kind, number: await raise(all, kind), what }
      await wake.send(all, JSON.stringify(message))
      return { value, message }
    })
    if (isNext(message)) known.set(kind, message.number)
    emit(kind, what)
    return value
  }
  return {
    listen(kind, told) {
      const all = listeners.get(kind) ?? new Set()
      listeners.set(kind, all.add(told))
      stop ??= begin()
      return () => void all.delete(told)
    },
    tell: (kind, what) => attempt('save', () => making(kind, what, async () => {})),
    making,
    stop: async () => stop?.(),
  }
}

/** The last thing in a transaction: who changes something of the same kind waits for its end. */
async function raise(all: Kysely<Tables>, kind: ChangeKind): Promise<number> {
  const { number } = await all
    .insertInto('changes')
    .values({ kind, number: 1 })
    .onConflict((conflict) => conflict.column('kind').doUpdateSet({ number: sql<number>`changes.number + 1` }))
    .returning('number')
    .executeTakeFirstOrThrow()
  return number
}

const readNumbers = (db: Kysely<Tables>) =>
  db.selectFrom('changes').selectAll().execute() as Promise<{ kind: ChangeKind; number: number }[]>

/** Does something at once, and again so many milliseconds after it was done, or when `now` is called. `stop` waits for its end. */
function lookAgainAndAgain(look: () => Promise<unknown>, every: number, clock: Pick<Clock, 'after'>) {
  let [isOver, isWanted] = [false, false]
  let cancel = () => {}
  let looking: Promise<void> | null = null
  const now = () => {
    if (isOver) return
    cancel()
    isWanted = looking !== null
    looking ??= look().then(() => {
      looking = null
      if (isWanted) now()
      else if (!isOver) cancel = clock.after(every, now)
    })
  }
  now()
  return {
    now,
    async stop() {
      isOver = true
      cancel()
      await looking
    },
  }
}
