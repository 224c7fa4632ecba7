import type { Context } from '../context/context.ts'
import { findSpelt } from '../library/entities.ts'
import type { Library } from '../library/library.ts'
import type { Call, Menu, Reply } from '../reply/reply.ts'

/** The command that tells of a thing, and the option that names it. */
const TELLS = { command: 'city', option: 'name' }

/** A reply whose buttons that tell of a thing are calls of the command that is called as its kind is. */
export function callByKind(reply: Reply, { library }: Pick<Context, 'library'>): Reply {
  if (library.kinds.every(({ one }) => one === TELLS.command)) return reply
  const byKind = <Made extends Call>(call: Made): Made => ({ ...call, command: commandFor(call, library) })
  const inMenu = (menu: Menu): Menu => ('choices' in menu ? { ...menu, choices: menu.choices.map(byKind) } : menu)
  return {
    ...reply,
    choices: reply.choices.map(byKind),
    menus: reply.menus.map(inMenu),
    self: reply.self && byKind(reply.self),
  }
}

function commandFor({ command, input }: Call, { cities, kinds }: Library): string {
  if (command !== TELLS.command) return command
  const found = findSpelt(input[TELLS.option] ?? '', cities)
  return found?.entry.of ?? kinds[0]?.one ?? command
}
