import { type Command, defineCommand } from '../src/app/command.ts'
import { listHelp } from '../src/app/help-entries.ts'

/** The help for these commands. */
export const createHelp = (others: readonly Command[]): Command => {
  const help: Command = defineCommand({
    name: 'help',
    where: 'chat',
    isPrivate: true,
    options: [],
    run: async (_, context) => (await import('../src/answer/help.ts')).giveHelp(listHelp(all, context), context),
  })
  const all = [...others, help]
  return help
}
