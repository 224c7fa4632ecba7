import type { Context } from '../context/context.ts'
import type { Call } from '../reply/reply.ts'
import type { Command } from './command.ts'
import { typeHere, wordsOf } from './command-words.ts'

/**
 * A call as it is typed here, with what its options hold: `/compare "Mexico City" Nairobi`, in a shell
 * `npx footnote compare …`. What stands after an option that is left out is named: `/list cities in:Canada`.
 */
export function typeCall(
  { command: name, input }: Call,
  commands: readonly Command[],
  context: Pick<Context, 'wording' | 'isShell'>,
): string {
  const command = commands.find((each) => each.name === name)
  const options = (command?.options ?? []).filter(({ internal }) => !internal)
  const words = wordsOf(name, context.wording).options
  const quote = (value: string) => (options.length > 1 && /\s/.test(value) ? `"${value}"` : value)
  const given = options.map((option) => ({ name: option.name, value: input[option.name] ?? '' }))
  const firstLeftOut = given.findIndex(({ value }) => !value)
  const values = given.flatMap(({ name: option, value }, i) => {
    if (!value) return []
    const isNamed = firstLeftOut >= 0 && i > firstLeftOut
    return [isNamed ? `${words[option]?.name ?? option}:${quote(value)}` : quote(value)]
  })
  return [typeHere(name, context), ...values].join(' ')
}
