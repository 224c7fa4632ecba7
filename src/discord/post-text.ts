import { type AnyThreadChannel, ChannelType, type Message, type TextBasedChannel } from 'discord.js'
import { withoutMentions } from './mentions.ts'

/** The title of a post in a forum; null for what is no post. */
export const postTitle = (channel: TextBasedChannel | AnyThreadChannel): string | null =>
  channel.isThread() && channel.parent?.type === ChannelType.GuildForum ? withoutMentions(channel.name) : null

/**
 * What a message asks, in the order in which it is tried until something is answered; none where it only mentions the bot. In a
 * post of a forum that is the message, and the title for what stands first in it; for a mention alone, the title and what stands
 * first, as far as Discord shows it.
 */
export async function questionsIn(message: Message): Promise<string[]> {
  const own = withoutMentions(message.content)
  const { channel } = message
  const title = postTitle(channel)
  if (title === null || !channel.isThread() || (own && message.id !== channel.id)) return own ? [own] : []
  const first = message.id === channel.id ? own : await readFirst(channel)
  const asked = message.id === channel.id ? [first, title] : [title, first]
  return [...new Set(asked.filter(Boolean))]
}

/** What stands first in a post; empty where it is gone, or Discord does not show its text. */
async function readFirst(channel: AnyThreadChannel): Promise<string> {
  const first = await channel.fetchStarterMessage().catch(() => null)
  return withoutMentions(first?.content ?? '')
}
