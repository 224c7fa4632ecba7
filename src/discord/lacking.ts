import { type Message, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js'
import { createShelf } from '../base/shelf.ts'
import type { Context } from '../context/context.ts'
import type { PermissionName } from '../context/settings.ts'
import { isCode } from './failures.ts'
import { languageOf, wordingOf } from '../wording/wording.ts'

/** How long nobody is told again of a channel, in milliseconds. */
const QUIET_MS = 60 * 60 * 1000

/** How many of those told are remembered. */
const MOST_TOLD = 1000

/** Tells who asked, in private, which permissions the bot lacks in the channel of a message, and who can grant them. */
export type TellLacking = (message: Message, lacks: PermissionName[], context: Context) => Promise<void>

/**
 * Makes what tells it, once an hour for each channel and person. Those who receive no direct messages are let be.
 * In: the clock, in milliseconds.
 */
export function createTellLacking(now: () => number): TellLacking {
  const told = createShelf<string, true>(MOST_TOLD, { lasts: QUIET_MS, now })
  return async (message, lacks, context) => {
    context.log.warn({ channel: message.channelId, lacks }, 'permissions are missing to answer a mention')
    const key = `${message.channelId} ${message.author.id}`
    if (told.has(key)) return
    told.set(key, true)
    await tell(message, lacks, context)
  }
}

async function tell({ channelId, author, guild, member }: Message, lacks: PermissionName[], context: Context) {
  const { language, manner, log } = context
  const { permissions: say } = wordingOf(manner.language ?? (guild && languageOf(guild.preferredLocale)) ?? language)
  const names = lacks.map((name) => say.names[name])
  const manages = member?.permissions.any([PermissionFlagsBits.ManageChannels, PermissionFlagsBits.ManageRoles])
  const text = `${say.cannotAnswer(`<#${channelId}>`, names)} ${manages ? say.youCan : say.askManager}`
  await author.send({ content: text, allowedMentions: { parse: [] } }).catch((err: unknown) => {
    if (!isCode(err, RESTJSONErrorCodes.CannotSendMessagesToThisUser)) log.warn({ err }, 'who asked could not be told')
  })
}
