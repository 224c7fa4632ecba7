import { type Command as Program, Help } from 'commander'
import { FootnoteError } from '../base/errors.ts'
import { openApp } from './opened.ts'
import { openConfig } from './surroundings.ts'

/**
 * Leaves out of a program's help the commands that have nothing to show in the library. That is read when help is asked
 * for, and no sooner; where it has faults, all commands are shown. In: besides, the names of those that need something there.
 */
export function hideEmpty(program: Program, offered: readonly string[]): void {
  let found: ReadonlySet<string> | null = null
  program.configureHelp({
    // Commander asks this several times for one help.
    visibleCommands(shown) {
      found ??= findEmpty(offered)
      return new Help().visibleCommands(shown).filter((command) => !found?.has(command.name()))
    },
  })
}

/** The names of what the command line has and the library has nothing for. */
function findEmpty(offered: readonly string[]): ReadonlySet<string> {
  try {
    const there = openApp(openConfig()).commands.filter(({ internal }) => !internal)
    return new Set(offered).difference(new Set(there.map(({ name }) => name)))
  } catch (error) {
    if (error instanceof FootnoteError) return new Set()
    throw error
  }
}
