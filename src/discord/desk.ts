import { ChannelType, type Client, version } from 'discord.js'
import { shardOf } from '../base/shards.ts'
import { createShelf, type Shelf } from '../base/shelf.ts'
import type { Context } from '../context/context.ts'
import type { Lacking, Platform } from '../context/platform.ts'
import { type CommandIds, createCommandIds } from './command-ids.ts'
import { listLackingIn } from './permissions.ts'
import type { Repliable } from './respond.ts'
import { languageOf } from '../wording/wording.ts'

/** What a client knows besides its events: the interactions that it works on, and what can be told of itself. */
export type Desk = {
  platform: Platform
  ids: CommandIds
  /** Those that have not got all of their reply. */
  open: Set<Repliable>
  /** Threads that are under no message of ours, by their ids: that stays so. What others asked there is not kept. */
  foreign: Shelf<string, true>
}

/** Of how many threads is known that they are under no message of ours, and for how long, in milliseconds. */
const MOST_FOREIGN = 1000
const FOREIGN_MS = 60 * 60 * 1000

const desks = new WeakMap<Client, Desk>()

/** The desk of a client, which it has from {@link openDesk} on; null for a client that is none of a bot's. */
export const deskOf = (client: Client): Desk | null => desks.get(client) ?? null

/**
 * Opens the desk of a client. In: what it answers from, with the language of servers that have none of ours; what reads a server,
 * where no gateway tells of it.
 */
export function openDesk(
  client: Client,
  { log, clock, language }: Pick<Context, 'log' | 'clock' | 'language'>,
  readServer: Platform['readServer'] | null = null,
): Desk {
  const ids = createCommandIds(log)
  const open = new Set<Repliable>()
  const platform: Platform = {
    way: readServer ? 'http' : 'gateway',
    commandId: ids.idOf,
    spokenBy: `discord.js ${version}`,
    since: clock.now(),
    languageIn: (server) => languageOf(client.guilds.cache.get(server)?.preferredLocale ?? '') ?? language,
    readServer: readServer ?? (async () => {}),
    connectionTo(server) {
      if (readServer) return null
      const of = client.options.shardCount ?? 1
      const number = shardOf(server, of)
      const latency = client.ws.shards.get(number)?.ping ?? -1
      return { number, of, latency: latency < 0 ? null : Math.round(latency), servers: client.guilds.cache.size }
    },
    channelIn(server, id) {
      const channel = client.guilds.cache.get(server)?.channels.cache.get(id)
      return channel && !NO_CHANNELS.includes(channel.type) ? { name: channel.name, kind: kindOf(channel.type) } : null
    },
    hasRole: (server, id) => client.guilds.cache.get(server)?.roles.cache.has(id) ?? false,
    lackingIn: (server) => listLackingChannels(client, server),
    pending: () => [...open].filter(({ deferred, replied }) => deferred && !replied).length,
  }
  const foreign = createShelf<string, true>(MOST_FOREIGN, { lasts: FOREIGN_MS, now: clock.now })
  const desk = { platform, ids, open, foreign }
  desks.set(client, desk)
  return desk
}

const { AnnouncementThread, PublicThread, PrivateThread, GuildCategory } = ChannelType

/** What a server lists like channels. */
const NO_CHANNELS: readonly ChannelType[] = [GuildCategory, AnnouncementThread, PublicThread, PrivateThread]

function kindOf(type: ChannelType): 'chats' | 'forums' | 'others' {
  if (type === ChannelType.GuildText || type === ChannelType.GuildAnnouncement) return 'chats'
  return type === ChannelType.GuildForum ? 'forums' : 'others'
}

const WRITTEN_IN = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum] as const

function listLackingChannels(client: Client, server: string): Lacking[] | null {
  const guild = client.guilds.cache.get(server)
  if (!guild?.members.me) return null
  const channels = [...guild.channels.cache.values()]
  const written = channels.flatMap((channel) => {
    const type = WRITTEN_IN.find((known) => known === channel.type)
    return type === undefined || channel.isThread() ? [] : [channel]
  })
  return written
    .toSorted((a, b) => a.rawPosition - b.rawPosition)
    .map((channel) => ({ channel: channel.id, lacks: listLackingIn(channel, channel.type === ChannelType.GuildForum) }))
    .filter(({ lacks }) => lacks.length)
}
