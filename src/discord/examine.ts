import {
  type APIApplication,
  type APIGatewayBotInfo,
  type APIGuild,
  type APIUser,
  ApplicationFlags,
  DefaultRestOptions,
  DiscordAPIError,
  PermissionFlagsBits,
  PermissionsBitField,
  REST,
  Routes,
  UserFlags,
} from 'discord.js'
import { INVITED_WITH, inviteLink } from './permissions.ts'

/** What Discord says of the bot that a token is of. */
export type DiscordState = {
  /** The name that the bot has. */
  bot: string
  application: Application
  /** How many connections Discord recommends, how often the bot may still identify itself, and when that is renewed. */
  gateway: { shards: number; left: number; renewsInMs: number }
  /** The servers that it is in, as far as they were read, and which permissions it lacks in each as far as its roles go. */
  servers: { name: string; lacks: string[] }[]
  /** Whether there are more. */
  hasMore: boolean
  invite: string
  /** By how much the clock of this machine is ahead of Discord's, in milliseconds; null where Discord does not tell. */
  aheadMs: number | null
}

/** `servers`: how many it is in, about; null where Discord does not count. `privileged`: the privileged intents that it is granted. */
type Application = {
  id: string
  publicKey: string
  endpoint: string | null
  servers: number | null
  isVerified: boolean
  privileged: string[]
}

/** What keeps Discord from telling: its status, none where it cannot be reached. */
export class DiscordRefusal extends Error {
  override readonly name = 'DiscordRefusal'
  readonly status: number | null

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.status = cause instanceof DiscordAPIError ? cause.status : null
  }
}

/** Milliseconds that a request may take. */
const PATIENCE = 5000

/** How many servers Discord lists at once. */
const A_PAGE = 200

/** What the portal grants, by the names that it has there, in small applications and in large ones. */
const PRIVILEGED = [
  ['Presence', ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited],
  ['Server Members', ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited],
  ['Message Content', ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited],
] as const

/**
 * Asks Discord who the bot is and what it may do; changes nothing. In: the token, the REST base without a version, and the clock.
 * Throws a `DiscordRefusal`.
 */
export async function examineDiscord(token: string, api: string, now: () => number): Promise<DiscordState> {
  let aheadMs: number | null = null
  const rest = new REST({
    ...{ api, retries: 0, timeout: PATIENCE },
    async makeRequest(url, init) {
      const sent = now()
      const response = await DefaultRestOptions.makeRequest(url, init)
      const date = Date.parse(response.headers.get('date') ?? '')
      // The header has seconds: what it says is half a second older on average, and as old as the answer took.
      if (Number.isFinite(date)) aheadMs = Math.round((sent + now()) / 2 - date - 500)
      return response
    },
  }).setToken(token)
  try {
    const user = (await rest.get(Routes.user())) as APIUser
    const application = (await rest.get(Routes.currentApplication())) as APIApplication
    const gateway = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo
    const query = new URLSearchParams({ limit: String(A_PAGE) })
    const guilds = (await rest.get(Routes.userGuilds(), { query })) as Pick<APIGuild, 'name' | 'permissions'>[]
    return {
      bot: user.username,
      application: describeApplication(application, user),
      gateway: {
        shards: gateway.shards,
        left: gateway.session_start_limit.remaining,
        renewsInMs: gateway.session_start_limit.reset_after,
      },
      servers: guilds.map(({ name, permissions = '0' }) => ({ name, lacks: listLacking(BigInt(permissions)) })),
      hasMore: guilds.length >= A_PAGE,
      invite: inviteLink(application.id),
      aheadMs,
    }
  } catch (cause) {
    throw new DiscordRefusal(cause)
  }
}

const describeApplication = (application: APIApplication, user: APIUser): Application => ({
  id: application.id,
  publicKey: application.verify_key,
  endpoint: application.interactions_endpoint_url ?? null,
  servers: application.approximate_guild_count ?? null,
  isVerified: Boolean((user.public_flags ?? 0) & UserFlags.VerifiedBot),
  privileged: PRIVILEGED.flatMap(([name, flags]) => ((application.flags ?? 0) & flags ? [name] : [])),
})

const listLacking = (granted: bigint): string[] => {
  const own = new PermissionsBitField(granted)
  return INVITED_WITH.filter((name) => !own.has(PermissionFlagsBits[name]))
}
