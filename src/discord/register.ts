import { isDeepStrictEqual } from 'node:util'
import { type APIApplicationCommand, REST, Routes } from 'discord.js'
import type { Command } from '../command.ts'
import { setupError } from '../errors.ts'
import { toDefinition } from './definitions.ts'

/** What registering changed, by command name. */
export type Registration = { added: string[]; changed: string[]; removed: string[]; unchanged: string[] }

/**
 * Tells Discord of the commands, everywhere or in one server, and removes those that are gone.
 * In: the token, the REST base without a version, and the server's id or null. Throws a set-up error where Discord refuses.
 */
export async function registerCommands(
  commands: readonly Command[],
  token: string,
  api: string,
  guild: string | null,
): Promise<Registration> {
  const rest = new REST({ api }).setToken(token)
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as { id: string }
    const route = guild ? Routes.applicationGuildCommands(id, guild) : Routes.applicationCommands(id)
    const before = (await rest.get(route)) as APIApplicationCommand[]
    const registration = compareCommands(commands, before)
    const { added, changed, removed } = registration
    if (added.length + changed.length + removed.length) await rest.put(route, { body: commands.map(toDefinition) })
    return registration
  } catch (cause) {
    throw setupError(
      `Discord at ${api} did not take the commands: ${reason(cause)}.`,
      'Check DISCORD_TOKEN, the server id and the network.',
      cause,
    )
  }
}

function compareCommands(commands: readonly Command[], before: APIApplicationCommand[]): Registration {
  const known = new Map(before.map((command) => [command.name, command]))
  const status = (command: Command) => {
    const old = known.get(command.name)
    return !old ? 'added' : isDeepStrictEqual(essence(old), essence(toDefinition(command))) ? 'unchanged' : 'changed'
  }
  const named = (which: string) => commands.filter((c) => status(c) === which).map((c) => c.name)
  const kept = new Set(commands.map((c) => c.name))
  const removed = before.map((c) => c.name).filter((name) => !kept.has(name))
  return { added: named('added'), changed: named('changed'), removed, unchanged: named('unchanged') }
}

/** What we set of a command, with what Discord leaves out when it gives it back. */
function essence(
  command: Pick<APIApplicationCommand, 'name' | 'description'> & { options?: readonly object[] | undefined },
) {
  const options = (command.options ?? []).map((option) => {
    const {
      type,
      name,
      description,
      required = false,
      autocomplete = false,
      max_length,
    } = option as Record<string, unknown>
    return { type, name, description, required, autocomplete, max_length }
  })
  return { name: command.name, description: command.description, options }
}

const reason = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause))
