import { later } from '../base/later.ts'
import type { Context } from '../context/context.ts'
import { everywhere, isLost } from '../context/scope.ts'
import type { Library } from '../library/library.ts'
import type { Command, Option } from './command.ts'
import { commandsOfKinds } from './of-kinds.ts'

const known = new WeakMap<Library, Map<readonly Command[], readonly Command[]>>()

/**
 * The commands that have something to show in a library, as they are there: nobody is offered an option, or a choice of one,
 * that nothing fits. The same for the same commands and library.
 */
export function commandsFor(commands: readonly Command[], library: Library): readonly Command[] {
  const made = known.get(library) ?? new Map<readonly Command[], readonly Command[]>()
  known.set(library, made)
  const found =
    made.get(commands) ??
    commands
      .flatMap((one) => (one.isOfKind ? commandsOfKinds(one, library) : one))
      .filter((one) => one.isThere?.(library) ?? true)
      .map((one) => adapt(one, library))
  made.set(commands, found)
  return found
}

/** Those in a place; where all that it is set to is gone, they say so. */
export const commandsHere = (commands: readonly Command[], context: Context): readonly Command[] =>
  commandsFor(commands, isLost(context) ? everywhere(context).library : context.library)

/** Its options are looked at when they are asked for: all that completes them would be made for it. */
function adapt(command: Command, library: Library): Command {
  const options = later(() => command.options.map((option) => adaptOption(option, library)))
  return {
    ...command,
    get options() {
      return options()
    },
  }
}

/**
 * An option that nothing fits stays, so that old buttons that carry it can be read, but nobody types it; one that the command
 * needs is typed all the same, and the reply says that nothing fits.
 */
function adaptOption(given: Option, library: Library): Option {
  const option = given.choicesIn ? { ...given, choices: given.choicesIn(library) } : given
  const { suggest, choices, isOffered } = option
  if (choices && isOffered) {
    const offered = choices.filter((choice) => isOffered(choice, library))
    if (!offered.length && !option.required) return { ...option, internal: true }
    return offered.length < choices.length ? { ...option, choices: offered } : option
  }
  const isTyped = option.required || suggest === null || hasSome(suggest.values(library))
  return isTyped ? option : { ...option, internal: true }
}

const hasSome = (values: Iterable<unknown>) => !Iterator.from(values).next().done
