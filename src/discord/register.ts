import { type APIApplicationCommand, DiscordAPIError, REST, RESTJSONErrorCodes, Routes } from 'discord.js'
import type { Language, Wording } from '../wording/wording.ts'
import type { Command } from '../app/command.ts'
import { setupError } from '../base/errors.ts'
import { toDefinitions } from './definitions.ts'
import { inviteLink } from './permissions.ts'
import { toMenuDefinition } from './on-menu.ts'
import { type Difference, findDifference } from './changes.ts'

/** Where commands are registered: everywhere, or in one server by its id. */
export type CommandScope = 'global' | { guild: string }

/**
 * What registering changes in its scope; the commands that it clears from other scopes, where they would show twice, and
 * those that it leaves there; and the address that lets the bot into a server.
 */
export type Registration = Difference & { cleared: Elsewhere[]; left: Elsewhere[]; invite: string }

/** The commands of another scope, by their names. */
type Elsewhere = { scope: string; names: string[] }

/** With which token and where, what is done there, and what is said in each language, where a library has words of its own. */
type Order = {
  token: string
  api: string
  scope: CommandScope
  dryRun: boolean
  clearsOthers: boolean
  say?: (language: Language) => Wording
}

/**
 * Tells Discord of the commands in one scope, removes those that are gone, and with `clearsOthers` clears the other scopes.
 * With `dryRun` it only says what it would do.
 * In: the token, and the REST base without a version. Throws a set-up error where Discord refuses, naming what is missing.
 */
export async function registerCommands(
  commands: readonly Command[],
  { token, api, scope, dryRun, clearsOthers, say }: Order,
): Promise<Registration> {
  const rest = new REST({ api }).setToken(token)
  let application = ''
  try {
    application = ((await rest.get(Routes.currentApplication())) as { id: string }).id
    const before = await readCommands(rest, routeOf(application, scope))
    const definitions = [...toDefinitions(commands, say), ...toMenus(commands)]
    const difference = findDifference(definitions, before)
    const { added, changed, removed } = difference
    const others = await findOthers(rest, application, scope)
    if (!dryRun && added.length + changed.length + removed.length)
      await rest.put(routeOf(application, scope), { body: definitions })
    if (!dryRun && clearsOthers) for (const { route } of others) await rest.put(route, { body: [] })
    const elsewhere = others.map(({ scope, names }) => ({ scope, names }))
    const [cleared, left] = clearsOthers ? [elsewhere, []] : [[], elsewhere]
    return { ...difference, cleared, left, invite: inviteLink(application) }
  } catch (cause) {
    throw setupError(
      `Discord at ${api} did not take the commands: ${reasonOf(cause)}.`,
      adviceOn(cause, application),
      cause,
    )
  }
}

/** What stands in the menu of a message: what `/annotate` does with its text. */
const toMenus = (commands: readonly Command[]) =>
  commands.some(({ name }) => name === 'annotate') ? [toMenuDefinition()] : []

const routeOf = (application: string, scope: CommandScope) =>
  scope === 'global'
    ? Routes.applicationCommands(application)
    : Routes.applicationGuildCommands(application, scope.guild)

const readCommands = async (rest: REST, route: `/${string}`) =>
  (await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) })) as APIApplicationCommand[]

type Other = { scope: string; route: `/${string}`; names: string[] }

/** The other scopes that hold commands of ours: everywhere, or the servers that the bot is in. */
async function findOthers(rest: REST, application: string, scope: CommandScope): Promise<Other[]> {
  const guilds = scope === 'global' ? ((await rest.get(Routes.userGuilds())) as { id: string; name: string }[]) : []
  const places = guilds.map(({ id, name }) => ({
    scope: `server ${name}`,
    route: Routes.applicationGuildCommands(application, id),
  }))
  if (scope !== 'global') places.push({ scope: 'everywhere', route: Routes.applicationCommands(application) as never })
  const found: Other[] = []
  for (const place of places) {
    const names = (await readCommands(rest, place.route).catch(ignoreNoAccess)).map(({ name }) => name)
    if (names.length) found.push({ ...place, names })
  }
  return found
}

/** A server that has not let commands in holds none. */
function ignoreNoAccess(cause: unknown): APIApplicationCommand[] {
  if (isNoAccess(cause)) return []
  throw cause
}

const isNoAccess = (cause: unknown) =>
  cause instanceof DiscordAPIError && cause.code === RESTJSONErrorCodes.MissingAccess

const reasonOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause))

function adviceOn(cause: unknown, application: string): string {
  if (isNoAccess(cause))
    return `The bot is not in this server, or lacks the scope applications.commands there. Invite it with ${inviteLink(application)}`
  if (cause instanceof DiscordAPIError && cause.status === 401)
    return 'Check DISCORD_TOKEN: copy the bot’s token anew from the developer portal.'
  return 'Check DISCORD_TOKEN, the server id and the network.'
}
