import type { YamlPath } from './yaml-path.ts'

/**
 * What fields of a file, or of each entry of its list, are called there, by what their schema calls them: a library on plants
 * has `plants` where one on cities has `cities`.
 */
export type FieldNames = Readonly<Record<string, string>>

/** Of a file whose fields are called as in its schema. */
export const AS_WRITTEN: FieldNames = {}

/** Data with its fields as the schema calls them. In: what was read. A field by the schema's own name is then none. */
export function inSchema(data: unknown, names: FieldNames): unknown {
  if (names === AS_WRITTEN) return data
  if (Array.isArray(data)) return data.map((entry: unknown) => renameFields(entry, names))
  return renameFields(data, names)
}

/** A path by the schema's names as it is in the file. */
export const inFile = (path: YamlPath, names: FieldNames): YamlPath =>
  names === AS_WRITTEN ? path : path.map((part, depth) => (depth < FIELD_DEPTH ? (names[part] ?? part) : part))

/** A field stands at the top, or right below a place in a list. */
const FIELD_DEPTH = 2

function renameFields(entry: unknown, names: FieldNames): unknown {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry
  const called = new Map(Object.entries(names).map(([field, name]) => [name, field]))
  return Object.fromEntries(
    Object.entries(entry).map(([name, value]) => {
      const isStranger = name in names && !called.has(name)
      return [isStranger ? `${name} ` : (called.get(name) ?? name), value]
    }),
  )
}
