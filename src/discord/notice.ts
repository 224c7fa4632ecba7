import type { Client } from 'discord.js'
import type { Context } from '../context/context.ts'
import type { Reply } from '../reply/reply.ts'
import { deliver } from './deliver.ts'
import { PATIENCE } from './limits.ts'
import { toMessage } from './message.ts'
import { renderReply } from './render.ts'

/** What a notice comes of: the id of the event, and the client that it came by. */
type Origin = { id: string; client: Client }

/**
 * Tells in another channel of the same server what a reply has to be told there, and pings nobody. It goes out whatever
 * becomes of the reply itself: begin it before that is sent, and wait for it afterwards. Throws nothing: a channel that is
 * gone, or that the bot may not write in, is logged.
 */
export async function postNotice(
  { notice }: Reply,
  { id, client }: Origin,
  { place, log }: Pick<Context, 'place' | 'log'>,
): Promise<void> {
  if (!notice) return
  const channel = await client.channels.fetch(notice.channel, { allowUnknownGuild: true }).catch(() => null)
  if (!channel?.isSendable() || channel.isDMBased() || channel.guildId !== place?.server)
    return log.warn({ channel: notice.channel }, 'there is no channel to tell something in')
  // The nonce, which no reply has, keeps a message that is tried again from being sent twice.
  const nonced = { nonce: `tell${id}`, enforceNonce: true }
  const send = async () => channel.send({ ...toMessage(renderReply(notice.reply, { owner: null })), ...nonced })
  const delivery = await deliver(send, performance.now(), log, { patience: PATIENCE.message })
  if (delivery !== 'sent') log.warn({ channel: channel.id, delivery }, 'something could not be told in its channel')
}
