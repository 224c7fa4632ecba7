import { type APIGatewayBotInfo, type Client, DiscordAPIError, REST, Routes } from 'discord.js'
import { setupError } from '../../base/errors.ts'

/** What Discord says of connecting: https://docs.discord.com/developers/events/gateway#get-gateway-bot */
export type GatewayNews = {
  /** How many shards it recommends. */
  shards: number
  /** How many of them may connect at a time. */
  atATime: number
  /** How many new sessions it allows until it counts anew, and in how many milliseconds that is. */
  sessions: number
  anewIn: number
}

/** Asks what there is to know before connecting. Throws what asking throws. */
export async function askGateway(rest: Pick<Client['rest'], 'get'>): Promise<GatewayNews> {
  const { shards, session_start_limit: limit } = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo
  const { max_concurrency: atATime, remaining: sessions, reset_after: anewIn } = limit
  return { shards, atATime: Math.max(1, atATime), sessions, anewIn }
}

/**
 * How many shards Discord recommends. In: the bot's token, and the REST base without a version. Throws a set-up error where
 * Discord does not tell.
 */
export async function askForShards(token: string, api: string): Promise<number> {
  try {
    return (await askGateway(new REST({ api }).setToken(toBare(token)))).shards
  } catch (cause) {
    throw notLetIn(api, cause)
  }
}

/** A token as it is pasted at times, `Bot …`, without the word before it. */
export const toBare = (token: string): string => token.replace(/^(?:Bot|Bearer)\s*/i, '')

/** What is said where Discord does not let the bot in. */
export function notLetIn(api: string, cause: unknown) {
  const isRefused = cause instanceof DiscordAPIError && cause.status === 401
  const reason = cause instanceof Error ? cause.message : String(cause)
  const said = isRefused ? 'An invalid token was provided.' : reason
  return setupError(
    `Discord at ${api} did not let the bot in: ${said}`,
    'Check DISCORD_TOKEN, DISCORD_API and the network.',
    cause,
  )
}
