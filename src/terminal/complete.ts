import { commands } from '../../commands/index.ts'
import type { Context } from '../context.ts'
import { suggestNames } from '../library/entities.ts'

/**
 * Completes a line at its end: a command's name, or a city's.
 * Out, as Node's readline wants it: the completions, and the part of the line that they replace.
 */
export function completeLine(line: string, { library }: Context): [string[], string] {
  const typed = line.trimStart()
  if (!typed.includes(' ')) {
    const names = [...commands.map((c) => `/${c.name} `), '/help', '/quit']
    return [names.filter((name) => name.startsWith(typed)), typed]
  }
  const command = commands.find((c) => typed.startsWith(`/${c.name} `))
  if (!command?.options.some((option) => option.suggest === 'city')) return [[], line]
  const word = typed.slice(`/${command.name} `.length).match(/(?:[^,]*,\s*)?(?:.*\s)?(\S*)$/)?.[1] ?? ''
  return word ? [suggestNames(word, library.cities).map((city) => `${city.name} `), word] : [[], line]
}
