import { randomBytes } from 'node:crypto'
import type { NewAnswer, StoredRounds, Taken } from '../store/rounds.ts'
import type { AnswerRow, RoundRow } from '../store/tables.ts'
import type { Item } from './item.ts'
import { isRight } from './score.ts'

/** A round with its items read. */
export type Round = Omit<RoundRow, 'items'> & { items: Item[] }

/** What somebody starts; `seconds` for each question together, for all of an exam. */
export type Order = Pick<RoundRow, 'server' | 'channel' | 'starter' | 'mode' | 'seconds' | 'language'> & {
  speed: boolean
  items: Item[]
}

/** Where a round is shown. What these throw ends the round. */
export type Stage = {
  /** Shows a question that has opened, or an exam; gives back the id of its message. */
  open: (round: Round) => Promise<string>
  /** Shows what is right, and how many chose what. */
  close: (round: Round, position: number, answers: AnswerRow[]) => Promise<void>
  /** Shows the scores. */
  end: (round: Round, answers: AnswerRow[]) => Promise<void>
  /** Tells who started it, alone, that it could not go on. */
  fail: (round: Round, error: unknown) => Promise<void>
}

/** Rounds as they are played: what opens and closes when, after a restart too. */
export type Rounds = Pick<StoredRounds, 'answersOf' | 'answersBy' | 'answersIn' | 'running' | 'setListed'> & {
  /** Starts a round; null where one is running in the channel. */
  start: (order: Order) => Promise<Round | null>
  /** Takes what somebody chose: the ids of options. `round` is null where there is none. */
  choose: (choice: Choice) => Promise<{ taken: Taken; round: Round | null }>
  get: (id: string) => Promise<Round | null>
  runningIn: (channel: string) => Promise<Round | null>
  /** The last round together, or exam, that ended in a channel. */
  lastEnded: (server: string, channel: string) => Promise<Round | null>
  /** Closes the open question at once; false where none is open. */
  skip: (channel: string) => Promise<boolean>
  /** Ends the round in a channel at once, with the scores so far; false where none is running. */
  stop: (channel: string) => Promise<boolean>
  /** Goes on with what was running when the program stopped. From here on `stage` shows what happens. */
  resume: (stage: Stage) => Promise<void>
  /** Lets go of all rounds; the store keeps them. */
  close: () => void
}

export type Choice = { round: string; position: number; reader: string; name: string; chosen: string[] }

/** The clock, and how long a second is: shorter in tests. */
export type Pace = { now: () => number; second: number }

/** Between the answer to one question and the next, in seconds. */
const PAUSE = 6

/** Makes the rounds of a store. `log` is told of what could not be shown. */
export function createRounds(
  store: StoredRounds,
  log: { error: (details: object, message: string) => void },
  { now, second }: Pace = { now: Date.now, second: 1000 },
): Rounds {
  const timers = new Map<string, NodeJS.Timeout>()
  let stage: Stage | null = null

  const toIso = (time: number) => new Date(time).toISOString()
  const wait = (id: string, ms: number, step: () => Promise<void>) => {
    clearTimeout(timers.get(id))
    timers.set(
      id,
      setTimeout(() => void step().catch((err: unknown) => log.error({ err, round: id }, 'a round stands still')), ms),
    )
  }

  /** Reads the round again and lets somebody else's change stand. */
  const current = async (id: string): Promise<Round | null> => {
    const row = await store.get(id)
    return row && row.ended_at === null ? toRound(row) : null
  }

  async function openNext(id: string): Promise<void> {
    const round = await current(id)
    if (!round || round.position >= 0) return
    const position = before(round.position)
    if (position >= round.items.length) return finish(round)
    const opened = now()
    const change = { position, opened_at: toIso(opened), closes_at: toIso(opened + round.seconds * second) }
    if (await store.change(round, change)) await show({ ...round, ...change, version: round.version + 1 })
  }

  /** Shows the question that is open, and closes it when its time is over. */
  async function show(round: Round): Promise<void> {
    try {
      const message = (await stage?.open(round)) ?? null
      await store.change(round, { message })
    } catch (error) {
      await giveUp(round, error)
      return
    }
    wait(round.id, Date.parse(round.closes_at ?? '') - now(), () => closeOpen(round.id, round.position))
  }

  /** First nobody can answer any more, then the answer is shown (twice is no harm), then the round goes on. */
  async function closeOpen(id: string, position: number): Promise<void> {
    const open = await current(id)
    if (!open || open.position !== position) return
    if (open.mode === 'exam') return finish(open)
    const closes_at = toIso(Math.min(now(), Date.parse(open.closes_at ?? '')))
    if (!(await store.change(open, { closes_at }))) return
    const round = { ...open, closes_at, version: open.version + 1 }
    try {
      await stage?.close(
        round,
        position,
        (await store.answersOf(id)).filter((answer) => answer.position === position),
      )
    } catch (error) {
      await giveUp(round, error)
      return
    }
    const isLast = position + 1 >= round.items.length
    const next = { position: before(position + 1), opened_at: null, closes_at: null, message: null }
    if (await store.change(round, next)) wait(id, isLast ? 0 : PAUSE * second, () => openNext(id))
  }

  async function finish(round: Round): Promise<void> {
    clearTimeout(timers.get(round.id))
    timers.delete(round.id)
    if (!(await store.change(round, { ended_at: toIso(now()) }))) return
    await stage?.end(round, await store.answersOf(round.id)).catch((error: unknown) => stage?.fail(round, error))
  }

  async function giveUp(round: Round, error: unknown): Promise<void> {
    log.error({ err: error, round: round.id }, 'a round could not be shown and has ended')
    const latest = await current(round.id)
    if (latest) await store.change(latest, { ended_at: toIso(now()) })
    await stage?.fail(round, error).catch(() => null)
  }

  return {
    answersOf: store.answersOf,
    answersIn: store.answersIn,
    answersBy: store.answersBy,
    running: store.running,
    setListed: store.setListed,
    async lastEnded(server, channel) {
      const row = await store.lastEnded(server, channel)
      return row && toRound(row)
    },
    async start({ items, speed, ...order }) {
      const started = now()
      const closes = order.mode === 'exam' ? toIso(started + order.seconds * second) : null
      const row: RoundRow = {
        ...order,
        id: randomBytes(6).toString('base64url'),
        speed: speed ? 1 : 0,
        items: JSON.stringify(items),
        position: -1,
        opened_at: order.mode === 'exam' ? toIso(started) : null,
        closes_at: closes,
        message: null,
        version: 1,
        started_at: toIso(started),
        ended_at: null,
      }
      if (!(await store.add(row))) return null
      const round = toRound(row)
      if (round.mode === 'together') wait(round.id, PAUSE * second, () => openNext(round.id))
      if (round.mode === 'exam') wait(round.id, 0, () => show(round))
      return round
    },
    async choose({ round: id, position, reader, name, chosen }) {
      const row = await store.get(id)
      const round = row && toRound(row)
      const item = round?.items[position]
      if (!round || !item) return { taken: 'closed', round: null }
      const at = now()
      const answer: NewAnswer = {
        round: id,
        position,
        reader,
        name,
        item: item.id,
        chosen: JSON.stringify([...chosen].sort()),
        is_right: isRight(item, chosen) ? 1 : 0,
        seconds: Math.round((at - Date.parse(round.opened_at ?? round.started_at)) / 100) / 10,
        answered_at: toIso(at),
      }
      return { taken: await store.answer(answer), round }
    },
    async get(id) {
      const row = await store.get(id)
      return row && toRound(row)
    },
    async runningIn(channel) {
      const row = await store.runningIn(channel)
      return row && toRound(row)
    },
    async skip(channel) {
      const row = await store.runningIn(channel)
      if (!row || row.position < 0) return false
      await closeOpen(row.id, row.position)
      return true
    },
    async stop(channel) {
      const row = await store.runningIn(channel)
      if (!row) return false
      await finish(toRound(row))
      return true
    },
    async resume(on) {
      stage = on
      for (const row of await store.running()) {
        const round = toRound(row)
        const left = Math.max(0, Date.parse(round.closes_at ?? '') - now())
        if (round.mode === 'exam') wait(round.id, left, () => closeOpen(round.id, round.position))
        else if (round.position < 0) wait(round.id, PAUSE * second, () => openNext(round.id))
        // It was opened, but perhaps nobody has seen it.
        else if (!round.message) wait(round.id, 0, () => show(round))
        else wait(round.id, left, () => closeOpen(round.id, round.position))
      }
    },
    close() {
      stage = null
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
    },
  }
}

/** The position of a round before a question opens, and the other way round: -1 before the first, -2 before the second. */
const before = (position: number) => -1 - position

const toRound = ({ items, ...row }: RoundRow): Round => ({ ...row, items: JSON.parse(items) as Item[] })
