import { type APIInteraction, InteractionType } from 'discord.js'
import type { Exchange, HttpHandler } from '../../base/http.ts'
import type { Log } from '../../base/log.ts'
import { measure } from '../../base/measure.ts'
import { readBody } from './read-body.ts'
import { isApart, readSigned, type Verify } from './signature.ts'

/** Where Discord sends interactions. */
const PATH = '/interactions'

/** How often the log is told of requests that were refused, in milliseconds. */
const TOLD_EVERY_MS = 60_000

/** Why a request is refused, with its status. */
const REFUSALS = {
  'another method': 405,
  'no signature': 401,
  'a timestamp that is too far off': 401,
  'another kind of content': 400,
  'a body that is too large': 413,
  'a body that is too slow': 408,
  'a body that breaks off': 400,
  'a signature that is not Discord’s': 401,
  'no interaction': 400,
  'an interaction that was taken in before': 409,
} as const

type Refusal = keyof typeof REFUSALS

/** Why an interaction that Discord has signed is answered with nothing. */
export type Unanswered = Extract<Refusal, 'no interaction' | 'an interaction that was taken in before'>

/** Gives what an interaction is answered with, which is its first callback. Throws nothing. */
export type AnswerInteraction = (data: APIInteraction, exchange: Exchange) => Promise<Response | Unanswered>

/**
 * Takes in what Discord posts: checks that it is Discord’s before anything of it is read, and has it answered. Whatever else
 * comes is refused. In: what verifies, what answers, the log, and the clock.
 */
export function createTakeIn(
  verify: Verify,
  answer: AnswerInteraction,
  log: Log,
  clock: { now: () => number },
): HttpHandler {
  const tell = createTelling(log, clock.now)
  return async (request, exchange) => {
    if (new URL(request.url).pathname !== PATH) return null
    const taken = await read(request, verify, clock.now())
    if (typeof taken === 'string') return refuse(taken)
    if (taken.type === InteractionType.Ping) return Response.json({ type: PONG })
    const answered = await answer(taken, exchange)
    return typeof answered === 'string' ? refuse(answered) : answered
  }

  function refuse(why: Refusal): Response {
    tell(why)
    const status = REFUSALS[why]
    measure('refusal', () => ({ status }))
    const headers = { connection: 'close', ...(status === 405 ? { allow: 'POST' } : {}) }
    return Response.json({ error: why }, { status, headers })
  }
}

/** The answer to Discord's own question whether somebody is there. */
const PONG = 1

async function read(request: Request, verify: Verify, now: number): Promise<APIInteraction | PingAlone | Refusal> {
  if (request.method !== 'POST') return 'another method'
  const signed = readSigned(request.headers)
  if (!signed) return 'no signature'
  if (isApart(signed, now) !== null) return 'a timestamp that is too far off'
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return 'another kind of content'
  const body = await readBody(request)
  if (body === 'too-large') return 'a body that is too large'
  if (body === 'too-slow') return 'a body that is too slow'
  if (body === 'cut-off') return 'a body that breaks off'
  if (!(await verify(signed, body))) return 'a signature that is not Discord’s'
  return parse(body) ?? 'no interaction'
}

type PingAlone = { type: InteractionType.Ping }

/** What Discord has signed is taken to be as it documents it, as what the gateway brings is. */
function parse(body: Uint8Array): APIInteraction | PingAlone | null {
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(body))
    return typeof data === 'object' && data !== null && 'type' in data ? (data as APIInteraction) : null
  } catch {
    return null
  }
}

/** Tells the log of refusals, of each kind once a minute, with how many there were since. */
function createTelling(log: Log, now: () => number): (why: Refusal) => void {
  const told = new Map<Refusal, { at: number; since: number }>()
  return (why) => {
    const before = told.get(why) ?? { at: Number.NEGATIVE_INFINITY, since: 0 }
    const isDue = now() - before.at >= TOLD_EVERY_MS
    told.set(why, isDue ? { at: now(), since: 0 } : { ...before, since: before.since + 1 })
    if (isDue) log.warn({ why, status: REFUSALS[why], others: before.since }, 'a request to /interactions was refused')
  }
}
