import {
  type CacheWithLimitsOptions,
  Client,
  DefaultRestOptions,
  GatewayIntentBits,
  Options,
  Partials,
  type PresenceData,
  type RateLimitData,
  type RESTOptions,
} from 'discord.js'
import type { Log } from '../base/log.ts'
import { measure, secondsSince } from '../base/measure.ts'
import { KEPT, SWEPT } from './cached.ts'
import { Stopped } from './failures.ts'
import { PATIENCE } from './limits.ts'
import { FirstReady } from './shards/first-ready.ts'

/** None of them is privileged: of messages in servers, Discord shows the content of those alone that mention the bot. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages]

/**
 * Discord exempts answers to interactions from its limit of 50 requests a second, but the client does not: at its default
 * it makes answers wait for each other. Discord's own limit still holds for the rest; it answers with how long to wait.
 */
const REQUESTS_PER_SECOND = 5000

/**
 * How long a shard waits for the next of its servers before it counts as ready, in milliseconds: some cannot be reached, and until
 * the first shard is ready interactions wait, of which each has three seconds. Servers that come later are taken all the same.
 */
const WAIT_FOR_SERVERS_MS = 1000

/** How a request leaves for Discord. */
export type Send = RESTOptions['makeRequest']

/** What is shown of a client; how its requests leave, where that is not by REST alone; how much it keeps besides. */
type ClientManner = { presence?: PresenceData; send?: Send; caches?: CacheWithLimitsOptions }

/**
 * A client that tries nothing twice by itself: a second try could send twice, so each kind of request decides. Where
 * Discord would have something wait for longer than anybody waits for it, it throws a `RateLimitError`, and nothing
 * behind it is held up. In: the REST base without a version; what fires once nothing is to be sent any more.
 */
export const createClient = (
  api: string,
  log: Log,
  stopped: AbortSignal,
  { presence = {}, send = DefaultRestOptions.makeRequest, caches = {} }: ClientManner,
): Client =>
  new Client({
    presence,
    intents: INTENTS,
    partials: [Partials.Channel],
    rest: {
      api,
      retries: 0,
      globalRequestsPerSecond: REQUESTS_PER_SECOND,
      rejectOnRateLimit: (limit) => isHopeless(limit, log),
      async makeRequest(url, init) {
        if (stopped.aborted) throw new Stopped('the bot has stopped')
        return measured(send, url, init)
      },
    },
    makeCache: Options.cacheWithLimits({ ...KEPT, ...caches }),
    sweepers: SWEPT,
    waitGuildTimeout: WAIT_FOR_SERVERS_MS,
    // Which shards there are is said before it connects; otherwise it would read the setting of that name in a form of its own.
    shards: [0],
    ws: { buildStrategy: (manager) => new FirstReady(manager) },
  })

/** By how their routes begin, how long requests are waited for, in milliseconds; others are as long as it takes. */
const WAITS = [
  ['/interactions/', PATIENCE.acknowledgement.within],
  ['/webhooks/', PATIENCE.edit.within],
  ['/channels/:id/messages', PATIENCE.message.within],
] as const

/** Logs that Discord has a request wait; its address, which holds tokens of interactions, is left out. */
function isHopeless({ method, route, scope, timeToReset: milliseconds }: RateLimitData, log: Log): boolean {
  log.info({ method, route, scope, milliseconds }, 'Discord has a request wait')
  return WAITS.some(([beginning, longest]) => route.startsWith(beginning) && milliseconds > longest)
}

/** Sends a request, and tells how long that took and what it was about: its address holds ids and tokens. */
async function measured(send: Send, url: string, init: Parameters<Send>[1]): ReturnType<Send> {
  const start = performance.now()
  const tell = (status: number) =>
    measure('request', () => ({ about: aboutOf(url), status, seconds: secondsSince(start) }))
  try {
    const response = await send(url, init)
    tell(response.status)
    return response
  } catch (err) {
    tell(0)
    throw err
  }
}

/** What requests are about, by what is in their addresses. */
const ABOUT = ['/callback', '/webhooks/', '/messages', '/commands', '/channels', '/guilds', '/gateway'] as const

const aboutOf = (url: string) => ABOUT.find((part) => url.includes(part))?.replaceAll('/', '') ?? 'other'
