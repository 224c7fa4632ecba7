import { setTimeout as wait } from 'node:timers/promises'
import { RESTJSONErrorCodes } from 'discord.js'
import { type Clock, steadyClock } from '../base/clock.ts'
import { LoggedError } from '../base/errors.ts'
import type { Log } from '../base/log.ts'
import { measure } from '../base/measure.ts'
import { NotNow } from '../quiz/rounds/stage.ts'
import { isCode, isForbidden, isHeldUp, isPassing, isTooLate, mayHaveWorked, Stopped } from './failures.ts'
import { PATIENCE, type Patience } from './limits.ts'

/** The pause before the second try of what Discord or the network failed, in milliseconds; it doubles with each. */
const PAUSE_MS = 100

/** How often is tried what is tried again by who asks for it, too. */
const TRIES = 4

/**
 * `late`: Discord had given up on the interaction, or could not be reached until then; `gone`: the message has been deleted;
 * `forbidden`: permissions are missing; `refused`: it will not take this message, but may take another.
 */
export type Delivery = 'sent' | 'late' | 'gone' | 'forbidden' | 'refused'

/** Throws a `LoggedError` where Discord refused something, so that something else is said in its place. */
export function unlessRefused(delivery: Delivery): Exclude<Delivery, 'refused'> {
  if (delivery === 'refused') throw new LoggedError('Discord refused a reply')
  return delivery
}

/** How something is sent. `once`: it could be seen twice, so it is tried again only where nothing of it reached Discord. */
type Manner = { patience?: Patience; once?: boolean; clock?: Clock }

/**
 * Sends something that may be sent again without being seen twice, an acknowledgement unless `patience` is that of
 * something else, as long as somebody waits for it. Throws nothing: what went wrong is logged, with the time since what
 * it answers came in. In: when that was, on the clock (that of `performance.now()`).
 */
export async function deliver(
  send: () => Promise<unknown>,
  received: number,
  log: Log,
  manner: Manner = {},
): Promise<Delivery> {
  const delivery = await attempt(send, received, log, manner)
  const { patience = PATIENCE.acknowledgement, clock = steadyClock } = manner
  measure('delivery', () => ({ what: nameOf(patience), delivery, seconds: (clock.now() - received) / 1000 }))
  return delivery
}

/** What is sent with a patience. */
const nameOf = (patience: Patience) =>
  (Object.keys(PATIENCE) as (keyof typeof PATIENCE)[]).find((name) => PATIENCE[name] === patience) ?? 'other'

async function attempt(
  send: () => Promise<unknown>,
  received: number,
  log: Log,
  { patience = PATIENCE.acknowledgement, once = false, clock = steadyClock }: Manner,
): Promise<Delivery> {
  for (let tries = 1; ; tries++) {
    try {
      await send()
      if (tries > 1) log.info({ elapsed: Math.round(clock.now() - received), tries }, 'a reply was sent late')
      return 'sent'
    } catch (err) {
      const elapsed = Math.round(clock.now() - received)
      const isAgain = isPassing(err) && !(once && mayHaveWorked(err))
      if (!isAgain) return judge(err, { elapsed, tries }, log)
      const left = patience.within - elapsed
      if (left <= 0) {
        log.error({ err, elapsed, tries }, 'Discord could not be reached in time: a reply is lost')
        return 'late'
      }
      if (tries === 1)
        log.warn({ err, elapsed, within: patience.within }, 'a reply could not be sent and is tried again')
      await pause(Math.min(PAUSE_MS * 2 ** (tries - 1), patience.pause, left), clock)
    }
  }
}

/**
 * What came of a failure that does not pass. Discord refuses a second acknowledgement (40060), so one after a failure that
 * Discord had applied counts as sent.
 */
function judge(err: unknown, { elapsed, tries }: { elapsed: number; tries: number }, log: Log): Delivery {
  if (isCode(err, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) {
    log[tries > 1 ? 'info' : 'warn']({ elapsed, tries }, 'already acknowledged: counts as sent')
    return 'sent'
  }
  if (isTooLate(err)) {
    log.warn({ elapsed, tries }, 'acknowledged too late: Discord no longer knows the interaction')
    return 'late'
  }
  if (err instanceof Stopped) {
    log.warn({ elapsed, tries }, 'the bot has stopped: a reply is lost')
    return 'late'
  }
  if (isHeldUp(err)) {
    log.error({ elapsed, tries }, 'Discord has a reply wait for too long: it is lost')
    return 'late'
  }
  if (isCode(err, RESTJSONErrorCodes.UnknownMessage)) {
    log.info({ elapsed, tries }, 'the message has been deleted')
    return 'gone'
  }
  if (isForbidden(err)) {
    log.warn({ elapsed, code: err.code }, 'permissions are missing to send a reply')
    return 'forbidden'
  }
  log.error({ err, elapsed, tries }, 'a reply could not be sent')
  return 'refused'
}

/**
 * Does something that may be done again without being seen twice, until it is done. Throws a `NotNow` where Discord or the
 * network failed each time, and what Discord refuses as it is.
 */
export async function persist<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (cause) {
      if (!isPassing(cause) && !isHeldUp(cause)) throw cause
      if (tries === TRIES || isHeldUp(cause)) throw new NotNow('Discord cannot be reached', { cause })
      await wait(PAUSE_MS * 2 ** (tries - 1))
    }
  }
}

const pause = (milliseconds: number, clock: Clock) =>
  new Promise<void>((resolve) => void clock.after(milliseconds, resolve))
