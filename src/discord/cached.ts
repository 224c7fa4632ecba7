import { type CacheWithLimitsOptions, type Client, Options } from 'discord.js'

/**
 * How many messages of a channel are kept: one that speaks to the bot, and the answer that it replies to, which comes with it.
 */
const MESSAGES_KEPT = 4

/** How many members of a server are kept besides the bot itself: who has just written is looked up among them. */
const MEMBERS_KEPT = 4

/** How many people are kept over all servers. */
const USERS_KEPT = 1000

/** How often what nobody needs any more is dropped, and after how long a message is, in seconds. */
const SWEEP_EVERY = 10 * 60
const MESSAGE_LASTS = 10 * 60

const isUs = ({ id, client }: { id: string; client: Client }) => id === client.user?.id

/**
 * What is kept in memory of what Discord tells: servers with their channels and roles, by which permissions go, and next to nothing
 * else, because a bot may be in thousands of servers.
 */
export const KEPT = {
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: MESSAGES_KEPT,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: { maxSize: MEMBERS_KEPT, keepOverLimit: isUs },
  GuildMessageManager: MESSAGES_KEPT,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: MESSAGES_KEPT,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  UserManager: { maxSize: USERS_KEPT, keepOverLimit: isUs },
  VoiceStateManager: 0,
} satisfies CacheWithLimitsOptions

/** What of it is dropped after a while. */
export const SWEPT = {
  ...Options.DefaultSweeperSettings,
  messages: { interval: SWEEP_EVERY, lifetime: MESSAGE_LASTS },
  guildMembers: { interval: SWEEP_EVERY, filter: () => (member: Parameters<typeof isUs>[0]) => !isUs(member) },
}
