import { giveHelp } from '../src/answer/help.ts'
import { type Command, defineCommand } from '../src/app/command.ts'
import { commandsFor } from '../src/app/commands-for.ts'
import { exampleOf, typeExample } from '../src/app/example.ts'

/** The help for these commands. */
export const createHelp = (others: readonly Command[]): Command => {
  const help: Command = defineCommand({
    name: 'help',
    where: 'chat',
    options: [],
    run: (_, context) => {
      const topics = commandsFor(all, context.library).map((command) => ({
        ...command,
        example: exampleOf(command, context.library),
        typed: typeExample(command, context) ?? `/${context.wording.commands[command.name].name}`,
      }))
      return giveHelp(topics, context)
    },
  })
  const all = [...others, help]
  return help
}
