import type { Context } from '../context/context.ts'
import type { Lacking } from '../context/platform.ts'
import { type Block, type Line, toText } from '../reply/reply.ts'
import type { Wording } from '../wording/wording.ts'

/** How many channels are named in which the same is missing. */
const MOST_NAMED = 10

/** What is missing in which channels of a server, and where that is allowed; nothing where there is no telling. */
export function checkPermissions({ place, platform, wording }: Context): Block[] {
  if (!place?.server || !platform) return []
  const lacking = platform.lackingIn(place.server)
  if (!lacking) return []
  if (!lacking.length) return [toText(wording.permissions.complete)]
  return listLacking(lacking, wording)
}

/** What is missing in some channels, by their ids; nothing where all is there or there is no telling. */
export function nameLackingIn(channels: readonly string[], { place, platform, wording }: Context): Block[] {
  const lacking = place?.server && platform ? platform.lackingIn(place.server) : []
  const there = (lacking ?? []).filter(({ channel }) => channels.includes(channel))
  return there.length ? listLacking(there, wording) : []
}

function listLacking(lacking: readonly Lacking[], wording: Wording): Block[] {
  const { permissions: say, and } = wording
  const nameLacking = ({ lacks }: Lacking) => and(lacks.map((name) => say.names[name]))
  const groups = [...Map.groupBy(lacking, nameLacking)]
  const items = groups.map(
    ([names, channels]): Line => [{ text: wording.colon(names), strong: true }, ...listChannels(channels)],
  )
  return [{ kind: 'list', heading: say.missing, items }, toText(say.allowThere)]

  function listChannels(channels: readonly Lacking[]): Line {
    const named = channels
      .slice(0, MOST_NAMED)
      .flatMap(({ channel }) => [{ text: `#${channel}`, channel }, { text: ' ' }])
    const rest = channels.length - MOST_NAMED
    return rest > 0 ? [...named, { text: say.otherChannels(rest) }] : named
  }
}
