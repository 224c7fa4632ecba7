import type { Library } from '../library/library.ts'
import type { Command, Option } from './command.ts'
import { inputSchema } from './input-schema.ts'

/** Input that gives a good answer with a command, by its options. */
export type Example = Readonly<Record<string, string>>

/** What is wrong with an option of an example, to follow the name of its command. */
export type ExampleFault = { option: string; message: string }

/** What is wrong with an example of a command: options that do not fit it, and what a library does not have. */
export function faultsOf(command: Command, input: Example, library: Library): ExampleFault[] {
  const read = inputSchema(command).safeParse(input)
  const misfit = (read.error?.issues ?? []).flatMap((issue): ExampleFault[] => {
    const options = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])]
    return options.map((option) => ({
      option,
      message: option in input ? `${option} does not fit` : `${option} is missing`,
    }))
  })
  const unknown = command.options.flatMap((option): ExampleFault[] => {
    const value = input[option.name]
    return value === undefined || isKnown(option, value, library)
      ? []
      : [{ option: option.name, message: `${option.name}: there is no ${value}` }]
  })
  return [...misfit, ...unknown]
}

/** Whether a value is one that an option takes: a choice that the library has, a name as it is spelt, an id. Texts can be anything. */
function isKnown({ suggest, choices, isOffered, isText }: Option, value: string, library: Library): boolean {
  if (choices) return choices.includes(value) && (isOffered?.(value, library) ?? true)
  return suggest === null || isText === true || suggest.knows(value, library)
}
