import type { Message, TextBasedChannel } from 'discord.js'
import type { Earlier } from '../context/context.ts'
import { deskOf } from './desk.ts'
import { isPassing } from './failures.ts'
import { componentsOf, earlierOf } from './message.ts'

/**
 * What gives our message that a channel is a thread under; null where it is none. What that gives is null where
 * the message is not ours, or cannot be had; unless that may pass, it is not asked for again for a while.
 */
export function findBeginning(channel: TextBasedChannel | null): (() => Promise<Earlier | null>) | null {
  if (!channel?.isThread()) return null
  const foreign = deskOf(channel.client)?.foreign
  if (foreign?.has(channel.id)) return null
  return async () => {
    try {
      // Where interactions come in by HTTP, no more is known than the thread itself.
      if (channel.parentId && !channel.parent) await channel.client.channels.fetch(channel.parentId)
      const message: Message | null = await channel.fetchStarterMessage()
      if (message?.author.id === channel.client.user.id) return earlierOf(componentsOf(message))
    } catch (err) {
      if (isPassing(err)) return null
    }
    foreign?.set(channel.id, true)
    return null
  }
}
