import { APPLICATION, BOT } from './identity.ts'
import { createSnowflake } from './snowflake.ts'
import type { Json, User } from './types.ts'

/** A channel where messages stand. `server` is null in direct messages. */
export type Channel = {
  id: string
  name: string
  /** 0 for a server's, 1 for direct messages, 3 for a group, 11 for a thread, 15 for a forum. */
  type: 0 | 1 | 3 | 11 | 15
  server: Server | null
  recipients: User[]
  /** What members may do here, and what the bot may. */
  permissions: bigint
  appPermissions: bigint
  /** Of a thread: the channel that it is in, and who began it. */
  parent?: Channel
  owner?: string
  /** Whether the bot is in it: apps that a user installed answer in channels that they are not in. */
  botIsIn: boolean
}

export type Server = {
  id: string
  name: string
  locale: string
  owner: string
  channels: Channel[]
  threads: Channel[]
  /** Besides everybody's and the bot's own. */
  roles: { id: string; name: string }[]
  /** What the bot's role allows besides, and who added the bot. */
  rolePermissions: bigint
  addedBy: User | null
}

export type ServerOptions = {
  id?: string
  name?: string
  locale?: string
  owner?: string
  permissions?: bigint
  appPermissions?: bigint
  botIsIn?: boolean
  roles?: { id: string; name: string }[]
  rolePermissions?: bigint
  channels?: { id?: string; name?: string; type?: 0 | 15; permissions?: bigint; appPermissions?: bigint }[]
}

/** https://docs.discord.com/developers/topics/permissions */
export const PERMISSION = {
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readHistory: 1n << 16n,
  useCommands: 1n << 31n,
  useExternalApps: 1n << 50n,
} as const

/** What takes threads, which nobody may where nothing else is said. */
export const THREAD_PERMISSION = { create: 1n << 35n, send: 1n << 38n } as const

/** What the bot may read to learn who added it. */
export const READS_ADDER = { auditLog: 1n << 7n, integrations: 1n << 5n } as const

/** What anyone may do where nothing else is said. */
export const EVERYDAY = Object.values(PERMISSION).reduce((all, bit) => all | bit, 0n)

export function createServer(options: ServerOptions = {}): Server {
  const { permissions = EVERYDAY, appPermissions = EVERYDAY, botIsIn = true } = options
  const id = options.id ?? createSnowflake()
  const { name = 'The reading room', locale = 'en-GB', owner = createSnowflake() } = options
  const { rolePermissions = 0n, roles = [] } = options
  const server: Server = { id, name, locale, owner, channels: [], threads: [], roles, rolePermissions, addedBy: null }
  const channels = options.channels ?? [{ name: 'general' }, { name: 'sources' }]
  server.channels = channels.map((channel, i) => ({
    id: channel.id ?? createSnowflake(),
    name: channel.name ?? `channel-${i + 1}`,
    type: channel.type ?? 0,
    server,
    recipients: [],
    permissions: channel.permissions ?? permissions,
    appPermissions: channel.appPermissions ?? appPermissions,
    botIsIn,
  }))
  return server
}

export const isBotIn = ({ channels }: Server): boolean => channels.some((channel) => channel.botIsIn)

/** Direct messages: with the bot, or between others. */
export const createDirect = (recipients: User[], botIsIn: boolean): Channel => ({
  id: createSnowflake(),
  name: '',
  type: 1,
  server: null,
  recipients,
  permissions: EVERYDAY,
  appPermissions: EVERYDAY,
  botIsIn,
})

/** A channel as Discord describes it. */
export function describeChannel(channel: Channel): Json {
  const { id, type, name, server, recipients } = channel
  if (!server) return { id, type, last_message_id: null, flags: 0, recipients }
  if (channel.parent) return describeThread(channel, channel.parent, server)
  const position = server.channels.indexOf(channel)
  return {
    ...{ id, type, name, position, guild_id: server.id, parent_id: null, topic: null, nsfw: false, flags: 0 },
    rate_limit_per_user: 0,
    last_message_id: null,
    permission_overwrites: [overwrite(server.id, 0, channel.permissions), overwrite(BOT.id, 1, channel.appPermissions)],
  }
}

const describeThread = ({ id, type, name, owner }: Channel, parent: Channel, server: Server): Json => ({
  ...{ id, type, name, guild_id: server.id, parent_id: parent.id, owner_id: owner, flags: 0 },
  ...{ last_message_id: null, message_count: 0, member_count: 1, total_message_sent: 0, rate_limit_per_user: 0 },
  thread_metadata: { archived: false, auto_archive_duration: 1440, archive_timestamp: JOINED, locked: false },
})

/** Exactly these permissions, whatever the roles say. */
const overwrite = (id: string, type: number, allow: bigint) => ({
  id,
  type,
  allow: String(allow),
  deny: String(EVERYDAY & ~allow),
})

/** A server as it is read by REST, its channels, and the bot as a member of it. */
export const describeServerByRest = (server: Server): Json => {
  const { owner_id, roles } = describeServer(server)
  return { ...describeServerBriefly(server), owner_id, roles, emojis: [], stickers: [] }
}
export const describeChannels = ({ channels }: Server): Json[] => channels.map(describeChannel)
export const describeOwnMember = (server: Server): Json => ({ ...describeMember([roleOf(server)]), user: BOT })

/** The body of GUILD_CREATE. */
export const describeServer = (server: Server): Json => ({
  ...describeServerBriefly(server),
  owner_id: server.owner,
  roles: [
    describeRole(server.id, '@everyone', 0n),
    describeRole(roleOf(server), 'Footnote', server.rolePermissions, true),
    ...server.roles.map(({ id, name }) => describeRole(id, name, 0n)),
  ],
  channels: server.channels.map(describeChannel),
  members: [{ ...describeMember([roleOf(server)]), user: BOT }],
  joined_at: JOINED,
  member_count: 2,
  large: false,
  unavailable: false,
  threads: server.threads.map(describeChannel),
  ...{ voice_states: [], presences: [], stage_instances: [], guild_scheduled_events: [] },
  ...{ emojis: [], stickers: [], soundboard_sounds: [] },
  ...{ premium_tier: 0, system_channel_flags: 0, mfa_level: 0, verification_level: 0, nsfw_level: 0 },
})

export const describeServerBriefly = ({ id, name, locale }: Server): Json => ({
  id,
  name,
  icon: null,
  features: [],
  preferred_locale: locale,
  locale,
})

/** A server in the list of those that the bot is in: with what its roles allow it, whatever channels say. */
export const describeOwn = (server: Server): Json => ({
  ...describeServerBriefly(server),
  owner: false,
  permissions: String(EVERYDAY | server.rolePermissions),
})

const JOINED = '2026-01-01T00:00:00.000000+00:00'

/** A member without its user. */
export const describeMember = (roles: string[] = []): Json => ({
  roles,
  joined_at: JOINED,
  nick: null,
  avatar: null,
  premium_since: null,
  communication_disabled_until: null,
  ...{ deaf: false, mute: false, pending: false, flags: 0 },
})

/** A bot's own role has an id of its own in each server. */
const roleOf = (server: Server) => String(BigInt(server.id) + 1n)

const describeRole = (id: string, name: string, more: bigint, managed = false): Json => ({
  ...{ id, name, managed, color: 0, hoist: false, position: managed ? 1 : 0, mentionable: false, flags: 0 },
  permissions: String(EVERYDAY | more),
  ...(managed ? { tags: { bot_id: APPLICATION } } : {}),
})
