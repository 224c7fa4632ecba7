import type { Message } from 'discord.js'
import type { Event } from '../app/event.ts'
import type { Context, Earlier } from '../context/context.ts'
import { findBeginning } from './beginning.ts'
import { deskOf } from './desk.ts'
import { withoutMentions } from './mentions.ts'
import { componentsOf, earlierOf } from './message.ts'
import { placeOfMessage } from './place.ts'
import { postTitle } from './post-text.ts'
import { spokenIn } from './spoken.ts'

/** What a message tells of who wrote it and where. */
export function toMessageEvent(message: Message, context: Context): Event {
  const asker = `${message.channelId} ${message.author.id}`
  const previous = previousOf(message)
  const text = withoutMentions(message.content) || (postTitle(message.channel) ?? '')
  return {
    kind: 'message',
    id: message.id,
    asker,
    reader: message.author.id,
    previous,
    begun: findBeginning(message.channel),
    place: placeOfMessage(message),
    platform: deskOf(message.client)?.platform ?? null,
    language: spokenIn(
      text,
      { asker, previous: previous?.title ?? null, guild: message.guild, isDirect: !message.guild },
      context,
    ),
  }
}

/** The reply of ours that the message replies to, if it is still at hand. */
function previousOf({ reference, channel, client }: Message): Earlier | null {
  const answered = reference?.messageId ? channel.messages.cache.get(reference.messageId) : undefined
  return answered?.author.id === client.user.id ? earlierOf(componentsOf(answered)) : null
}
