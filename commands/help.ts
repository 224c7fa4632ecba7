import { giveHelp } from '../src/answer/help.ts'
import { type Command, defineCommand, groupOf } from '../src/app/command.ts'
import { isPossible } from '../src/app/door.ts'
import { commandsFor } from '../src/app/commands-for.ts'
import { exampleOf, typeExample } from '../src/app/example.ts'
import { typeName } from '../src/wording/type-name.ts'

/** The help for these commands. */
export const createHelp = (others: readonly Command[]): Command => {
  const help: Command = defineCommand({
    name: 'help',
    where: 'chat',
    options: [],
    run: (_, context) => {
      const place = context.place?.kind ?? 'terminal'
      const topics = commandsFor(all, context.library)
        .filter((command) => isShown(command) && isPossible(command.where, place))
        .map((command) => ({
          name: groupOf(command),
          typed: typeExample(command, context) ?? typeName(command.name, context.wording),
          call: { command: command.name, input: exampleOf(command, context.library) },
        }))
      return giveHelp(topics, context)
    },
  })
  const all = [...others, help]
  return help
}

/** Of the actions of a group one stands for all. */
const isShown = (command: Command) =>
  !command.internal && (groupOf(command) === command.name || command.standsFor === true)
