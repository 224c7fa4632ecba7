import { Client, GatewayIntentBits, Options } from 'discord.js'
import { createLog } from '../../src/base/log.ts'
import { createClient } from '../../src/discord/client.ts'
import { watchPackets } from '../../src/discord/shards/packets.ts'

/**
 * What a server costs in memory, and a message of somebody who says nothing to the bot in time: as the bot keeps them, and as
 * discord.js does unless told otherwise. Both are told of the same servers, in this process and without a connection.
 * `node --expose-gc bench/load/server-memory.ts [--short]`
 */

/** How many servers and messages there are. */
const [SERVERS, MESSAGES] = process.argv.includes('--short') ? [200, 5000] : [2500, 200_000]

/** What a server has: of a community of some size. */
const HAS = { channels: 35, overwrites: 4, roles: 25, emojis: 60, stickers: 10, threads: 8 }

const BOT = '1000000000000000001'
const JOINED = '2026-01-01T00:00:00.000000+00:00'
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
let last = 1_000_000_000n << 22n
const newId = () => String(++last)
const userOf = (id: string) => ({
  id,
  username: `reader-${id}`,
  discriminator: '0',
  global_name: 'A reader',
  avatar: null,
})
const member = (roles: string[]) => ({
  roles,
  joined_at: JOINED,
  nick: null,
  flags: 0,
  deaf: false,
  mute: false,
  pending: false,
})

/** The body of GUILD_CREATE. */
function describeServer(id: string) {
  const roles = [id, ...times(HAS.roles - 1, newId)]
  const channels = times(HAS.channels, (position) => ({
    ...{
      id: newId(),
      type: 0,
      name: `channel-${position}`,
      position,
      topic: 'What is talked of here, in a line',
      nsfw: false,
    },
    ...{ flags: 0, rate_limit_per_user: 0, last_message_id: null, parent_id: null },
    permission_overwrites: times(HAS.overwrites, (i) => ({ id: roles[i] ?? id, type: 0, allow: '1024', deny: '2048' })),
  }))
  const thread = (i: number) => ({
    ...{
      id: newId(),
      type: 11,
      name: `thread ${i}`,
      guild_id: id,
      parent_id: channels[0]?.id,
      owner_id: BOT,
      flags: 0,
    },
    ...{ last_message_id: null, message_count: 0, member_count: 1, total_message_sent: 0, rate_limit_per_user: 0 },
    thread_metadata: { archived: false, auto_archive_duration: 1440, archive_timestamp: JOINED, locked: false },
  })
  const server = {
    ...{ id, name: 'A server of some size', icon: null, features: [], preferred_locale: 'en-GB', owner_id: newId() },
    ...{ joined_at: JOINED, member_count: 500, large: true, unavailable: false, voice_states: [], presences: [] },
    ...{
      stage_instances: [],
      guild_scheduled_events: [],
      soundboard_sounds: [],
      premium_tier: 0,
      system_channel_flags: 0,
    },
    ...{ mfa_level: 0, verification_level: 0, nsfw_level: 0, channels, threads: times(HAS.threads, thread) },
    roles: roles.map((role, i) => ({
      ...{ id: role, name: `role ${i}`, color: 0, hoist: false, position: i, permissions: '1024', managed: false },
      ...{ mentionable: false, flags: 0 },
    })),
    emojis: times(HAS.emojis, (i) => ({
      id: newId(),
      name: `emoji_${i}`,
      roles: [],
      animated: false,
      available: true,
    })),
    stickers: times(HAS.stickers, (i) => ({ id: newId(), name: `sticker ${i}`, tags: 'a', type: 2, format_type: 1 })),
    members: [{ ...member([roles[1] ?? id]), user: { ...userOf(BOT), bot: true } }],
  }
  return { server, channels: channels.map((channel) => channel.id) }
}

/** The body of MESSAGE_CREATE, as a bot sees it that may not read it. */
const describeMessage = (guild: string, channel: string, author: string) => ({
  ...{
    id: newId(),
    channel_id: channel,
    guild_id: guild,
    channel_type: 0,
    type: 0,
    content: '',
    tts: false,
    pinned: false,
  },
  ...{ timestamp: '2026-12-01T00:00:00.000000+00:00', edited_timestamp: null, mention_everyone: false, flags: 0 },
  ...{ mentions: [], mention_roles: [], attachments: [], embeds: [], components: [], nonce: newId() },
  ...{ author: userOf(author), member: member([guild]) },
})

const heap = () => {
  globalThis.gc?.()
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

const micro = (milliseconds: number, count: number) => Math.round((milliseconds / count) * 10_000) / 10

/** Tells a client of all that, and measures it. */
function measure(client: Client) {
  const shard = { id: 0, checkReady() {} }
  const tell = (t: string, d: unknown) => client.ws['handlePacket']({ t, d }, shard as never)
  tell('READY', { user: { ...userOf(BOT), bot: true }, guilds: [], application: { id: BOT, flags: 0 } })
  const empty = heap()
  const places: [guild: string, channel: string][] = []
  const began = performance.now()
  for (let i = 0; i < SERVERS; i++) {
    const { server, channels } = describeServer(newId())
    tell('GUILD_CREATE', JSON.parse(JSON.stringify(server)))
    places.push(...channels.slice(0, 10).map((channel): [string, string] => [server.id, channel]))
  }
  const perServer = micro(performance.now() - began, SERVERS)
  const full = heap()
  client.ws.status = 0
  const authors = times(SERVERS * 4, newId)
  const since = performance.now()
  for (let i = 0; i < MESSAGES; i++) {
    const [guild, channel] = places[(i * 7919) % places.length] ?? ['', '']
    tell('MESSAGE_CREATE', describeMessage(guild, channel, authors[(i * 104_729) % authors.length] ?? ''))
  }
  const perMessage = micro(performance.now() - since, MESSAGES)
  const after = heap()
  return {
    'kB a server': Math.round((full - empty) / SERVERS / 102.4) / 10,
    'µs a server': perServer,
    [`kB a server after ${MESSAGES} messages`]: Math.round((after - empty) / SERVERS / 102.4) / 10,
    'µs a message': perMessage,
  }
}

const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages]
const usual = measure(
  new Client({ intents, shards: [0], makeCache: Options.cacheWithLimits(Options.DefaultMakeCacheSettings) }),
)
const log = createLog('silent')
const client = createClient('http://127.0.0.1:1/api', log, new AbortController().signal, {})
watchPackets(client, log)
const own = measure(client)
console.table({ 'discord.js as it is': usual, Footnote: own })
process.exit(0)
