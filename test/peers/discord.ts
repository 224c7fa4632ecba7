import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'

/** What a bot did: every request with its body, in order. */
export type Seen = { method: string; path: string; body: unknown }

/** An answer to an interaction: `type` 4 is a message, 8 an autocompletion. */
export type Callback = { type: number; data: Record<string, unknown> }

/** A Discord on loopback: enough of the REST interface and the gateway for a bot to log in, register and answer. */
export type Discord = {
  /** The REST base, for DISCORD_API. */
  api: string
  seen: Seen[]
  /** What the bot sent when it identified itself; resolves when it has. */
  identified: Promise<{ intents: number; token: string }>
  /** Sends a slash command and waits for the answer. Rejects when there is none within Discord's 3 seconds. */
  command: (name: string, options: Record<string, string>) => Promise<Callback>
  /** Types in an option and waits for the completions. */
  autocomplete: (name: string, option: string, typed: string) => Promise<Callback>
  /** The commands that are registered, by scope: `global` or a server's id. */
  registered: Map<string, object[]>
  close: () => Promise<void>
}

const TOKEN = 'token-for-tests'
const APPLICATION = '1000000000000000001'
/** https://docs.discord.com/developers/interactions/receiving-and-responding */
const ANSWER_WITHIN = 3000

type Interaction = { resolve: (callback: Callback) => void; type: number; done: boolean }

/** Starts a stand-in. Its token is `token-for-tests`; any other is refused with 401. It can refuse the first reply that it gets. */
export async function createDiscord({ refuseFirstReply = false } = {}): Promise<Discord> {
  let refusing = refuseFirstReply
  const seen: Seen[] = []
  const registered = new Map<string, object[]>()
  const interactions = new Map<string, Interaction>()
  const identity = Promise.withResolvers<{ intents: number; token: string }>()
  let socket: WebSocket | null = null
  let count = 0

  const server = createServer(async (request, response) => {
    const body = await readBody(request)
    const path = (request.url ?? '').replace(/^\/api\/v10/, '').replace(/\?.*$/, '')
    seen.push({ method: request.method ?? '', path, body })
    const [status, answer] = route(request, path, body)
    send(response, status, answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const gateway = `ws://127.0.0.1:${port}`
  const sockets = new WebSocketServer({ server })
  sockets.on('connection', (opened) => {
    socket = opened
    opened.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }))
    opened.on('message', (message) => receive(opened, JSON.parse(String(message))))
  })

  function receive(opened: WebSocket, { op, d }: { op: number; d: { intents: number; token: string } }) {
    if (op === 1) opened.send(JSON.stringify({ op: 11 }))
    if (op !== 2) return
    identity.resolve(d)
    const user = { id: APPLICATION, username: 'Footnote', discriminator: '0', avatar: null, bot: true }
    const ready = {
      v: 10,
      user,
      guilds: [],
      session_id: 'session',
      resume_gateway_url: gateway,
      application: { id: APPLICATION, flags: 0 },
    }
    opened.send(JSON.stringify({ op: 0, t: 'READY', s: 1, d: ready }))
  }

  function route(request: IncomingMessage, path: string, body: unknown): [number, unknown] {
    const callback = path.match(/^\/interactions\/(\d+)\/([^/]+)\/callback$/)
    if (callback) return takeCallback(callback[1] ?? '', body as Callback)
    if (request.headers.authorization !== `Bot ${TOKEN}`) return [401, { message: '401: Unauthorized', code: 0 }]
    if (path === '/gateway/bot') return [200, gatewayInformation(gateway)]
    if (path === '/applications/@me' || path === '/oauth2/applications/@me')
      return [200, { id: APPLICATION, name: 'Footnote' }]
    const scope = path.match(/^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/)
    if (scope) return [200, listCommands(scope[1] ?? 'global', request.method ?? 'GET', body)]
    return [404, { message: '404: Not Found', code: 0 }]
  }

  function listCommands(scope: string, method: string, body: unknown): object[] {
    if (method === 'PUT')
      registered.set(
        scope,
        (body as object[]).map((command, i) => ({
          id: String(i + 1),
          application_id: APPLICATION,
          version: '1',
          ...command,
        })),
      )
    return registered.get(scope) ?? []
  }

  function takeCallback(id: string, callback: Callback): [number, unknown] {
    const interaction = interactions.get(id)
    if (!interaction) return [404, { message: 'Unknown interaction', code: 10062 }]
    if (interaction.done) return [400, { message: 'Interaction has already been acknowledged.', code: 40060 }]
    const fault = refusing ? 'refused for the test' : findFault(callback, interaction.type)
    refusing = false
    if (fault) return [400, { message: fault, code: 50035 }]
    interaction.done = true
    interaction.resolve(callback)
    return [204, null]
  }

  function interact(type: number, data: object): Promise<Callback> {
    count += 1
    const id = String(2_000_000_000_000_000_000n + BigInt(count))
    const answered = new Promise<Callback>((resolve, reject) => {
      interactions.set(id, { resolve, type, done: false })
      setTimeout(() => reject(new Error(`no answer within ${ANSWER_WITHIN} ms`)), ANSWER_WITHIN).unref()
    })
    const user = { id: '3000000000000000001', username: 'reader', discriminator: '0', avatar: null }
    const channel = { id: '4000000000000000001', type: 1 }
    const interaction = {
      id,
      application_id: APPLICATION,
      type,
      token: `interaction-${count}`,
      version: 1,
      locale: 'en-GB',
      user,
      channel,
      channel_id: channel.id,
      entitlements: [],
      authorizing_integration_owners: {},
      attachment_size_limit: 10_485_760,
      data: { id: '5000000000000000001', type: 1, ...data },
    }
    socket?.send(JSON.stringify({ op: 0, t: 'INTERACTION_CREATE', s: count + 1, d: interaction }))
    return answered
  }

  return {
    api: `http://127.0.0.1:${port}/api`,
    seen,
    identified: identity.promise,
    registered,
    command: (name, options) =>
      interact(2, {
        name,
        options: Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value })),
      }),
    autocomplete: (name, option, typed) =>
      interact(4, { name, options: [{ name: option, type: 3, value: typed, focused: true }] }),
    async close() {
      for (const client of sockets.clients) client.terminate()
      sockets.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export const TEST_TOKEN = TOKEN

const gatewayInformation = (url: string) => ({
  url,
  shards: 1,
  session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
})

/** What Discord would refuse: see the limits in https://docs.discord.com/developers/components/reference */
function findFault({ type, data }: Callback, interaction: number): string | null {
  if (interaction === 4) return type !== 8 ? 'only autocompletion may answer autocompletion' : findChoiceFault(data)
  if (type !== 4) return null
  const flags = Number(data['flags'] ?? 0)
  if (!(flags & (1 << 15))) return 'not a message of components'
  if (data['content'] || data['embeds']) return 'content beside components'
  const all = flatten(data['components'])
  const text = all.map((c) => String(c['content'] ?? '')).join('')
  if (all.length > 40) return `${all.length} components`
  if ([...text].length > 4000) return `${[...text].length} characters`
  if (Buffer.byteLength(JSON.stringify(data)) > 10_170) return 'too many bytes'
  return all.some((c) => c['type'] === 10 && !String(c['content']).trim()) ? 'an empty text display' : null
}

function findChoiceFault(data: Record<string, unknown>): string | null {
  const choices = (data['choices'] ?? []) as { name: string; value: string }[]
  if (choices.length > 25) return `${choices.length} choices`
  return choices.some((c) => !c.name || c.name.length > 100 || c.value.length > 100) ? 'a choice too long' : null
}

type Component = Record<string, unknown>

export const flatten = (components: unknown): Component[] =>
  ((components ?? []) as Component[]).flatMap((component) => [component, ...flatten(component['components'])])

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text ? JSON.parse(text) : null
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, status === 204 ? {} : { 'content-type': 'application/json' })
  response.end(status === 204 ? undefined : JSON.stringify(body))
}
