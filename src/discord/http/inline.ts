import { setTimeout as sleep } from 'node:timers/promises'
import type { Exchange } from '../../base/http.ts'
import { createShelf } from '../../base/shelf.ts'
import type { Send } from '../client.ts'

/**
 * How long after an interaction has been answered by HTTP Discord may not know that yet, in milliseconds: until then a request
 * that goes on from the answer is tried again where Discord does not find what it is about.
 */
const SETTLES_MS = 3000

/** How often that is tried again, and the pause before the first time, in milliseconds; it doubles with each. */
const AGAIN = { times: 5, pause: 40 } as const

/** How many interactions are known that have just been answered. */
const MOST_ANSWERED = 20_000

/** What waits for the first callback of an interaction. */
type Waiting = { resolve: (answer: Response) => void; exchange: Exchange }

/** What answers interactions in the answer to the very request that they came by. */
export type InlineAnswers = {
  /**
   * Waits for the first callback of an interaction, which becomes the answer; until `close` is called. Null where it is waited
   * for already.
   */
  open: (id: string, token: string, exchange: Exchange) => { answer: Promise<Response>; close: () => void } | null
  /** Sends what the client sends: what waits for it, or what goes by REST. */
  send: Send
}

/**
 * Makes them. A callback whose answer breaks off on its way throws as a connection to Discord would that breaks: it may be tried
 * again, and then goes by REST. In: what sends by REST.
 */
export function createInlineAnswers(sendByRest: Send): InlineAnswers {
  const waiting = new Map<string, Waiting>()
  const answered = createShelf<string, true>(MOST_ANSWERED, { lasts: SETTLES_MS })
  return {
    open(id, token, exchange) {
      const key = keyOf(id, token)
      if (waiting.has(key)) return null
      const { promise, resolve } = Promise.withResolvers<Response>()
      waiting.set(key, { resolve, exchange })
      return { answer: promise, close: () => void waiting.delete(key) }
    },
    async send(url, init) {
      const [, id, token] = url.match(CALLBACK) ?? []
      const one = id && token ? waiting.get(keyOf(id, token)) : undefined
      if (one && id && token) {
        waiting.delete(keyOf(id, token))
        one.resolve(await toAnswer(init.body))
        if (!(await one.exchange.written())) throw new BrokenOff()
        answered.set(token, true)
        return new Response(null, { status: 204 }) as never
      }
      const [, goesOnFrom] = url.match(FOLLOWING) ?? []
      return goesOnFrom && answered.has(goesOnFrom) ? sendOnceKnown(url, init) : sendByRest(url, init)
    },
  }

  /** Sends what goes on from an answer that Discord may only just be reading. */
  async function sendOnceKnown(url: string, init: Parameters<Send>[1]): ReturnType<Send> {
    for (let tries = 0; ; tries++) {
      const response = await sendByRest(url, init)
      if (response.status !== 404 || tries === AGAIN.times) return response
      await response.arrayBuffer()
      await sleep(AGAIN.pause * 2 ** tries)
    }
  }
}

/** `POST /interactions/{id}/{token}/callback`, and what goes on from it: `/webhooks/{application}/{token}…`. */
const CALLBACK = /\/interactions\/(\d{1,20})\/([^/?]{1,300})\/callback(?:\?|$)/
const FOLLOWING = /\/webhooks\/\d{1,20}\/([^/?]{1,300})/

const keyOf = (id: string, token: string) => `${id} ${token}`

/** A callback as the answer to a request: JSON, or a form where it has files. */
async function toAnswer(body: unknown): Promise<Response> {
  if (typeof body === 'string') return new Response(body, { headers: { 'content-type': 'application/json' } })
  const form = new Response(body as FormData)
  const type = form.headers.get('content-type') ?? 'application/octet-stream'
  return new Response(await form.arrayBuffer(), { headers: { 'content-type': type } })
}

/** The answer did not go out. */
class BrokenOff extends Error {
  override name = 'BrokenOff'
  readonly code = 'ECONNRESET'

  constructor() {
    super('the connection broke before the answer was out')
  }
}
