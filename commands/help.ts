import { giveHelp } from '../src/answer/help.ts'
import { type Command, defineCommand, groupOf } from '../src/app/command.ts'
import { isPossible } from '../src/app/door.ts'
import { typeExample } from '../src/app/words.ts'

/** The help for these commands. */
export const createHelp = (others: readonly Command[]): Command => {
  const help: Command = defineCommand({
    name: 'help',
    example: {},
    where: 'chat',
    options: [],
    run: (_, context) => {
      const place = context.place?.kind ?? 'terminal'
      const topics = [...others, help]
        .filter((command) => isShown(command) && isPossible(command.where, place))
        .map((command) => ({
          name: groupOf(command),
          typed: typeExample(command, context.wording),
          call: { command: command.name, input: { ...command.example } },
        }))
      return giveHelp(topics, context)
    },
  })
  return help
}

/** Of the actions of a group one stands for all. */
const isShown = (command: Command) =>
  !command.internal && (groupOf(command) === command.name || command.standsFor === true)
