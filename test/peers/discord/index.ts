import { createServer as createHttp } from 'node:http'
import { addBot } from './adding.ts'
import { createBudget } from './budget.ts'
import { createMessageEvent } from './events.ts'
import { createRestFaults, type Match, type RestFault } from './faults.ts'
import { createEndpoint, takeEndpoint } from './endpoint.ts'
import type { Identify } from './connections.ts'
import { createGate, type Gate } from './gate.ts'
import { createGateway, type Gateway, type GatewayFaults, type GatewayOptions } from './gateway.ts'
import { GATEWAY } from './limits.ts'
import { serve } from './http.ts'
import { BOT } from './identity.ts'
import { createMessages } from './messages.ts'
import { createReader, type Reader } from './reader.ts'
import type { ReaderOptions } from './seats.ts'
import { validatesSchemas } from './schemas.ts'
import { createServer, describeServer, type Server, type ServerOptions } from './servers.ts'
import { post } from './threads.ts'
import type { Json, Message, Seen, User } from './types.ts'
import { createUploads } from './uploads.ts'
import type { World } from './world.ts'

export { flatten, textOf } from './components.ts'
export type { Match, RestFault } from './faults.ts'
export { APPLICATION, BOT, TEST_TOKEN } from './identity.ts'
export type { Reader, Writing } from './reader.ts'
export type { ReaderOptions } from './seats.ts'
export { EVERYDAY, PERMISSION, THREAD_PERMISSION, type Server, type ServerOptions } from './servers.ts'
export type { Answer, Attachment, Choice, Component, Json, Message, Modal, Seen, User } from './types.ts'

export type DiscordOptions = {
  /** What servers there are; one, with two text channels, unless given. */
  servers?: ServerOptions[]
  /** False skips rules and schemas, for load. Then only the latest messages and requests are kept. */
  validate?: boolean
  /** How many of the latest messages, interactions and requests are kept; all where it validates, unless given. */
  keeps?: number
  now?: () => number
  /** Privileged intents that the developer portal grants. */
  grantedIntents?: number
  /** How often the bot identified itself today. */
  identifies?: number
  /** How many shards are recommended, and how many of them may identify themselves at a time; one each unless given. */
  shards?: number
  maxConcurrency?: number
  /** Whether it is held to the time between two IDENTIFY, or to this one in milliseconds. */
  identifyEvery?: boolean | number
  /** How often a connection has to give a sign of life, in milliseconds. */
  heartbeat?: number
  /** What the developer portal says of the application besides: its public key, its endpoint. */
  portal?: Json
}

/** A Discord on loopback, for a real client: REST v10, the gateway, and readers at their keyboards. */
export type Discord = {
  /** The REST base, for DISCORD_API. */
  api: string
  servers: Server[]
  /** Every request with its body, in order. */
  seen: Seen[]
  /** What the bot sent when it first identified itself; resolves when it has. */
  identified: Promise<Identify>
  /** How often it identified itself and resumed, and a wait for the next time. */
  gateway: Pick<Gateway, 'identifies' | 'resumes' | 'connected' | 'shards'>
  /** The application's public key, in hexadecimal, and what signs a body as Discord does; at a time in milliseconds. */
  publicKey: string
  sign: (body: string, now?: number) => Record<string, string>
  /**
   * Has interactions posted to an address from now on, if that answers as it must. In: the clock that says when they are
   * signed, in milliseconds.
   */
  setEndpoint: (url: string, now?: () => number) => Promise<void>
  /** Where they are posted; null where they go by the gateway. */
  endpoint: () => string | null
  /** The commands that are registered, by scope: `global` or a server's id. */
  registered: Map<string, Json[]>
  /** What the bot did that Discord does not accept, in order. */
  violations: string[]
  /** What Discord accepts against its documentation. */
  warnings: string[]
  /** Whether bodies are also held against Discord's own schemas: DISCORD_OPENAPI names the document. */
  validatesSchemas: boolean
  faults: Faults
  reader: (options?: ReaderOptions) => Reader
  /** What everyone sees, in one channel or all, oldest first. */
  messages: (channel?: string) => Message[]
  /** Has somebody post in a forum, by its id: gives the id of the thread, and what it begins with. */
  post: (forum: string, title: string, text?: string) => { thread: string; message: Message }
  /** Makes the tokens of all interactions so far 15 minutes old. */
  expireTokens: () => void
  /** Lets the bot into a server that it is not in. */
  addBot: (server: string, by: User) => void
  /** Tells of a server that it cannot be reached, and then that it can. */
  outage: (server: string) => void
  /** Throws the bot out of a server. */
  removeBot: (server: string) => void
  close: () => Promise<void>
}

/** What goes wrong at Discord's. */
export type Faults = Pick<Gateway, 'deliverTwice'> &
  GatewayFaults & {
    /** Lets the next requests that match meet a fault. */
    onNext: (match: Match, fault: RestFault, times?: number) => void
    /** From now on requests meet none that was planned. */
    noMore: () => void
    /** Refuses every connection, those that there are too. */
    refuse: Gate['refuse']
    /** Says nothing any more, on open connections and on new ones. */
    fallSilent: Gate['fallSilent']
    /** Takes connections again, after both. */
    recover: Gate['open']
  }

/** How many messages, interactions and requests are kept where nothing is validated. */
const KEPT = 10_000

/** Starts a stand-in. Its token is TEST_TOKEN; any other is refused. */
export async function createDiscord(options: DiscordOptions = {}): Promise<Discord> {
  const http = createHttp((request, response) => void serve(world, request, response))
  http.keepAliveTimeout = 60_000
  const gate = await createGate(http)
  const { port } = gate
  const world = createWorld(options, `127.0.0.1:${port}`, (gateway) => createGateway(http, gateway))
  const { servers, seen, registered, violations, warnings, gateway, messages, interactions } = world
  return {
    api: `http://127.0.0.1:${port}/api`,
    ...{ servers, seen, registered, violations, warnings, gateway },
    identified: gateway.identified,
    publicKey: world.endpoint.publicKey,
    endpoint: () => world.endpoint.url,
    sign: (body, at = world.now()) => world.endpoint.sign(body, at),
    setEndpoint: (url, clock = world.now) => takeEndpoint(world.endpoint, url, clock),
    validatesSchemas: validatesSchemas() && world.validate,
    faults: createFaults(world, gate),
    reader: (who = {}) => createReader(world, who),
    messages: (channel) =>
      messages.list().filter((message) => !message.private && (channel ?? message.channel) === message.channel),
    post: (forum, title, text = '…') => post(world, forum, title, text),
    expireTokens() {
      for (const interaction of interactions.values()) interaction.expired = true
    },
    addBot: (id, by) => addBot(world, id, by),
    outage(id) {
      const server = servers.find((one) => one.id === id)
      if (!server) throw new Error(`there is no server ${id}`)
      gateway.dispatch({ name: 'GUILD_DELETE', intent: 1, server: id, body: () => ({ id, unavailable: true }) })
      gateway.dispatch({ name: 'GUILD_CREATE', intent: 1, server: id, body: () => describeServer(server) })
    },
    removeBot: (id) => void gateway.dispatch({ name: 'GUILD_DELETE', intent: 1, server: id, body: () => ({ id }) }),
    async close() {
      for (const { wait } of world.interactions.values()) wait.cancel()
      gateway.close()
      await gate.close()
    },
  }
}

function createFaults({ gateway, faults }: World, gate: Gate): Faults {
  const { dropSocket, closeSocket, invalidateSession, askToReconnect, killSilently, deliverTwice } = gateway
  const onNext: Faults['onNext'] = (match, fault, times = 1) => faults.add(match, fault, times)
  const noMore = () => faults.clear()
  const fallSilent = () => {
    gate.fallSilent()
    gateway.fallSilent()
  }
  const { refuse, open: recover } = gate
  return {
    ...{ dropSocket, closeSocket, invalidateSession, askToReconnect, killSilently, deliverTwice },
    ...{ onNext, noMore, refuse, fallSilent, recover },
  }
}

function createWorld(options: DiscordOptions, host: string, open: (options: GatewayOptions) => Gateway): World {
  const { validate = true, now = Date.now, grantedIntents = -1, identifies = 0, portal = {} } = options
  const { keeps = validate ? Number.POSITIVE_INFINITY : KEPT } = options
  const { shards = 1, maxConcurrency = 1, identifyEvery = false, heartbeat = 41_250 } = options
  const servers = (options.servers ?? [{}]).map(createServer)
  const violations: string[] = []
  const violate = (violation: string) => void violations.push(violation)
  const gatewayUrl = `ws://${host}`
  const every = typeof identifyEvery === 'number' ? identifyEvery : identifyEvery ? GATEWAY.identifyEvery : 0
  const gateway = open({
    ...{ servers, url: gatewayUrl, now, grantedIntents, identifies, violate },
    ...{ shards, maxConcurrency, identifyEvery: every, heartbeat },
  })
  const messages = createMessages(
    `http://${host}/attachments`,
    (name, message) => {
      const event = createMessageEvent(name, message)
      if (event) gateway.dispatch(event)
    },
    keeps,
  )
  return {
    ...{ validate, keeps, now, servers, messages, gateway, gatewayUrl, shards, maxConcurrency, portal, violations },
    channels: new Map(servers.flatMap((server) => server.channels.map((channel) => [channel.id, channel]))),
    uploads: createUploads(`http://${host}/attachments`),
    endpoint: createEndpoint(),
    users: new Map([[BOT.id, BOT]]),
    directs: new Map(),
    interactions: new Map(),
    modals: new WeakMap(),
    registered: new Map(),
    created: new Map(),
    nonces: new Map(),
    faults: createRestFaults(),
    budget: createBudget(now),
    excused: new Set(),
    warnings: [],
    seen: [],
    listeners: new Set(),
  }
}
