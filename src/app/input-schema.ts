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
function optionSchema({ required, maxLength, between, isFile }: Option) {
  const text = (isFile ? z.string() : z.string().trim().overwrite(withoutNothing)).max(maxLength)
  const fitting = between ? text.refine((typed) => typed === '' || isBetween(typed, between)) : text
  return required === true ? fitting.min(1) : fitting.default('')
}

/** Whether a text is made of characters that nobody sees. */
export const isNothing = (typed: string): boolean => /^[\p{Cf}\s]*$/u.test(typed)

const withoutNothing = (typed: string) => (isNothing(typed) ? '' : typed)

const isBetween = (typed: string, [least, most]: readonly [least: number, most: number]) =>
  /^\d+$/.test(typed) && Number(typed) >= least && Number(typed) <= most
