import type { Context } from 'hono'
import { completeTyped, type Completion } from '../app/complete-typed.ts'
import { toHarmlessLine } from '../base/harmless.ts'
import type { Desk } from './desk.ts'
import { languageFor } from './preferences.ts'
import { toEvent } from './visitor.ts'

/** How many completions are shown. */
const MOST = 8

/** The longest line that is completed, in characters. */
const LONGEST = 200

/** What the line can go on to, as JSON: each as it is shown, and the line that it makes. */
export async function complete(c: Context, { app, markOf }: Desk): Promise<Response> {
  const typed = (c.req.query('q') ?? '').slice(0, LONGEST)
  const found = Promise.withResolvers<Completion[]>()
  await app.receive(
    toEvent({ mark: markOf(c), language: languageFor(c, app.context.language) }, 'completion'),
    async (visit) => found.resolve(await completeTyped(typed, visit)),
    async () => found.resolve([]),
  )
  const shown = (await found.promise)
    .slice(0, MOST)
    .map(({ label, line }) => ({ label: toHarmlessLine(label), line: toHarmlessLine(line) }))
  return c.json(shown, 200, { 'cache-control': 'no-store' })
}
