import type { App } from '../app/app.ts'
import type { Config } from '../base/config.ts'
import { registerCommands, type CommandScope } from '../discord/register.ts'
import { wordingFor } from '../wording/kind/word-kinds.ts'
import { EXIT, setupError } from '../base/errors.ts'

/**
 * Registers commands with Discord, or with `dryRun` only compares, and writes what changes. Returns the exit code; throws
 * without a token, and where Discord refuses.
 */
export async function registerOnDiscord(
  { discordToken: token, discordApi: api }: Config,
  { commands, context }: Pick<App, 'commands' | 'context'>,
  { scope, dryRun, clearsOthers }: { scope: CommandScope; dryRun: boolean; clearsOthers: boolean },
  write: (line: string) => void,
): Promise<number> {
  if (!token) throw setupError('Registering needs the bot’s token.', 'Set DISCORD_TOKEN, then run it again.')
  const { added, changed, removed, unchanged, cleared, left, invite } = await registerCommands(commands, {
    token,
    api,
    scope,
    dryRun,
    clearsOthers,
    say: (language) => wordingFor(language, context.library.kinds),
  })
  const say = (what: string, names: string[]) => names.length && write(`${what}: ${names.join(', ')}`)
  if (dryRun) write('Nothing is written; this is what registering would do.')
  if (dryRun && changed.length + removed.length + unchanged.length === 0) write('No commands are registered there yet.')
  say('added', added)
  say(
    'changed',
    changed.map(({ name, fields }) => `${name} (${fields.join(', ')})`),
  )
  say('removed', removed)
  say('unchanged', unchanged)
  for (const { scope, names } of cleared) say(`cleared ${scope}`, names)
  for (const { scope, names } of left)
    write(
      `left as they are ${scope}: ${names.length} commands, which show twice where both are; --clear-others removes them`,
    )
  write(`invite the bot with: ${invite}`)
  return EXIT.answered
}
