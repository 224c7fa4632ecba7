import type { Context } from 'hono'
import { toHarmlessReply } from '../reply/harmless.ts'
import type { Call } from '../reply/reply.ts'
import type { Desk } from './desk.ts'
import { figureOf, type Ground, type Which } from './figure-address.ts'
import { languageFor } from './preferences.ts'
import { toEvent } from './visitor.ts'

/** After how many seconds a picture is likely to be had that could not be drawn in time. */
const SOON = 3

/** What an address says of a picture besides the call. */
const OWN = ['figure', 'ground', 'of']

/** A picture of the reply to a call; where it has none, or where none can be drawn just now, a browser is told which. */
export async function sendFigure(c: Context, asked: Call | null, { app, markOf }: Desk): Promise<Response> {
  const drawn = Promise.withResolvers<Uint8Array | 'none' | 'later'>()
  const call = asked && { ...asked, input: without(asked.input) }
  const ground: Ground = c.req.query('ground') === 'dark' ? 'dark' : 'light'
  const event = toEvent({ mark: markOf(c), language: languageFor(c, app.context.language) }, 'press')
  if (call)
    await app.receive(
      event,
      async (visit) => {
        const reply = visit.isQuestion(call) ? await visit.answer(call) : null
        const figure = reply?.outcome === 'answered' ? figureOf(readWhich(c), toHarmlessReply(reply)) : null
        const { studio } = visit.context
        if (!figure || !studio) return drawn.resolve('none')
        const [picture] = await studio.draw([figure], ground)
        drawn.resolve(picture?.png ?? 'later')
      },
      async () => drawn.resolve('later'),
    )
  else drawn.resolve('none')
  const png = await drawn.promise
  if (png === 'none') return c.body(null, 404, { 'cache-control': 'no-store' })
  if (png === 'later') return c.body(null, 503, { 'cache-control': 'no-store', 'retry-after': String(SOON) })
  return c.body(new Uint8Array(png), 200, {
    'content-type': 'image/png',
    'cache-control': 'public, max-age=31536000, immutable',
  })
}

const without = (input: Call['input']): Call['input'] =>
  Object.fromEntries(Object.entries(input).filter(([name]) => !OWN.includes(name)))

const readWhich = (c: Context): Which => {
  const which = c.req.query('figure')
  return which === 'card' ? which : Number(which)
}
