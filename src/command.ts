import { z } from 'zod'
import type { NamedKind } from './answer/names.ts'
import type { Reply } from './answer/reply.ts'
import type { Context } from './context.ts'

/** One option of a command. All options are texts; `suggest` names what can complete it. */
export type Option = {
  name: string
  description: string
  required: boolean
  /** In characters. */
  maxLength: number
  suggest: NamedKind | null
}

/**
 * A command: what people can say to the bot. One definition feeds Discord, the terminal and the README check.
 * `run` sends nothing: it returns the reply.
 */
export type Command = {
  name: string
  description: string
  /** As typed, to show in help. */
  example: string
  options: readonly Option[]
  run: (input: Input, context: Context) => Reply
}

/** Checked input: every option, empty ones as an empty text. */
export type Input = { readonly [option: string]: string }

/** Defines a command, and makes the names of its options known to `run`. */
export function defineCommand<const Options extends readonly Option[]>(
  command: Omit<Command, 'options' | 'run'> & {
    options: Options
    run: (input: { [Name in Options[number]['name']]: string }, context: Context) => Reply
  },
): Command {
  return command as unknown as Command
}

/** The schema of a command's raw input. */
export function inputSchema({ options }: Command): z.ZodType<Input> {
  return z.strictObject(Object.fromEntries(options.map((option) => [option.name, optionSchema(option)])))
}

function optionSchema({ required, maxLength }: Option) {
  const text = z.string().trim().max(maxLength, `is longer than ${maxLength} characters`)
  return required ? text.min(1, 'is empty') : text.default('')
}
