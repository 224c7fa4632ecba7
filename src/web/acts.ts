import type { Context } from 'hono'
import { toMarkdown } from '../reply/markdown.ts'
import type { Call } from '../reply/reply.ts'
import type { Work } from './content.ts'
import { type Desk, sendPage } from './desk.ts'
import { showMissing } from './missing-page.ts'
import { languageFor } from './preferences.ts'
import { toEvent } from './visitor.ts'

/** The citations of what a call shows. */
export const citeCall =
  (call: Call): Work =>
  async (visit) => {
    const reply = visit.isQuestion(call) ? await visit.cite(call) : await visit.answer({ command: 'help', input: {} })
    return { reply, typed: '' }
  }

/** All of a reply as a Markdown file; where there is none, the page that says so. */
export async function sendFile(c: Context, call: Call | null, desk: Desk): Promise<Response> {
  const made = Promise.withResolvers<string | null>()
  const event = toEvent({ mark: desk.markOf(c), language: languageFor(c, desk.app.context.language) }, 'press')
  if (call)
    await desk.app.receive(
      event,
      async (visit) => {
        const reply = visit.isQuestion(call) ? await visit.answer(call) : null
        made.resolve(reply?.outcome === 'answered' ? toMarkdown(reply) : null)
      },
      async () => made.resolve(null),
    )
  else made.resolve(null)
  const text = await made.promise
  if (text === null) return sendPage(c, { kind: 'press', work: () => showMissing(c.req.path) }, desk)
  return c.body(text, 200, {
    'content-type': 'text/markdown; charset=utf-8',
    'content-disposition': `attachment; filename="footnote-${call?.command.replace(/[^a-z-]+/g, '-')}.md"`,
  })
}
