import { getAuditLog, listIntegrations } from './adding.ts'
import { takeCallback } from './callbacks.ts'
import { getChannel, listMessages, openDirect, postMessage, takeMessageRequest, takeTyping } from './channels.ts'
import { takeCommandRequest, takeCommandsRequest } from './commands.ts'
import { describeCall } from './checks.ts'
import { Refusal } from './breaches.ts'
import { APPLICATION, BOT, TEST_TOKEN } from './identity.ts'
import { describeRateLimit } from './faults.ts'
import { GATEWAY } from './limits.ts'
import {
  describeChannels,
  describeOwn,
  describeOwnMember,
  describeServerByRest,
  isBotIn,
  type Server,
} from './servers.ts'
import { startThread } from './threads.ts'
import { takeFollowUp, takeReplyRequest } from './webhooks.ts'
import type { Call, Handler, Reply, World } from './world.ts'

type Route = { methods: string[]; path: RegExp; handle: Handler; open?: boolean }

/** Answers a request, or throws a refusal. Open routes need no bot token: theirs is in the path. */
export function route(world: World, call: Omit<Call, 'params'>, authorization: string | undefined): Reply {
  for (const { methods, path, handle, open = false } of ROUTES) {
    const match = methods.includes(call.method) ? path.exec(call.path) : null
    if (!match) continue
    if (!open && authorization !== `Bot ${TEST_TOKEN}`) throw new Refusal(401, 0, '401: Unauthorized', [])
    const whole = { ...call, params: match.slice(1) }
    if (!open && world.validate && !world.budget.spend()) return refuseHaste(world, whole)
    return handle(world, whole)
  }
  throw new Refusal(404, 0, '404: Not Found', ['the stand-in has no such route'])
}

/** Requests of interactions are exempt. */
function refuseHaste({ violations }: World, call: Call): Reply {
  violations.push(`${describeCall(call)}: over 50 requests in a second`)
  return describeRateLimit(1, true)
}

const ok = (body: unknown): Reply => ({ status: 200, body })
const describeApplication = ({ endpoint, portal }: World) => ({
  ...{ id: APPLICATION, name: 'Footnote', description: '', icon: null, flags: 0, bot: BOT },
  verify_key: endpoint.publicKey,
  ...portal,
})

const ROUTES: Route[] = [
  { methods: ['POST'], path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/, handle: takeCallback, open: true },
  { methods: ['POST'], path: /^\/webhooks\/(\d+)\/([^/]+)$/, handle: takeFollowUp, open: true },
  {
    methods: ['GET', 'PATCH', 'DELETE'],
    path: /^\/webhooks\/(\d+)\/([^/]+)\/messages\/(@original|\d+)$/,
    handle: takeReplyRequest,
    open: true,
  },
  { methods: ['GET'], path: /^\/gateway\/bot$/, handle: (world) => ok(describeGateway(world)) },
  {
    methods: ['GET'],
    path: /^(?:\/oauth2)?\/applications\/@me$/,
    handle: (world) => ok(describeApplication(world)),
  },
  { methods: ['GET'], path: /^\/users\/@me$/, handle: () => ok(BOT) },
  {
    methods: ['GET'],
    path: /^\/users\/@me\/guilds$/,
    handle: ({ servers }) => ok(servers.filter(isBotIn).map(describeOwn)),
  },
  {
    methods: ['GET'],
    path: /^\/guilds\/(\d+)$/,
    handle: (world, call) => ok(describeServerByRest(findServer(world, call))),
  },
  {
    methods: ['GET'],
    path: /^\/guilds\/(\d+)\/channels$/,
    handle: (world, call) => ok(describeChannels(findServer(world, call))),
  },
  {
    methods: ['GET'],
    path: /^\/guilds\/(\d+)\/members\/(\d+)$/,
    handle: (world, call) => ok(describeOwnMember(findServer(world, call))),
  },
  { methods: ['GET'], path: /^\/guilds\/(\d+)\/audit-logs$/, handle: getAuditLog },
  { methods: ['GET'], path: /^\/guilds\/(\d+)\/integrations$/, handle: listIntegrations },
  { methods: ['POST'], path: /^\/users\/@me\/channels$/, handle: openDirect },
  {
    methods: ['GET', 'PUT', 'POST'],
    path: /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/,
    handle: takeCommandsRequest,
  },
  {
    methods: ['GET', 'PATCH', 'DELETE'],
    path: /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands\/(\d+)$/,
    handle: takeCommandRequest,
  },
  { methods: ['GET'], path: /^\/channels\/(\d+)$/, handle: getChannel },
  { methods: ['POST'], path: /^\/channels\/(\d+)\/messages$/, handle: postMessage },
  { methods: ['GET'], path: /^\/channels\/(\d+)\/messages$/, handle: listMessages },
  {
    methods: ['GET', 'PATCH', 'DELETE'],
    path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
    handle: takeMessageRequest,
  },
  { methods: ['POST'], path: /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/, handle: startThread },
  { methods: ['POST'], path: /^\/channels\/(\d+)\/typing$/, handle: takeTyping },
]

const describeGateway = ({ gateway, gatewayUrl, shards, maxConcurrency }: World) => ({
  url: gatewayUrl,
  shards,
  session_start_limit: {
    total: GATEWAY.identifies,
    remaining: Math.max(0, GATEWAY.identifies - gateway.identifies()),
    reset_after: 86_400_000,
    max_concurrency: maxConcurrency,
  },
})

function findServer({ servers }: World, { params }: Call): Server {
  const server = servers.find(({ id }) => id === params[0])
  if (!server || !isBotIn(server)) throw new Refusal(403, 50001, 'Missing Access')
  return server
}
