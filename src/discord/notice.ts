import type { Client } from 'discord.js'
import type { Context } from '../context/context.ts'
import type { Reply } from '../reply/reply.ts'
import { deliver } from './deliver.ts'
import { PATIENCE } from './limits.ts'
import { toMessage } from './message.ts'
import { renderReply } from './render.ts'

/**
 * Tells in another channel of the same server what a reply has to be told there, and pings nobody. Throws nothing: a channel
 * that is gone, or that the bot may not write in, is logged.
 */
export async function postNotice(
  { notice }: Reply,
  client: Client,
  { place, log }: Pick<Context, 'place' | 'log'>,
): Promise<void> {
  if (!notice) return
  const channel = await client.channels.fetch(notice.channel).catch(() => null)
  if (!channel?.isSendable() || channel.isDMBased() || channel.guildId !== place?.server)
    return log.warn({ channel: notice.channel }, 'there is no channel to tell something in')
  const message = toMessage(renderReply(notice.reply, { owner: null }))
  const { message: patience } = PATIENCE
  await deliver(() => channel.send(message), performance.now(), log, { patience, once: true })
}
