import { readerError } from '../base/errors.ts'
import type { Wording } from '../wording/wording.ts'
import { type Command, groupOf } from './command.ts'
import { typeName } from './command-words.ts'

/**
 * The command of a name, in English or in the language that is spoken. Throws a reader error that lists what there is where
 * there is none: all commands, or the actions of one that does several things.
 */
export function findCommand(name: string, commands: readonly Command[], wording: Wording): Command {
  const found = commands.find((command) => command.name === name) ?? findTyped(name, commands, wording)?.command
  if (found && (found.name === name || !found.internal)) return found
  throw noCommand(name, commands, wording)
}

/**
 * Reads a typed line without its slash: the command that it begins with, and the rest. Throws a reader error as
 * {@link findCommand} does.
 */
export function readCommand(
  line: string,
  commands: readonly Command[],
  wording: Wording,
): { command: Command; rest: string } {
  const found = findTyped(line, commands, wording)
  if (found) return { command: found.command, rest: line.slice(found.length).trim() }
  throw noCommand(line.split(/\s/)[0] ?? '', commands, wording)
}

/** The command whose name, of one word or two, begins a line; the longest where several do. */
function findTyped(line: string, commands: readonly Command[], wording: Wording) {
  const typed = `${line.replace(/\s+/g, ' ').toLowerCase()} `
  const found = commands.flatMap((command) => {
    const names = command.internal ? [] : [command.name, typeName(command.name, wording).slice(1)]
    const lengths = names.filter((name) => typed.startsWith(`${name} `)).map((name) => name.split(' ').length)
    return lengths.length ? [{ command, words: Math.max(...lengths) }] : []
  })
  const [best] = found.sort((a, b) => b.words - a.words)
  if (!best) return null
  const begins = line.match(best.words > 1 ? /^\S+\s+\S+/ : /^\S+/)?.[0] ?? ''
  return { command: best.command, length: begins.length }
}

function noCommand(typed: string, commands: readonly Command[], wording: Wording) {
  const { errors } = wording
  const typable = commands.filter(({ internal }) => !internal)
  const name = typed.toLowerCase()
  const actions = typable.filter((command) => isOfGroup(command, name, wording))
  if (actions.length) {
    const names = actions.map((action) => typeName(action.name, wording))
    return readerError(errors.noAction(names[0]?.split(' ')[0] ?? `/${typed}`), errors.commands(names))
  }
  const names = typable.map((command) => typeName(command.name, wording).split(' ')[0] ?? '')
  return readerError(errors.noCommand(typed), errors.commands([...new Set(names)]))
}

/** Whether a command is an action of a group, by the group's name in either language. */
const isOfGroup = (command: Command, name: string, wording: Wording) =>
  groupOf(command) !== command.name &&
  [groupOf(command), typeName(command.name, wording).slice(1).split(' ')[0]].includes(name)
