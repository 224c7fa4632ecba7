import { randomBytes } from 'node:crypto'
import type { StoredRounds, Taken } from '../../store/rounds.ts'
import type { AnswerRow, CardRow, RoundRow } from '../../store/tables.ts'
import type { Item } from '../item.ts'
import {
  advance,
  applyChange,
  isUnseen,
  type Move,
  type Round,
  remaining,
  reopen,
  shut,
  skip,
  startRound,
  stop,
  toAnswer,
} from './rules.ts'

export type { Round } from './rules.ts'

/** What somebody starts; `seconds` for each question together, for all of an exam. */
export type Order = Pick<RoundRow, 'server' | 'channel' | 'starter' | 'mode' | 'seconds' | 'language' | 'topic'> & {
  speed: boolean
  items: Item[]
}

/** What a stage throws where it could not show something now and may a moment later. Anything else ends the round. */
export class NotNow extends Error {
  override readonly name = 'NotNow'
}

/** Where a round is shown. What these throw ends the round, but for `NotNow`. */
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
export type Rounds = Pick<StoredRounds, 'answersOf'> & {
  /** Starts a round; null where one is running in the channel. */
  start: (order: Order) => Promise<Round | null>
  /** Takes what somebody chose, and with it when they are to see it again, both or neither. `round` is null where there is none. */
  choose: (choice: Choice) => Promise<{ taken: Taken; round: Round | null }>
  get: (id: string) => Promise<Round | null>
  runningIn: (channel: string) => Promise<Round | null>
  /** The rounds together and exams that ended in a channel, of one starter or of all; the latest first, at most so many. */
  ended: (server: string, channel: string, starter: string | null, most: number) => Promise<Round[]>
  /** Exams that still run, in a server and wherever else a reader has played. */
  exams: (server: string | null, reader: string) => Promise<Round[]>
  /** Closes the open question at once; false where none is open. */
  skip: (channel: string) => Promise<boolean>
  /** Ends the round in a channel at once, with the scores so far; false where none is running. */
  stop: (channel: string) => Promise<boolean>
  /** Goes on with what was running when the program stopped. From here on `stage` shows what happens. */
  resume: (stage: Stage) => Promise<void>
  /** Lets go of all rounds; the store keeps them. */
  close: () => void
}

/**
 * What somebody chose: the ids of options. `shownAt`: when they saw the question, in milliseconds since 1970; null where it
 * was when it opened. `card`: what is to be practised again.
 */
export type Choice = {
  round: string
  position: number
  reader: string
  name: string
  chosen: string[]
  shownAt: number | null
  card?: CardRow
}

/** The clock, and how long a second is: shorter in tests. */
export type Pace = { now: () => number; second: number }

/** The longest that a timer of Node's waits, in milliseconds; longer ones end at once: https://nodejs.org/api/timers.html */
const LONGEST = 2 ** 31 - 1

/** Seconds after which what the database has prevented is tried again. */
const AGAIN = 1

/** Makes the rounds of a store. `log` is told of what could not be shown. */
export function createRounds(
  store: StoredRounds,
  log: { error: (details: object, message: string) => void },
  { now, second }: Pace = { now: Date.now, second: 1000 },
): Rounds {
  const timers = new Map<string, NodeJS.Timeout>()
  const turns = new Map<string, Promise<unknown>>()
  /** Messages that were sent and could not be saved yet: nothing is sent twice because a database was locked. */
  const sent = new Map<string, string>()
  /** Rounds whose scores were shown and whose end could not be saved yet, likewise. */
  const told = new Set<string>()
  let stage: Stage | null = null

  /** Does one thing at a time with a round: a skip waits until the question has been shown. */
  function inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
    const turn = (turns.get(id) ?? Promise.resolve()).then(work)
    const over = turn
      .catch(() => null)
      .then(() => {
        if (turns.get(id) === over) turns.delete(id)
      })
    turns.set(id, over)
    return turn
  }

  function wait(id: string, ms: number, then = goOn): void {
    clearTimeout(timers.get(id))
    timers.delete(id)
    if (!stage) return
    timers.set(
      id,
      setTimeout(() => tryInTurn(id, () => then(id)), Math.min(ms, LONGEST)),
    )
  }

  function tryInTurn(id: string, work: () => Promise<void>): void {
    void inTurn(id, work).catch((err: unknown) => {
      log.error({ err, round: id }, 'a round could not go on and is tried again')
      wait(id, AGAIN * second, err instanceof NotNow ? resumeRound : goOn)
    })
  }

  /** Reads the round again, because another process may have changed it. */
  const current = async (id: string): Promise<Round | null> => {
    const row = await store.get(id)
    return row && row.ended_at === null ? toRound(row) : null
  }

  /** Does all that is due with a round, then waits for what is next. */
  async function goOn(id: string): Promise<void> {
    while (stage) {
      const round = await current(id)
      const left = round && remaining(round, now())
      if (!round || left === null) return
      if (isUnseen(round)) await show(round, stage)
      else if (left > 0) return wait(id, left)
      else await take(round, advance(round, now(), second), stage)
    }
  }

  /** Shows a question that is open, or an exam. */
  async function show(round: Round, on: Stage): Promise<void> {
    const key = `${round.id} ${round.position}`
    const message = sent.get(key) ?? (await orGiveUp(round, on, () => on.open(round)))
    if (message === null) return
    sent.set(key, message)
    if (await store.change(round, { message })) sent.delete(key)
  }

  /** A result is shown before the round goes on, or is over: twice is no harm, where the program stops in between. */
  async function take(round: Round, move: Move | null, on: Stage): Promise<boolean> {
    if (!move) return false
    if (move.step === 'go-on') {
      const answers = answersTo(round, await store.answersOf(round.id))
      const isShown = await orGiveUp(round, on, async () => on.close(round, round.position, answers).then(() => true))
      if (!isShown) return false
    }
    if (move.step === 'end') await showEnd(applyChange(round, move.change), on)
    if (!(await store.change(round, move.change))) return false
    if (move.step !== 'end') return true
    told.delete(round.id)
    clearTimeout(timers.get(round.id))
    timers.delete(round.id)
    return true
  }

  /** Nothing is open any more, so that no answer is missing. What cannot be shown is told to who started it. */
  async function showEnd(over: Round, on: Stage): Promise<void> {
    if (told.has(over.id)) return
    const answers = await store.answersOf(over.id)
    try {
      await on.end(over, answers)
    } catch (error) {
      if (isForNow(error)) throw error
      await on.fail(over, error).catch(() => null)
    }
    told.add(over.id)
  }

  /** What was shown; null where it cannot be: then the round is over, with the scores if those can, and its starter is told. */
  async function orGiveUp<T>(round: Round, on: Stage, work: () => Promise<T>): Promise<T | null> {
    try {
      return await work()
    } catch (error) {
      if (isForNow(error)) throw error
      log.error({ err: error, round: round.id }, 'a round could not be shown and has ended')
      const over = await changeNow(round.id, (latest) => stop(latest, now()))
      if (over) await on.end(over, await store.answersOf(over.id)).catch(() => null)
      await on.fail(round, error).catch(() => null)
      return null
    }
  }

  async function revealLast(round: Round, on: Stage): Promise<void> {
    const answers = answersTo(round, await store.answersOf(round.id))
    await on.close(round, round.position, answers).catch((err: unknown) => {
      log.error({ err, round: round.id }, 'the last question of a round could not be closed')
    })
  }

  /** Makes a move, again where another process was faster; null where there is none to make. */
  async function changeNow(id: string, find: (round: Round) => Move | null): Promise<Round | null> {
    for (;;) {
      const round = await current(id)
      const move = round && find(round)
      if (!move) return null
      if (await store.change(round, move.change)) return applyChange(round, move.change)
    }
  }

  async function resumeRound(id: string): Promise<void> {
    await changeNow(id, (round) => reopen(round, now(), second))
    await goOn(id)
  }

  return {
    answersOf: store.answersOf,
    ended: async (...wish) => (await store.ended(...wish)).map(toRound),
    exams: async (server, reader) => (await store.exams(server, reader)).map(toRound),
    async start({ speed, ...order }) {
      const id = randomBytes(6).toString('base64url')
      const round = startRound({ ...order, id, bySpeed: speed }, now(), second)
      if (!(await store.add(toRow(round)))) return null
      wait(id, 0)
      return round
    },
    async choose({ round: id, position, reader, name, chosen, shownAt, card }) {
      const row = await store.get(id)
      const round = row && toRound(row)
      const item = round?.items[position]
      if (!round || !item) return { taken: 'closed', round: null }
      const { tries, ...answer } = toAnswer(round, item, { position, reader, name, chosen, shownAt }, now())
      return { taken: await store.answer(answer, card), round }
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
      if (!row) return false
      return inTurn(row.id, async () => {
        const skipped = await changeNow(row.id, (round) => skip(round, now()))
        if (skipped) wait(row.id, 0)
        return skipped !== null
      })
    },
    async stop(channel) {
      const row = await store.runningIn(channel)
      if (!row) return false
      return inTurn(row.id, async () => {
        await changeNow(row.id, (round) => shut(round, now()))
        for (;;) {
          const round = await current(row.id)
          if (!round || !stage) return false
          if (isShown(round)) await revealLast(round, stage)
          if (await take(round, stop(round, now()), atOnce(stage))) return true
        }
      })
    },
    async resume(on) {
      stage = on
      for (const { id } of await store.running()) tryInTurn(id, () => resumeRound(id))
    },
    close() {
      stage = null
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
    },
  }
}

const isForNow = (error: unknown) => error instanceof NotNow

/** A stage for a round that somebody stops: what cannot be shown now is not waited for. */
const atOnce = (stage: Stage): Stage => ({
  ...stage,
  end: (round, answers) =>
    stage.end(round, answers).catch((cause: unknown) => {
      throw new Error('the scores could not be shown', { cause })
    }),
})

/** Whether a question is shown whose answer has not been: a round may be stopped meanwhile. */
const isShown = ({ mode, position, message }: Round) => mode === 'together' && position >= 0 && message !== null

const answersTo = (round: Round, answers: AnswerRow[]) => answers.filter(({ position }) => position === round.position)

const toRound = ({ items, ...row }: RoundRow): Round => ({ ...row, items: JSON.parse(items) as Item[] })

const toRow = ({ items, ...round }: Round): RoundRow => ({ ...round, items: JSON.stringify(items) })
