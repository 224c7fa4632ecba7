import { commands } from '../../commands/index.ts'
import { commandsFor } from '../app/commands-for.ts'
import type { Context } from '../context/context.ts'
import { namedOf } from '../answer/names.ts'
import { completeNames } from '../library/entities.ts'

/**
 * Completes a line at its end: a command's name, or the name that the command takes.
 * Out, as Node's readline wants it: the completions, and the part of the line that they replace.
 */
export function completeLine(line: string, { library, wording }: Context): [string[], string] {
  const typed = line.trimStart()
  const there = commandsFor(commands, library)
  if (!typed.includes(' ')) {
    const names = [
      ...there
        .filter(({ where }) => where === 'anywhere' || where === 'chat')
        .map((c) => `/${wording.commands[c.name].name} `),
      '/more',
      '/quit',
    ]
    return [names.filter((name) => name.startsWith(typed)), typed]
  }
  const command = there.find((c) =>
    [c.name, wording.commands[c.name].name].some((name) => typed.startsWith(`/${name} `)),
  )
  const kind = command?.options.find((option) => option.suggest && !option.internal)?.suggest
  if (!command || !kind || kind === 'place' || kind === 'topic') return [[], line]
  const names = namedOf(library, kind === 'citable' ? 'source' : kind)
  for (const start of wordStarts(typed, typed.indexOf(' ') + 1)) {
    const found = completeNames(typed.slice(start), names)
    if (found.length) return [found.map((name) => `${name} `), typed.slice(start)]
  }
  return [[], line]
}

/** Where the words of a command's names begin, so that the longest stretch is tried first. */
const wordStarts = (typed: string, from: number) =>
  [...typed.matchAll(/(?<=[\s,])(?=\S)|$/g)].map((match) => match.index).filter((start) => start >= from)
