import type { Context } from '../context/context.ts'
import type { Lacking } from '../context/platform.ts'
import { type Block, type Line, toText } from '../reply/reply.ts'

/** How many channels are named in which the same is missing. */
const MOST_NAMED = 10

/** What is missing in which channels of a server, and where that is allowed; nothing where there is no telling. */
export function checkPermissions({ place, platform, wording }: Context): Block[] {
  if (!place?.server || !platform) return []
  const { permissions: say, and } = wording
  const lacking = platform.lackingIn(place.server)
  if (!lacking.length) return [toText(say.complete)]
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
