import { ActivityType, type Client, type PresenceData } from 'discord.js'
import type { App } from '../app/app.ts'
import { typeName } from '../wording/type-name.ts'

/** What to do with the bot, in a line under its name: of each kind the first that the library has. */
const SHOWN = [['ask'], ['city', 'term', 'verify'], ['quiz practice']]

/** What Discord shows of the bot in its list of members: what can be typed to it. */
export function presenceOf({ commands, context: { wording } }: App): PresenceData {
  const has = (wanted: string) => commands.some(({ name }) => name === wanted)
  // Of a group its own name: which of its actions is meant shows when it is typed.
  const typed = SHOWN.flatMap((kind) => kind.find(has) ?? []).map((name) => typeName(name, wording).split(' ')[0])
  return { activities: [{ type: ActivityType.Custom, name: 'footnote', state: typed.join(' · ') }] }
}

/** Shows that, on one shard or on all, where it is another than at the start, which who connects anew shows, or than is shown. */
export function showPresence(client: Client, app: App, shard?: number): void {
  const now = presenceOf(app)
  const [said] = now.activities ?? []
  const shown = [client.options.presence?.activities?.[0], client.user?.presence.activities[0]]
  if (shown.some((activity) => activity?.state !== said?.state))
    client.user?.setPresence(shard === undefined ? now : { ...now, shardId: shard })
}
