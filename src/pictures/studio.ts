import { createCache } from '../base/cache.ts'
import { later } from '../base/later.ts'
import type { Log } from '../base/log.ts'
import { createPace } from '../base/pace.ts'
import { createShelf } from '../base/shelf.ts'
import { createTrouble } from '../base/trouble.ts'
import type { Drawable, Picture } from '../reply/figure.ts'
import type { Order } from './draw-job.ts'
import { createKey, KIND } from './kept.ts'
import type { Shade } from './theme.ts'
import { Undrawable } from './line.ts'
import { createThread } from './thread.ts'

/** Draws figures so that nobody waits for it who asked for something else. */
export type Studio = {
  /**
   * The figures as pictures; without those that cannot be drawn, or not in time. Throws nothing. In: the ground that they are for,
   * unless that is a light one.
   */
  draw: (figures: readonly Drawable[], shade?: Shade) => Promise<Picture[]>
  /** Ends the thread. */
  close: () => Promise<void>
}

/** How long somebody waits for a picture, in milliseconds; then the reply goes without it. */
const PATIENCE_MS = 2000

/** How many figures may wait for the thread: as many as it draws while somebody waits. */
const MOST_WAITING = 8

/** How many pictures are begun in a second: drawing more would hold up answers. */
const PACE = { times: 10, seconds: 1 }

/** How many figures are remembered as those that cannot be drawn, so that the log is told of each once. */
const MOST_REFUSED = 1000

/** How much memory drawn pictures have, in bytes. */
const SHELF = 8_000_000

/** On which ground pictures are sent: most read Discord on a dark one. */
const SENT: Shade = 'dark'

/** In: the folder in which pictures are kept between starts, the log, and how long somebody waits, in milliseconds. */
export function createStudio(folder: string, log: Log, patience = PATIENCE_MS): Studio {
  const kept = later(() => {
    const cache = createCache(folder)
    return { cache, keyOf: createKey(cache) }
  })
  const shelf = createShelf<string, Buffer>({ size: SHELF, sizeOf: ({ length }) => length })
  const thread = createThread(folder, log)
  const trouble = createTrouble(log, 'a picture could not be drawn', 'pictures can be drawn again')
  const pace = createPace(PACE)
  const open = new Map<string, { drawing: Promise<Buffer>; waiting: number }>()
  const refused = createShelf<string, true>(MOST_REFUSED)

  async function drawOne(figure: Drawable, shade: Shade): Promise<Picture[]> {
    const { cache, keyOf } = kept()
    const key = keyOf(figure, shade)
    const png = shelf.get(key) ?? cache.readBytes(KIND, key) ?? (await drawIfCalm({ key, figure, shade }))
    if (!png) return []
    if (!figure.isPassing) shelf.set(key, png)
    return [{ name: `${figure.name}.png`, description: figure.description, png }]
  }

  /** What is drawn already costs nothing; where much else is asked for, what is not is left out. */
  const drawIfCalm = async (order: Order) => ((await pace('')) ? null : drawAnew(order))

  /** Null where it cannot be drawn, or not now. */
  async function drawAnew(order: Order): Promise<Buffer | null> {
    const { key } = order
    if (refused.has(key) || (!open.has(key) && thread.waiting() >= MOST_WAITING)) return null
    const work = open.get(key) ?? { drawing: drawOnce(order), waiting: 0 }
    open.set(key, work)
    work.waiting += 1
    // Who came first does not give up for those who came later.
    const leave = () => {
      work.waiting -= 1
      if (work.waiting === 0) thread.giveUp(order)
    }
    const drawn = await trouble.attempt(() => inTime(work.drawing, patience, leave))
    return drawn?.value ?? null
  }

  const drawOnce = (order: Order): Promise<Buffer> =>
    thread
      .draw(order)
      .catch((error: unknown) => {
        if (error instanceof Undrawable) refused.set(order.key, true)
        throw error
      })
      .finally(() => open.delete(order.key))

  return {
    async draw(figures, shade = SENT) {
      return (await Promise.all(figures.map((figure) => drawOne(figure, shade)))).flat()
    },
    close: thread.close,
  }
}

/** Throws where it takes longer than so many milliseconds; then `late` is done. */
async function inTime<Value>(work: Promise<Value>, milliseconds: number, late: () => void): Promise<Value> {
  const ended = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    late()
    ended.reject(new Error(`drawing took longer than ${milliseconds} ms`))
  }, milliseconds)
  try {
    return await Promise.race([work, ended.promise])
  } finally {
    clearTimeout(timer)
  }
}
