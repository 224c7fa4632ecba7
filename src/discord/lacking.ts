import { type Message, PermissionFlagsBits } from 'discord.js'
import type { Context } from '../context/context.ts'
import { languageOf, wordingOf } from '../wording/wording.ts'

/** How long nobody is told again of a channel, in milliseconds. */
const QUIET_MS = 60 * 60 * 1000

/** How many of those told are remembered. */
const MOST_TOLD = 1000

const told = new Map<string, number>()

/**
 * Tells who asked, in private, which permissions the bot lacks in the channel, and who can grant them; once an hour for
 * each channel and person. Those who receive no direct messages are let be.
 */
export async function tellLacking(message: Message, lacks: string[], { log, clock, language }: Context): Promise<void> {
  const { channelId, author, guild, member } = message
  log.warn({ channel: channelId, lacks }, 'permissions are missing to answer a mention')
  const key = `${channelId} ${author.id}`
  const now = clock.now()
  if (now - (told.get(key) ?? -Infinity) < QUIET_MS) return
  if (told.size >= MOST_TOLD) told.clear()
  told.set(key, now)
  const { permissions: say } = wordingOf((guild && languageOf(guild.preferredLocale)) ?? language)
  const names = lacks.map((name) => say.names[name as keyof typeof say.names] ?? name)
  const manages = member?.permissions.any([PermissionFlagsBits.ManageChannels, PermissionFlagsBits.ManageRoles])
  const text = `${say.cannotAnswer(`<#${channelId}>`, names)} ${manages ? say.youCan : say.askManager}`
  await author.send({ content: text, allowedMentions: { parse: [] } }).catch(() => null)
}
