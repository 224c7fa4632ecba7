import { randomBytes } from 'node:crypto'
import type { Clock } from '../../base/clock.ts'
import { ALONE, type Presence } from '../../base/presence.ts'
import type { Taken } from '../answer.ts'
import type { PracticeCard } from '../card.ts'
import type { RoundStore } from '../stores.ts'
import { type AnswerChoice, judgeAnswer } from './answering.ts'
import { createPlay, goOnSoon, type Play, resumeSoon, skipIn, stopIn, takeOver } from './play.ts'
import type { Round, RoundOrder } from './round.ts'
import { beginRound } from './rules.ts'
import type { RoundLog } from './showing.ts'
import type { Stage } from './stage.ts'
import { toIso } from './time.ts'

/** Rounds as they are played: what opens and closes when, after a restart too. What they read is as the store has it. */
export type Rounds = Pick<RoundStore, 'answersOf' | 'get' | 'asked' | 'countIn' | 'runningIn' | 'ended'> & {
  /** Starts a round; null where one is running in the channel, or, of exams, {@link MOST_EXAMS} in the server. */
  start: (order: RoundOrder) => Promise<Round | null>
  /** Takes what somebody chose, and with it when they are to see it again, both or neither. `round` is null where there is none. */
  choose: (press: RoundPress) => Promise<{ taken: Taken; round: Round | null }>
  /** Closes the open question at once; false where none is open. */
  skip: (channel: string) => Promise<boolean>
  /** Ends the round in a channel at once, with the scores so far; false where none is running. */
  stop: (channel: string) => Promise<boolean>
  /** Goes on with what was running when the program stopped; what cannot be read of it ends. From here on `stage` shows what happens. */
  resume: (stage: Stage) => Promise<void>
  /** Lets go of all rounds; the store keeps them. */
  close: () => void
}

/**
 * Exams that run in a server at once. What they ask is held back from all, in every server: without an end, one server could
 * leave nothing to practise to anybody. The store counts, so that it is so after a restart too.
 */
export const MOST_EXAMS = 5

/** What somebody chose in a round. `card`: what is to be practised again. */
type RoundPress = AnswerChoice & { round: string; card?: PracticeCard }

/**
 * Makes the rounds of a store. `log` is told of what could not be shown; `presence` tells which processes run on the store
 * besides. Each throws what the store throws.
 */
export function createRounds(store: RoundStore, log: RoundLog, clock: Clock, presence: Presence = ALONE): Rounds {
  const play = createPlay(store, log, clock, presence)
  let unwatch = () => {}
  return {
    answersOf: store.answersOf,
    get: store.get,
    asked: store.asked,
    countIn: store.countIn,
    runningIn: store.runningIn,
    ended: store.ended,
    start: (order) => start(order, play),
    choose: (press) => choose(press, play),
    skip: (channel) => inRoundOf(channel, play, skipIn),
    stop: (channel) => inRoundOf(channel, play, stopIn),
    async resume(stage) {
      play.stage = stage
      for (const round of await store.endUnreadable(toIso(clock.now())))
        log.error({ round }, 'a round could not be read and has ended')
      for (const { id, keeper } of await store.keepers()) if (keeper === presence.name) resumeSoon(id, play)
      await takeOver(play)
      unwatch()
      unwatch = presence.watch(() => takeOver(play))
    },
    close() {
      unwatch()
      play.stage = null
      play.timers.clear()
    },
  }
}

async function start(order: RoundOrder, play: Play): Promise<Round | null> {
  const round = beginRound(order, randomBytes(6).toString('base64url'), play.clock.now(), play.presence.name)
  if (!(await play.store.add(round, order.mode === 'exam' ? MOST_EXAMS : undefined))) return null
  goOnSoon(round.id, play)
  return round
}

async function choose({ round: id, card, ...choice }: RoundPress, { store, clock }: Play) {
  const round = await store.get(id)
  const item = round?.items[choice.position]
  if (!round || !item) return { taken: 'closed' as const, round: null }
  const { tries, ...answer } = judgeAnswer(round, item, choice, clock.now())
  return { taken: await store.answer(answer, card), round }
}

async function inRoundOf(channel: string, play: Play, work: (id: string, play: Play) => Promise<boolean>) {
  const round = await play.store.runningIn(channel)
  return round ? work(round.id, play) : false
}
