import { readerError } from '../base/errors.ts'
import type { Context } from '../context/context.ts'
import type { Library } from '../library/library.ts'
import { wantsToLeave } from '../speech/whole-texts.ts'
import type { Wording } from '../wording/wording.ts'
import { type Command, groupOf } from './command.ts'
import { typeName } from '../wording/type-name.ts'
import { namesInAll } from '../wording/typed-names.ts'
import { admit, isPossible } from './door.ts'

/**
 * The command of a name, in any language. Throws a reader error that lists what there is here
 * where there is none: all commands, or the actions of one that does several things.
 */
export function findCommand(name: string, commands: readonly Command[], context: Context): Command {
  const found = commands.find((command) => command.name === name) ?? findTyped(name, commands, context)?.command
  if (found && (found.name === name || !found.internal)) return found
  throw noCommand(name, commands, context)
}

/**
 * Reads a typed line without its slash: the command that it begins with, and the rest. Throws a reader error as
 * {@link findCommand} does.
 */
export function readCommand(
  line: string,
  commands: readonly Command[],
  context: Context,
): { command: Command; rest: string } {
  const found = findTyped(line, commands, context)
  if (found) return { command: found.command, rest: line.slice(found.length).trim() }
  throw noCommand(line.split(/\s/)[0] ?? '', commands, context)
}

/** The command whose name in any language, of one word or two, begins a line; the longest where several do. */
function findTyped(line: string, commands: readonly Command[], { library }: Context) {
  const typed = `${line.replace(/\s+/g, ' ').toLowerCase()} `
  const found = commands.flatMap((command) => {
    const names = command.internal ? [] : [command.name, ...namesInAll(command.name, library.kinds)]
    const lengths = names.filter((name) => typed.startsWith(`${name} `)).map((name) => name.split(' ').length)
    return lengths.length ? [{ command, words: Math.max(...lengths) }] : []
  })
  const [best] = found.sort((a, b) => b.words - a.words)
  if (!best) return null
  const begins = line.match(best.words > 1 ? /^\S+\s+\S+/ : /^\S+/)?.[0] ?? ''
  return { command: best.command, length: begins.length }
}

function noCommand(typed: string, commands: readonly Command[], context: Context) {
  const { library, place, wording } = context
  const { errors } = wording
  const typable = commands.filter(({ internal }) => !internal)
  const isHere = ({ where }: Command) => isPossible(where, place?.kind ?? null)
  const actions = typable.filter((command) => isOfGroup(command, typed.toLowerCase(), library))
  const [one] = actions
  if (one) {
    const here = actions.filter(isHere)
    // Where none is possible, the door says why.
    if (!here.length) admit(one, context)
    return readerError(errors.noAction(nameGroup(one, wording)), errors.commands(here.map(nameIn(wording))))
  }
  if (/^more$/i.test(typed)) return readerError(errors.ofPrompt.more, errors.ofPrompt.moreHere)
  if (wantsToLeave(typed)) return readerError(errors.ofPrompt.quit, errors.ofPrompt.quitHere)
  const names = typable.filter(isHere).map((command) => nameGroup(command, wording))
  return readerError(errors.noCommand(typed), errors.commands([...new Set(names)]))
}

const nameIn = (wording: Wording) => (command: Command) => typeName(command.name, wording)

/** The first word of a command as it is typed: `/quiz` of `/quiz start`. */
const nameGroup = (command: Command, wording: Wording) => typeName(command.name, wording).split(' ')[0] ?? ''

/** Whether a command is an action of a group, by the group's name in any language. */
const isOfGroup = (command: Command, name: string, { kinds }: Library) =>
  groupOf(command) !== command.name &&
  [groupOf(command), ...namesInAll(command.name, kinds).map((typed) => typed.split(' ')[0])].includes(name)
