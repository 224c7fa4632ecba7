import { countOf } from '../../base/count.ts'
import type { App } from '../../app/app.ts'
import { type DiscordState, DiscordRefusal, examineDiscord } from '../../discord/examine.ts'
import { registerCommands } from '../../discord/register.ts'
import { wordingFor } from '../../wording/kind/word-kinds.ts'
import { type Finding, findOut, good, look, wrong } from './finding.ts'

/** By how much two clocks may differ, in milliseconds: what Discord signs is refused past five minutes. */
const APART = { look: 5000, wrong: 60_000 }

/** In how many servers an application may be before Discord has verified it, and from when on it may ask for that. */
const UNVERIFIED = { most: 100, soon: 75 }

/** How many sessions a day should be left. */
const SESSIONS_LEFT = 50

/** What is known from Discord. In: the token, the public key in hexadecimal, null where interactions come by the gateway. */
export async function examineOnDiscord(
  { token, publicKey, api }: { token: string; publicKey: string | null; api: string },
  open: () => App,
  now: () => number,
): Promise<Finding[]> {
  try {
    const state = await examineDiscord(token, api, now)
    const found = [
      good('token', `of the bot ${state.bot}, application ${state.application.id}`),
      examineWayIn(state, publicKey),
      examineIntents(state),
      ...(publicKey ? [] : [examineSessions(state)]),
      ...examineServers(state),
      examineClock(state),
    ]
    return [...found, ...(await findOut('commands', () => examineCommands(token, api, open())))]
  } catch (error) {
    if (!(error instanceof DiscordRefusal)) throw error
    return [tellRefusal(error, api)]
  }
}

function tellRefusal({ status, message }: DiscordRefusal, api: string): Finding {
  if (status === 401)
    return wrong(
      'token',
      'Discord does not know it.',
      'Copy the bot’s token anew from the developer portal into DISCORD_TOKEN.',
    )
  if (status !== null)
    return wrong('Discord', `${api} answers ${status}: ${message}`, 'Wait, and look at discordstatus.com.')
  return wrong(
    'Discord',
    `${api} cannot be reached: ${message}`,
    'Check DISCORD_API, the network, and what filters it.',
  )
}

function examineWayIn({ application: { publicKey, endpoint } }: DiscordState, ours: string | null): Finding {
  const what = 'way in'
  if (ours === null)
    return endpoint === null
      ? good(what, 'interactions come by the gateway')
      : wrong(
          what,
          `Discord sends interactions to ${endpoint}, and none by the gateway.`,
          'Set DISCORD_PUBLIC_KEY to take them there, or empty the Interactions Endpoint URL in the developer portal.',
        )
  if (ours.toLowerCase() !== publicKey.toLowerCase())
    return wrong(what, 'DISCORD_PUBLIC_KEY is not the key of this application.', `Set it to ${publicKey}`)
  return endpoint === null
    ? look(
        what,
        'interactions are to come by HTTP, and Discord knows of no address for them.',
        'Set the Interactions Endpoint URL in the developer portal, ending in /interactions, once the bot runs.',
      )
    : good(what, `interactions come by HTTP, to ${endpoint}`)
}

/** None of those that it needs is privileged. */
function examineIntents({ application: { privileged } }: DiscordState): Finding {
  return privileged.length
    ? look(
        'intents',
        `${privileged.join(', ')}: switched on, and not needed`,
        'Switch them off in the developer portal, under Bot.',
      )
    : good('intents', 'none that is privileged, as none is needed')
}

function examineSessions({ gateway: { shards, left, renewsInMs } }: DiscordState): Finding {
  const says = `${countOf(left, 'start')} left, ${countOf(shards, 'shard')} recommended`
  const hours = Math.ceil(renewsInMs / 3_600_000)
  if (left === 0) return wrong('gateway', says, `Wait up to ${hours} h; find out what starts it so often.`)
  return left < SESSIONS_LEFT
    ? look('gateway', says, `Find out what starts it so often; they are renewed within ${hours} h.`)
    : good('gateway', says)
}

function examineServers({ servers, hasMore, invite, application }: DiscordState): Finding[] {
  const count = application.servers ?? servers.length
  const poor = servers.filter(({ lacks }) => lacks.length)
  const says = `in ${hasMore && application.servers === null ? 'over ' : ''}${countOf(count, 'server')}`
  const number = servers.length ? good('servers', says) : look('servers', 'in none', `Invite it with ${invite}`)
  return [
    number,
    ...poor.map(({ name, lacks }) => tellLacks(name, lacks, invite)),
    ...examineVerified(count, application.isVerified),
  ]
}

const tellLacks = (name: string, lacks: string[], invite: string): Finding =>
  look(
    'permissions',
    `“${name}” does not allow ${lacks.join(', ')}`,
    `Let its role there, or invite it anew with ${invite}`,
  )

function examineVerified(servers: number, isVerified: boolean): Finding[] {
  if (isVerified || servers < UNVERIFIED.soon) return []
  const todo = 'Have the application verified: the developer portal, App Verification.'
  const says = `it is not verified, and may be in ${UNVERIFIED.most} servers at most until it is`
  return [servers < UNVERIFIED.most ? look('application', says, todo) : wrong('application', says, todo)]
}

function examineClock({ aheadMs }: DiscordState): Finding {
  if (aheadMs === null) return look('clock', 'Discord did not tell its own.', 'Try again.')
  const seconds = Math.round(Math.abs(aheadMs) / 1000)
  const says = seconds
    ? `${countOf(seconds, 'second')} ${aheadMs > 0 ? 'ahead of' : 'behind'} Discord’s`
    : 'as Discord’s'
  const todo = 'Have this machine keep time (NTP).'
  if (Math.abs(aheadMs) >= APART.wrong) return wrong('clock', says, todo)
  return Math.abs(aheadMs) >= APART.look ? look('clock', says, todo) : good('clock', says)
}

async function examineCommands(token: string, api: string, { commands, context }: App): Promise<Finding[]> {
  const say = (language: Parameters<typeof wordingFor>[0]) => wordingFor(language, context.library.kinds)
  const order = { token, api, scope: 'global', dryRun: true, clearsOthers: false, say } as const
  const { added, changed, removed, unchanged, left } = await registerCommands(commands, order)
  const todo = 'Run "npx footnote register".'
  const doubled = left.map(({ scope, names }) =>
    look('commands', `${countOf(names.length, 'command')} registered in ${scope} show twice there`, todo),
  )
  if (unchanged.length + changed.length === 0) return [wrong('commands', 'none is registered', todo), ...doubled]
  const differ = [
    ...added.map((name) => `${name} (not registered)`),
    ...changed.map(({ name, fields }) => `${name} (${fields.join(', ')})`),
    ...removed.map((name) => `${name} (no more)`),
  ]
  const same = good('commands', `${countOf(unchanged.length, 'command')} registered as they are`)
  return [differ.length ? look('commands', `not as they are now: ${differ.join(', ')}`, todo) : same, ...doubled]
}
