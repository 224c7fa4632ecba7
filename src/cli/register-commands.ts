import type { Command } from '../app/command.ts'
import type { Config } from '../base/config.ts'
import { registerCommands, type CommandScope } from '../discord/register.ts'
import { EXIT, setupError } from '../base/errors.ts'

/**
 * Registers commands with Discord, or with `dryRun` only compares, and writes what changes. Returns the exit code; throws
 * without a token, and where Discord refuses.
 */
export async function registerOnDiscord(
  { discordToken: token, discordApi: api }: Config,
  commands: readonly Command[],
  { scope, dryRun }: { scope: CommandScope; dryRun: boolean },
  write: (line: string) => void,
): Promise<number> {
  if (!token) throw setupError('Registering needs the bot’s token.', 'Set DISCORD_TOKEN, then run it again.')
  const { added, changed, removed, unchanged, cleared } = await registerCommands(commands, {
    token,
    api,
    scope,
    dryRun,
  })
  const say = (what: string, names: string[]) => names.length && write(`${what}: ${names.join(', ')}`)
  if (dryRun) write('Nothing is written; this is what registering would do.')
  say('added', added)
  say(
    'changed',
    changed.map(({ name, fields }) => `${name} (${fields.join(', ')})`),
  )
  say('removed', removed)
  say('unchanged', unchanged)
  for (const { scope, names } of cleared) say(`cleared ${scope}`, names)
  return EXIT.answered
}
