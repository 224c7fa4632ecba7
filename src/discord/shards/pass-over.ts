import { type Client, GatewayDispatchEvents } from 'discord.js'

/** What a shard is told, as far as it matters here. */
type Packet = { t: string; d: { guild_id?: string; mentions?: { id: string }[] } }

/**
 * Passes over what people in servers say to each other, which a shard is told of without its content: of each message discord.js
 * would make and keep a message, a member and a user, and of thousands of servers that is most of the work.
 */
export function passOverOthers(client: Client): void {
  const handle = client.ws['handlePacket'].bind(client.ws)
  client.ws['handlePacket'] = (packet?: Packet, shard?) =>
    packet && isBetweenOthers(packet, client.user?.id) ? true : handle(packet, shard)
}

/** The same messages are nothing to answer for `onMessage`. */
const isBetweenOthers = ({ t, d }: Packet, us: string | undefined): boolean =>
  t === GatewayDispatchEvents.MessageCreate && d.guild_id !== undefined && !d.mentions?.some(({ id }) => id === us)
