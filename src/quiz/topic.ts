import { readName } from '../library/entities.ts'
import { LANGUAGES, wordingOf } from '../wording/wording.ts'
import { LEVELS, type Level } from './item.ts'
import { OWN } from './own.ts'
import type { Stock } from './pick.ts'

/** What a round can be about: the id of a city, a dimension, a source or a topic of the server's own, or a level. */
export type Topic = { topic: string | null; level: Level | null; name: string }

/** Everything that a round can be about, with the names that find it. */
export function listTopics({ library, own }: Stock): { id: string; name: string; names: string[] }[] {
  const { cities, frameworks, sources } = library
  const dimensions = frameworks.flatMap((framework) => framework.dimensions)
  const topics: { id: string; name: string; names: string[] }[] = [
    ...cities,
    ...dimensions.map(({ id, name }) => ({ id, name, names: [name, id] })),
    ...[...sources.values()].map(({ id, record }) => {
      const who = record.author.map(({ family }) => family).join(' & ')
      return { id, name: who, names: [who, id, record.title, ...record.author.map(({ family }) => family)] }
    }),
    ...LEVELS.map((id) => ({ id, name: id, names: [id, ...LANGUAGES.map((one) => wordingOf(one).quiz.levels[id])] })),
    toTopic(OWN),
  ]
  const known = new Set(topics.map(({ id }) => id))
  const others = new Set(own.flatMap((item) => item.topics).filter((topic) => !known.has(topic)))
  return [...topics, ...[...others].map(toTopic)]
}

const toTopic = (id: string) => ({ id, name: id, names: [id] })

/** What somebody wishes for, by any name of it; everything where they name nothing, null where there is no such topic. */
export function readTopic(typed: string, stock: Stock): Topic | null {
  if (!typed.trim()) return { topic: null, level: null, name: '' }
  const { found } = readName(typed, listTopics(stock))
  if (!found) return null
  const level = LEVELS.find((known) => known === found.id) ?? null
  return { topic: level ? null : found.id, level, name: found.name }
}
