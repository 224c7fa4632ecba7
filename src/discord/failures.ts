import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js'

/** What is thrown once the bot has stopped and sends nothing any more. */
export class Stopped extends Error {
  override name = 'Stopped'
}

/** Whether Discord refused something with this code. */
export const isCode = (err: unknown, code: number): boolean => err instanceof DiscordAPIError && err.code === code

/** Whether permissions are missing. */
export const isForbidden = (err: unknown): err is DiscordAPIError => FORBIDDEN.some((code) => isCode(err, code))

const FORBIDDEN = [RESTJSONErrorCodes.MissingPermissions, RESTJSONErrorCodes.MissingAccess]

/** Whether Discord has given up on an interaction: it knows it no longer, or its token is too old. */
export const isTooLate = (err: unknown): boolean => LATE.some((code) => isCode(err, code))

const LATE = [RESTJSONErrorCodes.UnknownInteraction, RESTJSONErrorCodes.InvalidWebhookToken]

/** Whether Discord would have something wait for longer than anybody waits for it. */
export const isHeldUp = (err: unknown): boolean => err instanceof RateLimitError

/** Whether a failure may pass: Discord's own (5xx), or a connection that broke or took too long. */
export function isPassing(err: unknown): boolean {
  if (err instanceof HTTPError || err instanceof DiscordAPIError) return err.status >= 500
  return (err instanceof Error && err.name === 'AbortError') || isUnsent(err) || BROKEN.includes(codeOf(err))
}

/** Whether nothing of a request can have reached Discord, so that it may be sent again and is not seen twice. */
export const isUnsent = (err: unknown): boolean => UNREACHED.includes(codeOf(err))

/** Whether a request that failed may have taken effect all the same, so that doing it again could be seen twice. */
export const mayHaveWorked = (err: unknown): boolean => isPassing(err) && !isUnsent(err)

const UNREACHED = [
  'UND_ERR_CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'EAI_AGAIN',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
]

const BROKEN = ['UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']

const codeOf = (err: unknown) => (err instanceof Error && 'code' in err ? String(err.code) : '')
