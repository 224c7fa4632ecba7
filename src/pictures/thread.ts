import { inWorker } from '../base/in-worker.ts'
import type { Log } from '../base/log.ts'
import type drawJob from './draw-job.ts'
import type { Order } from './draw-job.ts'

/** What draws one figure after another. */
export type Thread = {
  /** How many figures are not drawn yet. */
  waiting: () => number
  /** Draws a figure as a PNG, after those that wait already. Throws what hinders it. */
  draw: (order: Order) => Promise<Buffer>
  /** Drops a figure that nobody waits for any more; where it is being drawn, the thread ends with it. */
  giveUp: (order: Order) => void
  close: () => Promise<void>
}

/** How long the thread is kept with nothing to draw, in milliseconds: it takes up to 100 MB. */
const IDLE_MS = 60_000

/** What a thread may take in its life; a figure has its own limit. */
const LIMITS = { seconds: 3600, megabytes: 256 }

type Waiting = { order: Order; drawn: PromiseWithResolvers<Buffer> }

/**
 * The one thread that draws: it is started when there is something to draw, and ends where there is nothing for a while. In: the
 * folder in which it keeps what it draws.
 */
export function createThread(folder: string, log: Pick<Log, 'debug'>): Thread {
  const waiting: Waiting[] = []
  let current: Waiting | null = null
  let wake: (() => void) | null = null
  let running: { stop: AbortController; ended: Promise<void> } | null = null

  /** What is to be drawn next, once there is something; null where there is nothing for long. */
  async function next(): Promise<Order | null> {
    if (!waiting.length) await wait()
    current = waiting.shift() ?? null
    return current?.order ?? null
  }

  function wait(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, IDLE_MS)
    wake = () => {
      clearTimeout(timer)
      resolve()
    }
    return promise.finally(() => {
      wake = null
    })
  }

  function start(): void {
    const stop = new AbortController()
    const answers = {
      next,
      drawn: (base64: string) => current?.drawn.resolve(Buffer.from(base64, 'base64')),
      failed: (why: string) => current?.drawn.reject(new Error(why)),
    }
    const job = new URL('./draw-job.ts', import.meta.url)
    const ended = inWorker<typeof drawJob>(job, { folder }, { ...LIMITS, stopped: stop.signal }, answers)
      .catch((err: unknown) => {
        current?.drawn.reject(err)
        if (!stop.signal.aborted) log.debug({ err }, 'the thread that draws ended')
      })
      .finally(() => {
        running = null
        current = null
        if (waiting.length) start()
      })
    running = { stop, ended }
  }

  return {
    waiting: () => waiting.length + (current ? 1 : 0),
    draw(order: Order): Promise<Buffer> {
      const drawn = Promise.withResolvers<Buffer>()
      waiting.push({ order, drawn })
      if (running) wake?.()
      else start()
      return drawn.promise
    },
    giveUp({ key }: Order): void {
      const at = waiting.findIndex(({ order }) => order.key === key)
      const [dropped] = at < 0 ? [] : waiting.splice(at, 1)
      dropped?.drawn.reject(new Error('nobody waits for it any more'))
      if (current?.order.key === key) running?.stop.abort()
    },
    async close(): Promise<void> {
      for (const { drawn } of waiting.splice(0)) drawn.reject(new Error('the program ends'))
      running?.stop.abort()
      await running?.ended
    },
  }
}
