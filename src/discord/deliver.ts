import { setTimeout as wait } from 'node:timers/promises'
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js'
import { LoggedError } from '../base/errors.ts'
import type { Log } from '../base/log.ts'
import { NotNow } from '../quiz/rounds/stage.ts'

/** How often a request is tried that Discord or the network failed, and the pause before the second try, in milliseconds. */
const TRIES = 4
const PAUSE_MS = 100

/**
 * `late`: Discord had given up on the interaction; `gone`: the message has been deleted; `forbidden`: permissions are
 * missing; `refused`: it will not take this message, but may take another.
 */
export type Delivery = 'sent' | 'late' | 'gone' | 'forbidden' | 'refused'

/** Throws a `LoggedError` where Discord refused something, so that something else is said in its place. */
export function unlessRefused(delivery: Delivery): Exclude<Delivery, 'refused'> {
  if (delivery === 'refused') throw new LoggedError('Discord refused a reply')
  return delivery
}

/**
 * Sends something that may be sent again without being seen twice: an acknowledgement or an edit.
 * Discord refuses a second acknowledgement (40060), so one after a failure that Discord had applied counts as sent.
 * What could be seen twice gets one try. Throws nothing: what went wrong is logged, with the time since the interaction came in.
 */
export async function deliver(
  send: () => Promise<unknown>,
  received: number,
  log: Log,
  { tries: most = TRIES } = {},
): Promise<Delivery> {
  for (let tries = 1; ; tries++) {
    try {
      await send()
      return 'sent'
    } catch (err) {
      const elapsed = Math.round(performance.now() - received)
      if (isCode(err, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) {
        log[tries > 1 ? 'info' : 'warn']({ elapsed, tries }, 'already acknowledged: counts as sent')
        return 'sent'
      }
      if (isCode(err, RESTJSONErrorCodes.UnknownInteraction)) {
        log.warn({ elapsed, tries }, 'acknowledged too late: Discord no longer knows the interaction')
        return 'late'
      }
      if (isCode(err, RESTJSONErrorCodes.UnknownMessage)) {
        log.info({ elapsed, tries }, 'the message has been deleted')
        return 'gone'
      }
      if (FORBIDDEN.some((code) => isCode(err, code))) {
        log.warn({ elapsed, code: (err as DiscordAPIError).code }, 'permissions are missing to send a reply')
        return 'forbidden'
      }
      if (!isPassing(err) || tries === most) {
        log.error({ err, elapsed, tries }, 'a reply could not be sent')
        return 'refused'
      }
      await pause(tries)
    }
  }
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
      if (!isPassing(cause)) throw cause
      if (tries === TRIES) throw new NotNow('Discord cannot be reached', { cause })
      await pause(tries)
    }
  }
}

const pause = (tries: number) => wait(PAUSE_MS * 2 ** (tries - 1))

const FORBIDDEN = [RESTJSONErrorCodes.MissingPermissions, RESTJSONErrorCodes.MissingAccess]

const isCode = (err: unknown, code: number) => err instanceof DiscordAPIError && err.code === code

/** Whether a failure may pass: Discord's own (5xx), or a connection that broke. */
function isPassing(err: unknown): boolean {
  if (err instanceof HTTPError || err instanceof DiscordAPIError) return err.status >= 500
  const code = err instanceof Error && 'code' in err ? String(err.code) : ''
  return /^(?:UND_ERR_(?:SOCKET|CONNECT_TIMEOUT)|ECONN(?:RESET|REFUSED)|EPIPE|ETIMEDOUT|EAI_AGAIN)$/.test(code)
}
