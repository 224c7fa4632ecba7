import type { App } from '../app/app.ts'
import type { Command } from '../app/command.ts'
import { isPossible } from '../app/door.ts'
import { typeName } from '../wording/type-name.ts'
import { completeNames } from '../library/entities.ts'
import type { Wording } from '../wording/wording.ts'

/**
 * Completes a line at its end: a command's name, or the name that the command takes.
 * Out, as Node's readline wants it: the completions, and the part of the line that they replace.
 */
export function completeLine(
  line: string,
  { commands, context }: Pick<App, 'commands' | 'context'>,
): [string[], string] {
  const { library, wording } = context
  const typed = line.trimStart()
  if (!typed.includes(' ')) return [listCommands(commands, wording).filter((name) => name.startsWith(typed)), typed]
  const command = commands.find(({ name }) =>
    [`/${name}`, typeName(name, wording)].some((n) => typed.startsWith(`${n} `)),
  )
  const names = command?.options.find((option) => option.suggest && !option.internal)?.suggest?.names(library) ?? []
  for (const start of wordStarts(typed, typed.indexOf(' ') + 1)) {
    const found = completeNames(typed.slice(start), names)
    if (found.length) return [found.map((name) => `${name} `), typed.slice(start)]
  }
  return [[], line]
}

/** What can be typed here. */
const listCommands = (commands: readonly Command[], wording: Wording): string[] => [
  ...commands
    .filter(({ where, internal }) => !internal && isPossible(where, 'terminal'))
    .map(({ name }) => `${typeName(name, wording)} `),
  '/more',
  '/quit',
]

/** Where the words of a command's names begin, so that the longest stretch is tried first. */
const wordStarts = (typed: string, from: number) =>
  [...typed.matchAll(/(?<=[\s,])(?=\S)|$/g)].map((match) => match.index).filter((start) => start >= from)
