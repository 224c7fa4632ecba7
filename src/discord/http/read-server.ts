import { type Client, RESTJSONErrorCodes } from 'discord.js'
import { createShelf } from '../../base/shelf.ts'
import type { Platform } from '../../context/platform.ts'
import { isCode, isForbidden } from '../failures.ts'

/** How long what was read of a server is taken for what it has, in milliseconds, and of how many that is remembered. */
const HOLDS_MS = 10_000
const MOST = 1000

/**
 * Makes what reads the channels, the roles and the bot's own roles of a server from Discord, of which no gateway tells. One of
 * which Discord tells nothing stays as it was: the bot is not in it, only its commands are. Throws what Discord throws else.
 */
export function createReadServer(client: Client): Platform['readServer'] {
  const read = createShelf<string, Promise<void>>(MOST, { lasts: HOLDS_MS })
  return (server) => {
    const known = read.get(server)
    if (known) return known
    const reading = readServer(client, server)
    read.set(server, reading)
    reading.catch(() => read.delete(server))
    return reading
  }
}

async function readServer(client: Client, server: string): Promise<void> {
  const guild = client.guilds.cache.get(server)
  if (!guild) return
  try {
    const [, channels] = await Promise.all([
      guild.fetch(),
      guild.channels.fetch(),
      guild.members.fetchMe({ force: true }),
    ])
    for (const channel of guild.channels.cache.values())
      if (!channel.isThread() && !channels.has(channel.id)) guild.channels.cache.delete(channel.id)
  } catch (err) {
    if (!isForbidden(err) && !isCode(err, RESTJSONErrorCodes.UnknownGuild)) throw err
  }
}
