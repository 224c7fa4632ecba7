import { commands } from '../commands/index.ts'
import { createApp } from '../src/app/app.ts'
import type { Context } from '../src/context/context.ts'
import type { Place } from '../src/context/settings.ts'
import { renderReply } from '../src/discord/render.ts'
import { LANGUAGES } from '../src/wording/wording.ts'
import { countLines } from './phone.ts'

/** Somebody in a channel of a server; a manager may do all that can be done there. */
const placeOf = (manages: boolean): Place => ({
  kind: 'server',
  server: '1',
  channel: '2',
  manages,
  moderates: manages,
  managesEvents: manages,
  roles: [],
  lacks: [],
})

/** How many lines of a phone the help takes in each language, for a member and for a manager. */
export async function measureHelp(context: Context) {
  const { answer } = createApp(commands, context)
  const rows = []
  for (const language of LANGUAGES) {
    const [member, manager] = await Promise.all(
      [false, true].map(async (manages) => {
        const reply = await answer({ command: 'help', input: {}, language, place: placeOf(manages), reader: '3' })
        return countLines(renderReply(reply, { owner: null }).components)
      }),
    )
    rows.push({ language, member, manager })
  }
  return rows
}
