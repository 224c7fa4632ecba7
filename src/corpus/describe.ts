import { z } from 'zod'
import type { FieldNames } from './field-names.ts'
import type { YamlPath } from './yaml-path.ts'

/** What a schema says of the field at a path, or of the nearest around it; null where it says nothing. In: besides, what fields are called. */
export function describeField(schema: z.ZodType, path: YamlPath, names: FieldNames): string | null {
  const said: { name: string; says: string }[] = []
  let within: z.ZodType | null = schema
  let name = ''
  for (const part of path) {
    within = within && step(within, part)
    if (typeof part === 'string') name = names[part] ?? part
    const says = within?.description
    if (says) said.push({ name, says })
  }
  const last = said.at(-1)
  return last ? `${last.name}: ${last.says}` : null
}

/** The schema that holds the fields: without what is optional, has a default or is changed when it is read. */
export function bareOf(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return bareOf(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return bareOf(schema.unwrap() as z.ZodType)
  return schema instanceof z.ZodPipe ? bareOf(schema.in as z.ZodType) : schema
}

/** The schemas that a value may have: those of a union, else the one. */
export function variants(schema: z.ZodType): z.ZodType[] {
  const bare = bareOf(schema)
  return bare instanceof z.ZodUnion ? bare.options.flatMap((option) => variants(option as z.ZodType)) : [bare]
}

function step(schema: z.ZodType, part: string | number): z.ZodType | null {
  for (const bare of variants(schema)) {
    if (bare instanceof z.ZodArray && typeof part === 'number') return bare.element as z.ZodType
    if (bare instanceof z.ZodRecord && typeof part === 'string') return bare.valueType as z.ZodType
    if (bare instanceof z.ZodObject && typeof part === 'string' && part in bare.shape)
      return bare.shape[part] as z.ZodType
  }
  return null
}
