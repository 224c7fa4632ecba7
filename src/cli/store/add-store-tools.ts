import type { Command as Program } from 'commander'
import { openConfig, print } from '../surroundings.ts'

/** What whoever runs the bot does with its database: copies, backs up, restores and checks it. */
export function addStoreTools(program: Program, finish: (code: number) => void): void {
  const store = program.command('store').description('Copy, back up, restore and check the database')
  store
    .command('copy')
    .description('Copy all that is kept into another database, and compare row by row')
    .requiredOption('--to <database>', 'the address of a PostgreSQL database, or a file of SQLite’s')
    .action(async ({ to }: { to: string }) => {
      const { copyTo } = await import('./copy-to.ts')
      finish(await copyTo(openConfig(), to, print))
    })
  store
    .command('backup')
    .description('Write all that is kept into a file, while a bot runs or not')
    .argument('<file>', 'a file that is not there yet')
    .action(async (file: string) => {
      const { backUpInto } = await import('./back-up-into.ts')
      finish(await backUpInto(openConfig(), file, print))
    })
  store
    .command('restore')
    .description('Put a file that was backed up in the place of the database, which is kept beside it')
    .argument('<file>', 'the file')
    .action(async (file: string) => {
      const { restoreFrom } = await import('./restore-from.ts')
      finish(await restoreFrom(openConfig(), file, print))
    })
  store
    .command('check')
    .description('Say whether the database is whole, of which version it is, and what in it cannot be read')
    .action(async () => {
      const { checkDatabase } = await import('./check-database.ts')
      finish(await checkDatabase(openConfig(), print))
    })
}
