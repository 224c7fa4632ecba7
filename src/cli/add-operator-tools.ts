import type { Command as Program } from 'commander'
import { openApp, openLater } from './opened.ts'
import { openConfig, print } from './surroundings.ts'

/** What whoever runs the bot needs: its readers' challenges, looking after it, and telling Discord of its commands. */
export function addOperatorTools(program: Program, finish: (code: number) => void): void {
  program
    .command('challenges')
    .description('List what readers say is wrong, and with --export write it into a file for whoever keeps the library')
    .option('--export [file]', 'the file; challenges.yaml if none is named')
    .action(async ({ export: file = null }: { export?: string | true | null }) => {
      const { exportChallenges } = await import('./export-challenges.ts')
      const store = openLater(openConfig())
      await exportChallenges(store.challenges, file === true ? 'challenges.yaml' : file, print)
        .then(finish)
        .finally(store.close)
    })
  program
    .command('doctor')
    .description('Look at everything that the bot needs, and say what to do')
    .option('--json', 'print what was found as JSON')
    .action(async ({ json = false }: { json?: boolean }) => {
      const { runDoctor } = await import('./doctor/doctor.ts')
      finish(await runDoctor(process.env, json, print))
    })
  program
    .command('site')
    .description('Write the library as pages for any file server, with a search in the browser')
    .requiredOption('--out <dir>', 'the folder')
    .option('--languages <codes>', 'its languages, with commas between, or all; the first stands in the folder itself')
    .action(async ({ out, languages }: { out: string; languages?: string }) => {
      const { readLanguages, writeSite } = await import('./export-site.ts')
      const config = openConfig()
      finish(await writeSite(config, out, languages ? readLanguages(languages) : [config.language], print))
    })
  program
    .command('register')
    .description('Register the commands with Discord, and show what changed')
    .option('--guild <id>', 'in one server only, where changes show at once')
    .option('--clear-others', 'with --guild, remove the commands that are registered everywhere')
    .option('--dry-run', 'only show what would change')
    .action(async ({ guild, clearOthers = false, dryRun = false }) => {
      // Loaded only here: the Discord library takes longer to load than most commands to answer.
      const { registerOnDiscord } = await import('./register-commands.ts')
      const scope = guild ? { guild } : ('global' as const)
      // What was tried out in a server would show twice there.
      const clearsOthers = clearOthers || scope === 'global'
      const config = openConfig()
      finish(await registerOnDiscord(config, openApp(config), { scope, dryRun, clearsOthers }, print))
    })
}
