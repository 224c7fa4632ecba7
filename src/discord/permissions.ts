import { type GuildBasedChannel, PermissionFlagsBits, type PermissionsBitField } from 'discord.js'
import type { PermissionName } from '../context/settings.ts'

/** The permissions that answering mentions in a channel takes, by Discord's names. */
const NEEDED = ['ViewChannel', 'SendMessages', 'ReadMessageHistory', 'AttachFiles'] as const
const NEEDED_IN_THREADS = ['ViewChannel', 'SendMessagesInThreads', 'ReadMessageHistory', 'AttachFiles'] as const

/** All that the bot asks for when it is invited: threads are opened for who wishes it, and missed by nobody else. */
export const INVITED_WITH = [...new Set([...NEEDED, ...NEEDED_IN_THREADS, 'CreatePublicThreads' as const])]

/** What the bot has to be let in with: commands too, which a server may refuse. */
const SCOPES = ['bot', 'applications.commands']

/** The permissions that are lacking; none where Discord does not say which there are. */
export function listLacking(own: Readonly<PermissionsBitField> | null, inThread: boolean): PermissionName[] {
  if (!own) return []
  return (inThread ? NEEDED_IN_THREADS : NEEDED).filter((name) => !own.has(PermissionFlagsBits[name]))
}

/** The same for the bot itself in a channel: where it sees nothing, the rest does not matter. */
export function listLackingIn(channel: GuildBasedChannel, inThread: boolean): PermissionName[] {
  const { me } = channel.guild.members
  const lacks = listLacking(me && channel.permissionsFor(me), inThread)
  return lacks.includes('ViewChannel') ? ['ViewChannel'] : lacks
}

/**
 * The address that lets the bot into a server, with the scopes and permissions that it needs and no others. In: the id of its
 * application.
 */
export function inviteLink(application: string): string {
  const permissions = INVITED_WITH.reduce((all, name) => all | PermissionFlagsBits[name], 0n)
  return `https://discord.com/oauth2/authorize?client_id=${application}&scope=${SCOPES.join('+')}&permissions=${permissions}`
}
