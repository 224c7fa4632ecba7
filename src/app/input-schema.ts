import { z } from 'zod'
import type { Command, Input, Option } from './command.ts'

const schemas = new WeakMap<Command, z.ZodType<Input>>()

/** The schema of a command's raw input; made once. */
export function inputSchema(command: Command): z.ZodType<Input> {
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
