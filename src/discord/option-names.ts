import type { App } from '../app/app.ts'
import { wordsOf } from '../app/command-words.ts'
import { wordingFor } from '../wording/kind/word-kinds.ts'

/** The name by which a command knows an option: one that takes a thing of the library's kind is shown by the kind's own name. */
export function ownName(option: string, command: string, { commands, context }: App): string {
  const words = wordsOf(command, wordingFor('en', context.library.kinds)).options
  const options = commands.find(({ name }) => name === command)?.options ?? []
  return options.find(({ isOfKind, name }) => isOfKind && words[name]?.name === option)?.name ?? option
}

/** What was typed into options, by the names by which their command knows them. */
export const byOwnNames = (
  input: Readonly<Record<string, string>>,
  command: string,
  app: App,
): Record<string, string> =>
  Object.fromEntries(Object.entries(input).map(([option, value]) => [ownName(option, command, app), value]))
