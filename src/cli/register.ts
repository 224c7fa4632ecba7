import { commands } from '../../commands/index.ts'
import type { Config } from '../config.ts'
import { registerCommands } from '../discord/register.ts'
import { EXIT, setupError } from '../errors.ts'

/** Registers the commands with Discord and writes what changed. Returns the exit code; throws without a token. */
export async function registerOnDiscord(
  config: Config,
  guild: string | null,
  write: (line: string) => void,
): Promise<number> {
  if (!config.discordToken)
    throw setupError('Registering needs the bot’s token.', 'Set DISCORD_TOKEN, then run it again.')
  const registration = await registerCommands(commands, config.discordToken, config.discordApi, guild)
  for (const [change, names] of Object.entries(registration)) if (names.length) write(`${change}: ${names.join(', ')}`)
  return EXIT.answered
}
