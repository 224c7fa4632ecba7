import { directWith } from './channels.ts'
import { FILES } from './limits.ts'
import { type Channel, createDirect, createServer, describeChannel, describeMember } from './servers.ts'
import { createSnowflake } from './snowflake.ts'
import { createUser } from './identity.ts'
import type { Json, User } from './types.ts'
import type { World } from './world.ts'

export type ReaderOptions = {
  id?: string
  name?: string
  locale?: string
  /** Where the reader writes. A user-install is an app that only the reader has installed. */
  place?: 'server' | 'dm' | 'user-install' | 'user-install-dm'
  /** The ids of a server and a channel; the first ones unless given. */
  guild?: string
  channel?: string
  permissions?: bigint
  appPermissions?: bigint
}

/** Where a reader is, and what Discord says of it in every interaction. */
export type Seat = { user: User; place: Channel; owners: Record<string, string>; about: Json }

const CONTEXT = { server: 0, dm: 1, 'user-install': 0, 'user-install-dm': 2 } as const

/** Seats a reader. */
export function takeSeat(world: World, options: ReaderOptions): Seat {
  const { id = createSnowflake(), name = 'reader', locale = 'en-GB', place: kind = 'server' } = options
  const user = createUser(id, name)
  world.users.set(id, user)
  const place = findPlace(world, user, options)
  const owners: Record<string, string> = kind.startsWith('user-install')
    ? { '1': id }
    : { '0': place.server?.id ?? '0' }
  const about = {
    ...describePlace(place, user, options.permissions ?? place.permissions),
    ...{ locale, context: CONTEXT[kind], authorizing_integration_owners: owners, entitlements: [] },
    app_permissions: String(options.appPermissions ?? place.appPermissions),
    attachment_size_limit: FILES.bytes,
  }
  return { user, place, owners, about }
}

function findPlace(world: World, user: User, { place = 'server', guild, channel }: ReaderOptions): Channel {
  if (channel) {
    const known = world.channels.get(channel)
    if (!known) throw new Error(`there is no channel ${channel}`)
    return known
  }
  if (place === 'dm') return directWith(world, user)
  if (place === 'user-install-dm')
    return remember(world, createDirect([createUser(createSnowflake(), 'friend')], false))
  return place === 'server' ? firstOf(world, guild ?? world.servers[0]?.id) : elsewhere(world, guild)
}

function firstOf(world: World, guild: string | undefined): Channel {
  const channel = world.servers.find(({ id }) => id === guild)?.channels[0]
  if (!channel) throw new Error(`there is no server ${guild} with a channel`)
  return channel
}

/** A server that the bot is not in. */
function elsewhere(world: World, guild = '2000000000000000001'): Channel {
  const known = [...world.channels.values()].find(({ server }) => server?.id === guild)
  const [created] = createServer({ id: guild, name: 'Elsewhere', botIsIn: false }).channels
  return known ?? remember(world, created as Channel)
}

function remember(world: World, channel: Channel): Channel {
  world.channels.set(channel.id, channel)
  return channel
}

function describePlace(place: Channel, user: User, permissions: bigint): Json {
  const { permission_overwrites: _, ...channel } = describeChannel(place)
  const { server } = place
  if (!server) return { channel_id: place.id, channel, user }
  return {
    channel_id: place.id,
    channel: { ...channel, permissions: String(permissions) },
    guild_id: server.id,
    guild: { id: server.id, locale: server.locale, features: [] },
    guild_locale: server.locale,
    member: { ...describeMember(), user, permissions: String(permissions) },
  }
}
