import { giveAbout } from '../src/answer/about.ts'
import { type Command, defineCommand } from '../src/app/command.ts'
import { listHelp } from '../src/app/help-entries.ts'

/** What tells of the bot itself, and of these commands. */
export const createAbout = (others: readonly Command[]): Command =>
  defineCommand({
    name: 'about',
    where: 'anywhere',
    options: [],
    run: (_, context) => giveAbout(listHelp(others, context), context),
  })
