import { type Command, defineCommand } from '../src/app/command.ts'
import { listHelp } from '../src/app/help-entries.ts'

/** What tells of the bot itself, and of these commands. */
export const createAbout = (others: readonly Command[]): Command =>
  defineCommand({
    name: 'about',
    where: 'anywhere',
    options: [],
    run: async (_, context) => (await import('../src/answer/about.ts')).giveAbout(listHelp(others, context), context),
  })
