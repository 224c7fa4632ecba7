import { readName } from '../library/entities.ts'
import type { Library } from '../library/library.ts'
import { LEVELS, type Level } from './item.ts'

/** What a round can be about: the id of a city, a dimension or a source, or a level. */
export type Topic = { topic: string | null; level: Level | null; name: string }

/** Everything that a round can be about, with the names that find it. */
export function listTopics({ cities, frameworks, sources }: Library): { id: string; name: string; names: string[] }[] {
  const dimensions = frameworks.flatMap((framework) => framework.dimensions)
  return [
    ...cities,
    ...dimensions.map(({ id, name }) => ({ id, name, names: [name, id] })),
    ...[...sources.values()].map(({ id, record }) => {
      const who = record.author.map(({ family }) => family).join(' & ')
      return { id, name: who, names: [who, id, record.title, ...record.author.map(({ family }) => family)] }
    }),
    ...LEVELS.map((level) => ({ id: level, name: level, names: [level] })),
  ]
}

/** What somebody wishes for, by any name of it; everything where they name nothing, null where there is no such topic. */
export function readTopic(typed: string, library: Library): Topic | null {
  if (!typed.trim()) return { topic: null, level: null, name: '' }
  const { found } = readName(typed, listTopics(library))
  if (!found) return null
  const level = LEVELS.find((known) => known === found.id) ?? null
  return { topic: level ? null : found.id, level, name: found.name }
}
