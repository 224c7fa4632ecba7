import {
  type AnyThreadChannel,
  type BaseInteraction,
  type Channel,
  ChannelType,
  type Message,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js'
import type { Place } from '../context/settings.ts'
import { listLacking } from './permissions.ts'

/** Where an interaction comes from. A place in which only a user has installed the bot has no settings. */
export function placeOf(interaction: BaseInteraction): Place {
  const { guildId, channelId: channel } = interaction
  const nobody = { server: null, channel, ...NO_RIGHTS, lacks: [] }
  if (!guildId) return { ...nobody, kind: isDirect(interaction) ? 'direct' : 'user-install' }
  if (!interaction.authorizingIntegrationOwners?.guildId) return { ...nobody, kind: 'user-install' }
  return {
    kind: 'server',
    server: guildId,
    ...spotOf(channel, interaction.channel),
    manages: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    moderates: interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    managesEvents: interaction.memberPermissions?.has(PermissionFlagsBits.ManageEvents) ?? false,
    roles: rolesOf(interaction),
    lacks: listLacking(interaction.appPermissions, interaction.channel?.isThread() ?? false),
    opensThreads: mayOpenThreads(interaction.appPermissions, interaction.channel),
  }
}

const NO_RIGHTS = { manages: false, moderates: false, managesEvents: false, roles: [] }

/** The ids of the roles of whoever interacts. */
function rolesOf({ member }: BaseInteraction): string[] {
  const roles = member?.roles ?? []
  return Array.isArray(roles) ? roles : [...roles.cache.keys()]
}

/** `BotDM` of Discord's interaction contexts; others without a server are between people. */
const isDirect = ({ context }: BaseInteraction) => context === 1

/** Where a message comes from. */
export function placeOfMessage({ guildId, channelId, member, channel, client }: Message): Place {
  if (!guildId) return { kind: 'direct', server: null, channel: channelId, ...NO_RIGHTS, lacks: [] }
  const own = channel.isDMBased() ? null : channel.permissionsFor(client.user)
  return {
    kind: 'server',
    server: guildId,
    ...spotOf(channelId, channel),
    manages: member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false,
    moderates: member?.permissions.has(PermissionFlagsBits.ManageMessages) ?? false,
    managesEvents: member?.permissions.has(PermissionFlagsBits.ManageEvents) ?? false,
    roles: [...(member?.roles.cache.keys() ?? [])],
    lacks: listLacking(own, channel.isThread()),
    opensThreads: mayOpenThreads(own, channel),
  }
}

/** Where a new post of a forum comes from. */
export const placeOfPost = (thread: AnyThreadChannel): Place => ({
  kind: 'server',
  server: thread.guildId,
  ...spotOf(thread.id, thread),
  ...NO_RIGHTS,
  lacks: listLacking(thread.permissionsFor(thread.client.user), true),
})

/** The channel for which things are set, and the thread in it: a thread, and a post of a forum, goes by what it is in. */
function spotOf(id: string | null, channel: Channel | null): Pick<Place, 'channel' | 'thread'> {
  const parent = channel?.isThread() ? channel.parentId : null
  return parent ? { channel: parent, thread: id } : { channel: id }
}

/** Threads are opened under messages of ordinary channels. */
function mayOpenThreads(own: Readonly<PermissionsBitField> | null, channel: { type: ChannelType } | null): boolean {
  const isOrdinary = channel?.type === ChannelType.GuildText || channel?.type === ChannelType.GuildAnnouncement
  return isOrdinary && (own?.has(THREADS) ?? false)
}

const THREADS = [PermissionFlagsBits.CreatePublicThreads, PermissionFlagsBits.SendMessagesInThreads]
