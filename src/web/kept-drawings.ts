import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { createShelf } from '../base/shelf.ts'
import type { Reply } from '../reply/reply.ts'

/** The message that Discord gets for a reply: drawn, and how much of what it accepts it takes. */
export type AsInDiscord = (
  reply: Reply,
  asked: string,
) => Promise<{ svg: string; sizes: { what: 'characters' | 'components' | 'bytes'; taken: number; most: number }[] }>

type Drawing = Awaited<ReturnType<AsInDiscord>>

/** How much is kept, in characters of SVG: some fifty messages. */
const ROOM = 8_000_000

/** How many messages may wait to be drawn: each takes up to a tenth of a second, in which nothing else is done. */
const MOST_WAITING = 8

/** More is asked to be drawn than can be soon. */
export class TooManyDrawings extends Error {}

/**
 * Draws one message at a time, with room for others between, and keeps what it drew: a page and the picture on it are the same
 * drawing. What it gives throws {@link TooManyDrawings} where too many wait.
 */
export function keepDrawings(draw: AsInDiscord): AsInDiscord {
  const shelf = createShelf<string, Drawing>({ size: ROOM, sizeOf: ({ svg }) => svg.length })
  const open = new Map<string, Promise<Drawing>>()
  let last: Promise<unknown> = Promise.resolve()
  return async (reply, asked) => {
    const key = createHash('sha256')
      .update(JSON.stringify([reply, asked]))
      .digest('hex')
    const known = shelf.get(key) ?? open.get(key)
    if (known) return known
    if (open.size >= MOST_WAITING) throw new TooManyDrawings('too many messages wait to be drawn')
    const drawing = last
      .then(() => setImmediate())
      .then(() => draw(reply, asked))
      .then((drawn) => {
        shelf.set(key, drawn)
        return drawn
      })
      .finally(() => open.delete(key))
    open.set(key, drawing)
    last = drawing.catch(() => null)
    return drawing
  }
}
