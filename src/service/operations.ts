import type { HttpHandler } from '../base/http.ts'
import type { Library } from '../library/library.ts'
import type { BotState } from '../discord/state.ts'
import type { Metrics } from './metrics.ts'

/** How far the service has come: what it has, as soon as it has it. */
export type Progress = {
  library: (() => Library) | null
  store: { ping: () => Promise<void> } | null
  bot: { state: () => BotState } | null
  /** Whether it is told to end, and nothing new is to be sent to it. */
  isEnding: boolean
}

export const createProgress = (): Progress => ({ library: null, store: null, bot: null, isEnding: false })

/** How long the database is waited for, in milliseconds. */
const PING_MS = 1000

/** What a service needs to answer. */
type Needed = 'library' | 'database' | 'discord' | 'not ending'

/**
 * Answers whoever looks after the service: `/healthz` as long as the program goes on, `/readyz` with what is missing until it can
 * answer, `/metrics` with its figures.
 */
export const createOperations =
  (progress: Progress, metrics: Metrics): HttpHandler =>
  async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/healthz') return Response.json({ alive: true })
    if (pathname === '/metrics')
      return new Response(await metrics.read(), { headers: { 'content-type': metrics.contentType } })
    if (pathname !== '/readyz') return null
    const missing = await findMissing(progress)
    return Response.json({ ready: !missing.length, missing }, { status: missing.length ? 503 : 200 })
  }

async function findMissing({ library, store, bot, isEnding }: Progress): Promise<Needed[]> {
  const there: Record<Needed, boolean> = {
    library: library !== null,
    database: store !== null && (await answers(store)),
    discord: bot?.state().isReady ?? false,
    'not ending': !isEnding,
  }
  return (Object.keys(there) as Needed[]).filter((needed) => !there[needed])
}

async function answers({ ping }: NonNullable<Progress['store']>): Promise<boolean> {
  const late = AbortSignal.timeout(PING_MS)
  const tooLate = new Promise<false>((resolve) => late.addEventListener('abort', () => resolve(false), { once: true }))
  return Promise.race([
    ping().then(
      () => true,
      () => false,
    ),
    tooLate,
  ])
}
