import type { Event } from './gateway.ts'
import { BOT } from './identity.ts'
import { describeMessage, type MessageEvent, type StoredMessage } from './messages.ts'
import { describeMember } from './servers.ts'
import type { Json } from './types.ts'

/** https://docs.discord.com/developers/events/gateway#gateway-intents */
const INTENT = { guildMessages: 1 << 9, directMessages: 1 << 12, messageContent: 1 << 15 } as const

/** The event that tells of a message; null where the bot is told of none. */
export function createMessageEvent(name: MessageEvent, message: StoredMessage): Event | null {
  const { place } = message
  if (message.private || !place.botIsIn) return null
  const intent = place.server ? INTENT.guildMessages : INTENT.directMessages
  return { name, intent, server: place.server?.id ?? null, body: (intents) => describeEvent(name, message, intents) }
}

function describeEvent(name: MessageEvent, message: StoredMessage, intents: number): Json {
  const { id, channel, place, author, referenced } = message
  const guild = place.server ? { guild_id: place.server.id } : {}
  if (name === 'MESSAGE_DELETE') return { id, channel_id: channel, ...guild }
  return {
    ...describeFor(message, intents),
    // Not documented, but sent; discord.js knows a channel of direct messages by it.
    channel_type: place.type,
    ...guild,
    ...(place.server && !author.bot ? { member: describeMember() } : {}),
    ...(referenced ? { referenced_message: describeFor(referenced, intents) } : {}),
  }
}

/** Without its content where the bot may not read it. */
export function describeFor(message: StoredMessage, intents: number): Json {
  const whole = describeMessage(message)
  const mayRead =
    intents & INTENT.messageContent ||
    !message.place.server ||
    message.author.id === BOT.id ||
    message.mentions.some(({ id }) => id === BOT.id)
  return mayRead ? whole : { ...whole, content: '', embeds: [], attachments: [], components: [] }
}
