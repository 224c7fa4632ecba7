import { type APIInteraction, type Client, Events, type Guild, type Interaction } from 'discord.js'

/** Of how many servers, and channels, what interactions told of them is known at once; those met longest ago are forgotten. */
const MOST = { servers: 2000, channels: 10_000 } as const

/**
 * What discord.js does with the events of the gateway. Its types do not tell of it, and it has nothing else that makes an
 * interaction of what Discord sends.
 */
type Inside = {
  actions: { InteractionCreate: { handle: (data: object) => void } }
  guilds: { _add: (data: object) => Guild }
  channels: { _remove: (id: string) => void }
}

/**
 * Makes of what Discord sends by HTTP the very interaction that the gateway would have given. What the gateway would have told
 * before of its server, channel and member is taken from it too. Null for a kind that discord.js does not know; throws where it
 * is no interaction at all.
 */
export function toInteraction(client: Client, data: APIInteraction): Interaction | null {
  const inside = client as unknown as Inside
  const given = learnPlace(client, inside, data)
  const made: { interaction?: Interaction } = {}
  const take = (interaction: Interaction) => {
    made.interaction = interaction
  }
  client.once(Events.InteractionCreate, take)
  try {
    inside.actions.InteractionCreate.handle(given)
  } finally {
    client.off(Events.InteractionCreate, take)
  }
  return made.interaction ?? null
}

/** Has the client know the server and the channel as far as an interaction tells of them. */
function learnPlace(client: Client, inside: Inside, data: APIInteraction): object {
  const { guild_id: server, member, channel } = data
  // A server that has not let the bot in is as unknown as it is to the gateway.
  if (server && data.authorizing_integration_owners['0'] === server) {
    const isKnown = client.guilds.cache.has(server)
    const guild = inside.guilds._add({
      id: server,
      preferred_locale: data.guild_locale,
      ...(isKnown ? {} : { name: '', channels: [] }),
    })
    learnRoles(guild, [server, ...(member?.roles ?? [])])
    renew(client.guilds.cache, server, MOST.servers, (oldest) => forgetServer(client, oldest))
  }
  if (channel) renew(client.channels.cache, channel.id, MOST.channels, (oldest) => inside.channels._remove(oldest))
  // Without the server, a channel of it would be taken for a direct one.
  return channel && server ? { ...data, channel: { ...channel, guild_id: server } } : data
}

/** Roles of which no more is known than that somebody has them. */
function learnRoles({ roles }: Guild, ids: readonly string[]): void {
  const { _add: add } = roles as unknown as { _add: (data: object) => unknown }
  for (const id of ids) if (!roles.cache.has(id)) add.call(roles, { id, name: '', permissions: '0' })
}

/** Makes something the one that was met last, and room for it. */
function renew<Met>(cache: Map<string, Met>, id: string, most: number, forget: (id: string) => void): void {
  const met = cache.get(id)
  if (met !== undefined) {
    cache.delete(id)
    cache.set(id, met)
  }
  for (const oldest of cache.keys()) {
    if (cache.size <= most) return
    forget(oldest)
  }
}

function forgetServer({ guilds, channels }: Client, id: string): void {
  for (const channel of guilds.cache.get(id)?.channels.cache.keys() ?? []) channels.cache.delete(channel)
  guilds.cache.delete(id)
}
