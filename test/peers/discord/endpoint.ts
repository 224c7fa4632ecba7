import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { attempt } from './http.ts'
import { takeCallback } from './callbacks.ts'
import { INTERACTION } from './limits.ts'
import { readForm } from './multipart.ts'
import type { Json } from './types.ts'
import type { Interaction, World } from './world.ts'

/** Where interactions are posted, and with what they are signed. */
export type Endpoint = {
  /** Null as long as they go by the gateway. */
  url: string | null
  /** What time it is where it signs, in milliseconds. */
  now: () => number
  /** Of the application, in hexadecimal. */
  publicKey: string
  /** The headers of a body as Discord sends it, at a time in milliseconds. */
  sign: (body: string, now: number) => Record<string, string>
}

export function createEndpoint(): Endpoint {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return { url: null, now: Date.now, publicKey: toHex(publicKey), sign: (body, now) => signWith(privateKey, body, now) }
}

/** The last 32 bytes are the key itself. */
const toHex = (key: KeyObject) => key.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex')

function signWith(key: KeyObject, body: string, now: number): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000))
  return {
    'content-type': 'application/json',
    'user-agent': 'Discord-Interactions/1.0 (+https://discord.com)',
    'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), key).toString('hex'),
    'x-signature-timestamp': timestamp,
  }
}

/** Takes an endpoint as the developer portal does: where it answers a PING, and refuses one that is badly signed. */
export async function takeEndpoint(endpoint: Endpoint, url: string, now: () => number): Promise<void> {
  const body = JSON.stringify({ type: 1, id: '1', application_id: '1', token: 'ping', version: 1 })
  const good = endpoint.sign(body, now())
  const bad = { ...good, 'x-signature-ed25519': '0'.repeat(128) }
  const [ping, forged] = await Promise.all([good, bad].map((headers) => fetch(url, { method: 'POST', headers, body })))
  const answered = (await ping?.json()) as Json
  if (ping?.status !== 200 || answered['type'] !== 1) throw new Error(`${url} does not answer a PING`)
  if (forged?.status !== 401) throw new Error(`${url} takes what is not signed`)
  endpoint.url = url
  endpoint.now = now
}

/** Posts an interaction, and takes what it is answered with for its first callback. */
export async function postInteraction(world: World, interaction: Interaction, body: Json): Promise<void> {
  const { endpoint, now } = world
  const text = JSON.stringify(body)
  const { answerWithin } = INTERACTION
  const path = `/interactions/${interaction.id}/${interaction.token}/callback`
  await attempt(world, { method: 'POST', path }, async () => {
    const headers = endpoint.sign(text, endpoint.now())
    const signal = AbortSignal.timeout(answerWithin)
    const response = await fetch(endpoint.url ?? '', { method: 'POST', headers, body: text, signal })
    const bytes = Buffer.from(await response.arrayBuffer())
    if (response.status === 202) return { status: 202 }
    if (response.status !== 200) throw new Error(`the endpoint answered ${response.status}: ${bytes}`)
    const type = response.headers.get('content-type') ?? ''
    const read = type.startsWith('multipart/form-data')
      ? await readForm(bytes, type)
      : { json: JSON.parse(bytes.toString()), files: [] }
    return takeCallback(world, {
      ...{ method: 'POST', path, query: new URLSearchParams(), params: [interaction.id, interaction.token] },
      ...{ body: read.json as Json, files: read.files, excused: false },
      arrived: { at: now(), clock: performance.now() },
    })
  })
}
