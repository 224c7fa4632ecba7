import { z } from 'zod'
import { readerError } from '../base/errors.ts'
import type { Wording } from '../wording/wording.ts'
import type { Command, Input, Option } from './command.ts'
import { typeExample, wordsOf } from './words.ts'

const schemas = new WeakMap<Command, z.ZodType<Input>>()

/** The schema of a command's raw input; made once. */
function inputSchema(command: Command): z.ZodType<Input> {
  const known = schemas.get(command)
  if (known) return known
  const { options } = command
  const schema = z.strictObject(Object.fromEntries(options.map((option) => [option.name, optionSchema(option)])))
  schemas.set(command, schema)
  return schema
}

/** A file is taken as it is, so that its lines keep their numbers. */
function optionSchema({ required, maxLength, isFile }: Option) {
  const text = (isFile ? z.string() : z.string().trim()).max(maxLength)
  return required === true ? text.min(1) : text.default('')
}

/** Checks what was typed. Throws a reader error that names what does not fit, and shows how it is typed. */
export function checkInput(command: Command, input: Readonly<Record<string, string>>, wording: Wording): Input {
  const read = inputSchema(command).safeParse(input)
  if (read.success) return read.data
  const name = String(read.error.issues[0]?.path[0] ?? '')
  throw readerError(sayProblem(command, name, input, wording), wording.errors.likeThis(typeExample(command, wording)))
}

/** What is wrong with an option; an empty name where there is no such option. */
function sayProblem(command: Command, name: string, input: Readonly<Record<string, string>>, wording: Wording): string {
  const { errors } = wording
  const option = command.options.find((each) => each.name === name)
  const shown = wordsOf(command.name, wording).options[name]?.name ?? name
  if (!option)
    return errors.unknownOption(Object.keys(input).find((key) => !command.options.some((o) => o.name === key)) ?? '')
  if (input[name] === undefined) return errors.missing(shown)
  return input[name].trim() ? errors.tooLong(shown, option.maxLength) : errors.empty(shown)
}
