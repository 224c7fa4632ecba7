import type { Clock } from '../../base/clock.ts'
import type { Presence } from '../../base/presence.ts'
import type { RoundStore } from '../stores.ts'
import { makeMove, readRunning, takeRound } from './moves.ts'
import type { Round } from './round.ts'
import {
  advance,
  applyChange,
  endRound,
  isUnseen,
  type Move,
  remaining,
  reopen,
  shutRound,
  closeEarly,
} from './rules.ts'
import { type Means, type RoundLog, showEnd, showLastResult, showOpen, showResult } from './showing.ts'
import { atOnce, NotNow, type Stage } from './stage.ts'
import { createTimers, type Timers } from './timers.ts'
import { createTurns, type InTurn } from './turns.ts'

/** Milliseconds after which what the database or Discord has prevented is tried again. */
const AGAIN = 1000

/** All that rounds are played with. Where there is no stage, nothing goes on. */
export type Play = Means & {
  clock: Clock
  inTurn: InTurn
  timers: Timers
  stage: Stage | null
  presence: Presence
  /** Rounds that could not go on when that was tried last. */
  heldUp: Set<string>
}

/** What rounds are played with, before there is a stage. */
export const createPlay = (store: RoundStore, log: RoundLog, clock: Clock, presence: Presence): Play => ({
  store,
  log,
  clock,
  sent: new Map(),
  told: new Set(),
  inTurn: createTurns(),
  timers: createTimers(clock),
  stage: null,
  presence,
  heldUp: new Set(),
})

/** Goes on with a round as soon as nothing else is done with it. */
export const goOnSoon = (id: string, play: Play): void => wait(id, 0, play)

/** Goes on with a round in which the program may have stopped; a question that nobody has seen gets all its time. */
export const resumeSoon = (id: string, play: Play): void => tryInTurn(id, play, resumeRound)

/** Goes on with all rounds that no process keeps that runs; this one keeps them from then on. Throws what the store throws. */
export async function takeOver(play: Play): Promise<void> {
  for (const { keeper, ...round } of await play.store.keepers()) {
    const { stage, presence } = play
    if (!stage || keeper === presence.name || stage.shows?.(round) === false) continue
    if (keeper !== null && !presence.isGone(keeper)) continue
    if (!(await play.store.change(round, { keeper: presence.name }))) continue
    if (keeper !== null) play.log.info({ round: round.id, from: keeper }, 'a round is taken over')
    resumeSoon(round.id, play)
  }
}

/** Closes the open question of a round, which this process keeps from then on; false where none is open. */
export const skipIn = (id: string, play: Play): Promise<boolean> =>
  play.inTurn(id, async () => {
    if (!(await takeRound(play.store, id, play.presence.name))) return false
    const skipped = await makeMove(play.store, id, (round) => closeEarly(round, play.clock.now()))
    goOnSoon(id, play)
    return skipped !== null
  })

/** Ends a round with the scores so far; false where it is over, or there is no stage. */
export const stopIn = (id: string, play: Play): Promise<boolean> =>
  play.inTurn(id, async () => {
    await takeRound(play.store, id, play.presence.name)
    await makeMove(play.store, id, (round) => shutRound(round, play.clock.now()))
    for (;;) {
      const round = await readRunning(play.store, id)
      if (!round || !play.stage) return false
      await showLastResult(round, play.stage, play)
      if (await take(round, endRound(round, play.clock.now()), atOnce(play.stage), play)) return true
    }
  })

/** Does all that is due with a round that this process keeps, then waits for what is next. */
async function goOn(id: string, play: Play): Promise<void> {
  while (play.stage) {
    const round = await readKept(id, play)
    const left = round && remaining(round, play.clock.now())
    if (!round || left === null || !play.stage) return
    if (isUnseen(round)) await showOpen(round, play.stage, play)
    else if (left > 0) return wait(id, left, play)
    else await take(round, advance(round, play.clock.now()), play.stage, play)
  }
}

/** Null where it is over, or another process keeps it by now. */
async function readKept(id: string, { store, presence }: Play): Promise<Round | null> {
  const round = await readRunning(store, id)
  return round?.keeper === presence.name ? round : null
}

async function resumeRound(id: string, play: Play): Promise<void> {
  if (await readKept(id, play)) await makeMove(play.store, id, (round) => reopen(round, play.clock.now()))
  await goOn(id, play)
}

/** A result is shown before the round goes on, or is over: twice is no harm, where the program stops in between. */
async function take(round: Round, move: Move | null, stage: Stage, play: Play): Promise<boolean> {
  if (!move) return false
  if (move.step === 'go-on' && !(await showResult(round, stage, play))) return false
  if (move.step === 'end') await showEnd(applyChange(round, move.change), stage, play)
  if (!(await play.store.change(round, move.change))) return false
  if (move.step === 'end') {
    play.told.delete(round.id)
    play.timers.clear(round.id)
  }
  return true
}

function wait(id: string, milliseconds: number, play: Play, then = goOn): void {
  if (play.stage) play.timers.set(id, milliseconds, () => tryInTurn(id, play, then))
  else play.timers.clear(id)
}

function tryInTurn(id: string, play: Play, work: (id: string, play: Play) => Promise<void>): void {
  play
    .inTurn(id, () => work(id, play))
    .then(() => {
      if (play.heldUp.delete(id)) play.log.info({ round: id }, 'a round goes on again')
    })
    .catch((err: unknown) => {
      // Told once: it is tried every second, for as long as Discord cannot be reached.
      if (!play.heldUp.has(id)) play.log.error({ err, round: id }, 'a round could not go on and is tried again')
      play.heldUp.add(id)
      wait(id, AGAIN, play, err instanceof NotNow ? resumeRound : goOn)
    })
}
