import { z } from 'zod'
import type { FieldNames } from './field-names.ts'

/** A JSON Schema of what may be written into a file. In: its schema, and what its fields are called there. */
export function toJsonSchema(schema: z.ZodType, names: FieldNames): object {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Described
  for (const fields of [json, json.items ?? {}]) rename(fields, names)
  // A file that holds nothing but comments is as one that is missing.
  return { ...json, type: json.type ? [json.type, 'null'].flat() : undefined }
}

type Described = { type?: string; properties?: Record<string, unknown>; items?: Described }

function rename(fields: Described, names: FieldNames): void {
  const { properties } = fields
  if (!properties) return
  fields.properties = Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [names[name] ?? name, value]),
  )
}
