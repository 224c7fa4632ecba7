import type { Suggester } from '../answer/suggest/suggester.ts'
import type { Library } from '../library/library.ts'
import { viewOf } from '../library/kinds.ts'
import type { Command } from './command.ts'

/**
 * The command that tells of things of a library's kind, once for each of its kinds and by that one's name. Under its own name it
 * stays, for buttons that were made with it, and is typed only where a kind is called so.
 */
export function commandsOfKinds(command: Command, library: Library): Command[] {
  const named = library.kinds.some(({ one }) => one === command.name)
  const others = library.kinds.filter(({ one }) => one !== command.name)
  return [
    named ? inView(command, command.name) : { ...command, internal: true },
    ...others.map(({ one }) => inView(command, one)),
  ]

  function inView(command: Command, one: string): Command {
    if (library.kinds.length < 2) return { ...command, name: one }
    const options = command.options.map((option) => ({
      ...option,
      suggest: option.suggest && suggestIn(option.suggest, one),
    }))
    return { ...command, name: one, options, isThere: (library) => viewOf(library, one).cities.length > 0 }
  }
}

/** What completes an option with things of one kind alone. */
const suggestIn = (suggester: Suggester, one: string): Suggester => ({
  names: (library) => suggester.names(viewOf(library, one)),
  values: (library) => suggester.values(viewOf(library, one)),
  knows: (value, library) => suggester.knows(value, library),
  suggest: (typed, context, others) =>
    suggester.suggest(typed, { ...context, library: viewOf(context.library, one) }, others),
})
