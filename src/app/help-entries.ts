import type { HelpEntry } from '../answer/help.ts'
import type { Context } from '../context/context.ts'
import { type Command, groupOf } from './command.ts'
import { typeHere } from './command-words.ts'
import { commandsFor } from './commands-for.ts'
import { isPossible, mayUse } from './door.ts'
import { exampleIn, typeExample } from './example.ts'

/** What help shows of some commands: those that who asks can use here, each with its example. */
export function listHelp(commands: readonly Command[], context: Context): HelpEntry[] {
  const place = context.place?.kind ?? 'terminal'
  return commandsFor(commands, context.library)
    .filter(
      (command) =>
        isShown(command) &&
        (!command.isForReadings || context.readings) &&
        isPossible(command.where, place) &&
        mayUse(command, context),
    )
    .map((command) => ({
      name: groupOf(command),
      typed: typeExample(command, context) ?? typeHere(command.name, context),
      call: { command: command.name, input: exampleIn(command, context) },
      isHarmless: !command.by && !command.form,
    }))
}

/** Of the actions of a group one stands for all. */
const isShown = (command: Command) =>
  !command.internal && (groupOf(command) === command.name || command.standsFor === true)
