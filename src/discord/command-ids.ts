import { type APIApplicationCommand, ApplicationCommandType, type Client, Routes } from 'discord.js'
import type { Log } from '../base/log.ts'

/** In how many servers is looked for commands of their own at the start: those are few, and a bot may be in thousands. */
const MOST_SERVERS = 100

/** The ids of commands, as far as Discord has told them. */
export type CommandIds = {
  /** Of a command as it is registered in a server, else everywhere; null where it is not known. */
  idOf: (name: string, server: string | null) => string | null
  /** What an interaction tells of its command. `server` is null where it is registered everywhere. */
  learn: (name: string, id: string, server: string | null) => void
  /**
   * Asks Discord for those that are registered everywhere, and in the servers; the log is told where there are none. Throws
   * nothing.
   */
  read: (client: Client<true>) => Promise<void>
}

const EVERYWHERE = 'everywhere'

export function createCommandIds(log: Log): CommandIds {
  const known = new Map<string, Map<string, string>>()
  const learn: CommandIds['learn'] = (name, id, server) => {
    const scope = server ?? EVERYWHERE
    known.set(scope, (known.get(scope) ?? new Map()).set(name, id))
  }
  return {
    learn,
    idOf: (name, server) => known.get(server ?? EVERYWHERE)?.get(name) ?? known.get(EVERYWHERE)?.get(name) ?? null,
    async read(client) {
      const everywhere = await readFrom(client, null, log)
      for (const { name, id } of everywhere ?? []) learn(name, id, null)
      for (const server of [...client.guilds.cache.keys()].slice(0, MOST_SERVERS))
        for (const { name, id } of (await readFrom(client, server, log)) ?? []) learn(name, id, server)
      if (everywhere && !known.size) log.warn('no commands are registered: run "npx footnote register"')
    },
  }
}

/** The commands that are typed; null where Discord does not tell. */
async function readFrom(
  client: Client<true>,
  server: string | null,
  log: Log,
): Promise<APIApplicationCommand[] | null> {
  const { id } = client.application
  const route = server ? Routes.applicationGuildCommands(id, server) : Routes.applicationCommands(id)
  try {
    const commands = (await client.rest.get(route)) as APIApplicationCommand[]
    return commands.filter(({ type }) => type === ApplicationCommandType.ChatInput)
  } catch (err) {
    log.debug({ err, server }, 'the commands could not be read')
    return null
  }
}
