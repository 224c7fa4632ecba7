import { isDeepStrictEqual } from 'node:util'

/** What registering changes, by command name; of changed ones, also which of their fields. */
export type Difference = {
  added: string[]
  changed: { name: string; fields: string[] }[]
  removed: string[]
  unchanged: string[]
}

type Definition = { name: string }

/** Compares the commands that we have with those that Discord holds, as far as we say something of them. */
export function findDifference(ours: readonly Definition[], theirs: readonly Definition[]): Difference {
  const held = new Map(theirs.map((command) => [command.name, command]))
  const kept = new Set(ours.map(({ name }) => name))
  const known = ours.flatMap((command) => {
    const other = held.get(command.name)
    return other ? [{ name: command.name, fields: findChangedFields(command, other) }] : []
  })
  return {
    added: ours.filter(({ name }) => !held.has(name)).map(({ name }) => name),
    changed: known.filter(({ fields }) => fields.length),
    removed: theirs.filter(({ name }) => !kept.has(name)).map(({ name }) => name),
    unchanged: known.filter(({ fields }) => !fields.length).map(({ name }) => name),
  }
}

const findChangedFields = (ours: object, theirs: object) =>
  Object.keys(ours).filter((key) => !isDeepStrictEqual(pick(ours, key), pick(theirs, key)))

/** A field without what Discord leaves out or fills in: empty lists, `false`, null. */
const pick = (from: object, key: string) => normalize((from as Record<string, unknown>)[key])

function normalize(value: unknown): unknown {
  if (Array.isArray(value)) return value.length ? value.map(normalize) : undefined
  if (value === null || value === false) return undefined
  if (typeof value !== 'object') return value
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const normal = normalize(inner)
    return normal === undefined ? [] : [[key, normal] as const]
  })
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
