import { inWorker } from '../base/in-worker.ts'
import type { Log } from '../base/log.ts'
import type drawJob from './draw-job.ts'
import type { Order } from './draw-job.ts'
import { createLine, Undrawable, type Waiting } from './line.ts'

/** What draws one figure after another. */
export type Thread = {
  /** How many figures are not drawn yet. */
  waiting: () => number
  /** Draws a figure as a PNG, after those that wait already. Throws an `Undrawable`, or what else hinders it. */
  draw: (order: Order) => Promise<Buffer>
  /** Drops a figure that nobody waits for any more; where it is being drawn, the thread ends with it. */
  giveUp: (order: Order) => void
  close: () => Promise<void>
}

/** How long the thread is kept with nothing to draw, in milliseconds: it takes up to 100 MB. */
const IDLE_MS = 60_000

/** What a thread may take in its life; a figure has its own limit. */
const LIMITS = { seconds: 3600, megabytes: 256 }

/**
 * The one thread that draws: it is started when there is something to draw, and ends where there is nothing for a while. In: the
 * folder in which it keeps what it draws.
 */
export function createThread(folder: string, log: Pick<Log, 'debug'>): Thread {
  const line = createLine()
  let current: Waiting | null = null
  let running: { stop: AbortController; ended: Promise<void> } | null = null
  const answers = {
    async next(): Promise<Order | null> {
      current = await line.next(IDLE_MS)
      return current?.order ?? null
    },
    drawn: (base64: string) => current?.drawn.resolve(Buffer.from(base64, 'base64')),
    failed: (why: string) => current?.drawn.reject(new Undrawable(why)),
  }
  const start = () => {
    const stop = new AbortController()
    const ended = runJob(folder, answers, stop.signal)
      .catch((err: unknown) => {
        current?.drawn.reject(err)
        if (stop.signal.aborted) return
        log.debug({ err }, 'the thread that draws ended')
        // What hinders it would hinder the next as well.
        line.leave('the thread that draws ended')
      })
      .finally(() => {
        running = null
        current = null
        if (line.length()) start()
      })
    running = { stop, ended }
  }
  return {
    waiting: () => line.length() + (current ? 1 : 0),
    draw(order) {
      const drawn = line.join(order)
      if (!running) start()
      return drawn
    },
    giveUp({ key }) {
      line.leave('nobody waits for it any more', key)
      if (current?.order.key === key) running?.stop.abort()
    },
    async close() {
      line.leave('the program ends')
      running?.stop.abort()
      await running?.ended
    },
  }
}

const runJob = (folder: string, answers: Parameters<typeof inWorker>[3], stopped: AbortSignal): Promise<void> =>
  inWorker<typeof drawJob>(new URL('./draw-job.ts', import.meta.url), { folder }, { ...LIMITS, stopped }, answers)
