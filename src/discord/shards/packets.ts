import { type Client, GatewayDispatchEvents } from 'discord.js'
import type { Log } from '../../base/log.ts'

/** What a shard is told, as far as it matters here. */
type Packet = { t: string; d: { guild_id?: string; mentions?: { id: string }[] } }

/**
 * Stands between the shards and what discord.js makes of what they are told.
 * Passes over what people in servers say to each other, which comes without its content: of each message a message, a member and a
 * user would be made and kept, and of thousands of servers that is most of the work. What discord.js fails at is logged: where a
 * session is over as soon as it was resumed it does, and that would end the program.
 */
export function watchPackets(client: Client, log: Log): void {
  const handle = client.ws['handlePacket'].bind(client.ws)
  client.ws['handlePacket'] = (packet?: Packet, shard?) => {
    if (packet && isBetweenOthers(packet, client.user?.id)) return true
    try {
      return handle(packet, shard)
    } catch (err) {
      log.error({ err, event: packet?.t, shard: shard?.id }, 'what Discord told could not be taken in')
      return false
    }
  }
}

/** The same messages are nothing to answer for `onMessage`. */
const isBetweenOthers = ({ t, d }: Packet, us: string | undefined): boolean =>
  t === GatewayDispatchEvents.MessageCreate && d.guild_id !== undefined && !d.mentions?.some(({ id }) => id === us)
