import { giveHelp } from '../src/answer/help.ts'
import { type Command, defineCommand, typeExample } from '../src/app/command.ts'

/** The help for these commands. */
export const createHelp = (others: readonly Command[]): Command => {
  const help: Command = defineCommand({
    name: 'help',
    example: {},
    where: 'chat',
    options: [],
    run: (_, context) => {
      const topics = [...others, help].map((command) => ({ ...command, typed: typeExample(command, context.wording) }))
      return giveHelp(topics, context)
    },
  })
  return help
}
