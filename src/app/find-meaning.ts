import type { Context } from '../context/context.ts'
import type { Call } from '../reply/reply.ts'
import type { Command } from './command.ts'
import type { Meaning } from './meaning.ts'

/** What a request means in other words; null where that is nothing. Throws a reader error where a command is typed that there is not. */
export type MeaningFinder = (request: Call) => Meaning | null

/** Finds what requests mean, once for each. */
export function createMeaningFinder(commands: readonly Command[], context: Context): MeaningFinder {
  const found = new WeakMap<Call, Meaning | null>()
  return (request) => {
    const known = found.get(request)
    if (known !== undefined) return known
    const command = commands.find(({ name }) => name === request.command)
    const empty = Object.fromEntries((command?.options ?? []).map((option) => [option.name, '']))
    const meaning = command?.means?.({ ...empty, ...request.input }, context, commands) ?? null
    found.set(request, meaning)
    return meaning
  }
}
