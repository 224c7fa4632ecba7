import type { HelpEntry } from '../answer/help.ts'
import type { Context } from '../context/context.ts'
import { type Command, groupOf } from './command.ts'
import { typeHere } from './command-words.ts'
import { commandsFor } from './commands-for.ts'
import { isPossible } from './door.ts'
import { exampleOf, typeExample } from './example.ts'

/** What help shows of some commands: those that can be used here, each with its example. */
export function listHelp(commands: readonly Command[], context: Context): HelpEntry[] {
  const place = context.place?.kind ?? 'terminal'
  return commandsFor(commands, context.library)
    .filter((command) => isShown(command) && isPossible(command.where, place))
    .map((command) => ({
      name: groupOf(command),
      typed: typeExample(command, context) ?? typeHere(command.name, context),
      call: { command: command.name, input: exampleOf(command, context.library) },
    }))
}

/** Of the actions of a group one stands for all. */
const isShown = (command: Command) =>
  !command.internal && (groupOf(command) === command.name || command.standsFor === true)
