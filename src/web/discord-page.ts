import type { Context } from 'hono'
import { typeCall } from '../app/typed-call.ts'
import type { Visit } from '../app/visit.ts'
import { type Call, createRemark } from '../reply/reply.ts'
import { toActAddress } from './addresses.ts'
import type { Work } from './content.ts'
import type { Desk } from './desk.ts'
import { html } from './html.ts'
import { type AsInDiscord, TooManyDrawings } from './kept-drawings.ts'
import { languageFor } from './preferences.ts'
import { toEvent } from './visitor.ts'

/** A reply as Discord shows it, with its size against the limits there. In: the call that gives it, and what draws it. */
export const showDiscordPage =
  (call: Call, draw: AsInDiscord): Work =>
  async (visit) => {
    const { context } = visit
    const drawn = await drawCall(call, draw, visit).catch((error: unknown) => {
      if (error instanceof TooManyDrawings) return { reply: createRemark(context, context.wording.busy.title) }
      throw error
    })
    if ('reply' in drawn) return { reply: drawn.reply, isThing: true }
    const { page: say, tag } = context.wording
    const { sizes, title } = drawn
    const number = new Intl.NumberFormat(tag)
    const main = html`<article class="reply"><h1 tabindex="-1">${say.asInDiscord}</h1>
<p>${say.firstMessage}</p>
<p class="drawn"><img src="${toActAddress('discord', call)}&as=svg" alt="${title}"></p>
<dl class="sizes">${sizes.map(
      ({ what, taken, most }) =>
        html`<dt>${say.sizes[what]}</dt><dd>${say.takes(number.format(taken), number.format(most))}</dd>`,
    )}</dl></article>`
    return { reply: createRemark(context, `${say.asInDiscord} · ${title}`), main, typed: '' }
  }

/** In the place of a picture that is not drawn just now. */
const BUSY = 'busy'

/** The same as a picture alone: in a page, what it names its letters by would be other things. */
export async function sendDrawn(c: Context, call: Call, draw: AsInDiscord, { app, markOf }: Desk): Promise<Response> {
  const found = Promise.withResolvers<string | null>()
  const { log } = app.context
  await app.receive(
    toEvent({ mark: markOf(c), language: languageFor(c, app.context.language) }, 'press'),
    async (visit) => {
      const drawn = await drawCall(call, draw, visit).catch((error: unknown) => {
        if (!(error instanceof TooManyDrawings)) log.error({ err: error }, 'a message could not be drawn')
        return { busy: true }
      })
      found.resolve('svg' in drawn ? drawn.svg : 'busy' in drawn ? BUSY : null)
    },
    async () => found.resolve(BUSY),
  )
  const svg = await found.promise
  if (svg === BUSY) return c.body(null, 503, { 'cache-control': 'no-store', 'retry-after': '2' })
  if (svg === null) return c.body(null, 404, { 'cache-control': 'no-store' })
  return c.body(svg, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'no-cache' })
}

/** What is drawn of the reply to a call; the reply itself where that does not answer. */
async function drawCall(call: Call, draw: AsInDiscord, visit: Visit) {
  const { context, commands } = visit
  const reply = visit.isQuestion(call) ? await visit.answer(call) : createRemark(context, call.command)
  if (reply.outcome !== 'answered' || reply.isRemark) return { reply }
  return { title: reply.title, ...(await draw(reply, typeCall(call, commands, context))) }
}
