import { familiesOf } from '../corpus/record.ts'
import { nameAuthors } from '../library/authors.ts'
import { foldName, type Named, readName } from '../library/entities.ts'
import type { Library } from '../library/library.ts'
import { listTopicEntries } from '../library/topics.ts'
import { LANGUAGES, wordingOf } from '../wording/wording.ts'
import { CHOICES } from './generate/draft.ts'
import { WHICH_READING } from './generate/source.ts'
import { type Item, LEVELS, type Level } from './item.ts'
import { OWN } from './own.ts'
import type { Stock } from './pick.ts'

/** What a round can be about: the id of a city, a dimension, a source or a topic of the server's own, or a level. */
type Topic = { topic: string | null; level: Level | null; name: string }

/** What topics come from. */
type Topics = Pick<Stock, 'library' | 'own'>

/** Everything that a round can be about, with the names that find it. */
export function listTopics({ library, own }: Topics): Named[] {
  const topics: Named[] = [
    ...listTopicEntries(library),
    ...[...library.sources.values()].map(({ id, record }) => {
      const who = nameAuthors(record)
      return { id, name: who, names: [who, id, record.title, ...familiesOf(record)] }
    }),
    ...LEVELS.map((id) => ({ id, name: id, names: [id, ...LANGUAGES.map((one) => wordingOf(one).quiz.levels[id])] })),
    toTopic(OWN),
    ...(library.sources.size >= CHOICES ? [readingTopic()] : []),
  ]
  return [...topics, ...ownTopics({ library, own }).map(toTopic)]
}

/** What a server's own questions are about besides what the library knows. */
export function ownTopics({ library, own }: Topics): string[] {
  const entries = listTopicEntries(library).map(({ id }) => id)
  const known = new Set<string>([OWN, WHICH_READING, ...LEVELS, ...library.sources.keys(), ...entries])
  return [...new Set(own.flatMap((item) => item.topics).filter((topic) => !known.has(topic)))]
}

/** Items whose topics are called as others are: those that the library knows by their ids, the rest by their first spelling. */
export function alignTopics(own: readonly Item[], library: Library): Item[] {
  const called = new Map<string, string>()
  for (const { id, names } of listTopics({ library, own: [] }))
    for (const name of [id, ...names]) called.set(foldName(name), id)
  return own.map((item) => {
    for (const topic of item.topics) if (!called.has(foldName(topic))) called.set(foldName(topic), topic)
    return { ...item, topics: [...new Set(item.topics.map((topic) => called.get(foldName(topic)) ?? topic))] }
  })
}

/** The exercise in which one tells which reading something is from, by its name in each language. */
const readingTopic = (): Named => ({
  id: WHICH_READING,
  name: WHICH_READING,
  names: [WHICH_READING, ...LANGUAGES.map((one) => wordingOf(one).quiz.whichReading)],
})

const toTopic = (id: string) => ({ id, name: id, names: [id] })

/**
 * What somebody wishes for, by any name of it; everything where they name nothing, null where there is no such topic. Slips are
 * forgiven in what the library knows, not in a server's own topics: `week 7` is no slip for `week 3`.
 */
export function readTopic(typed: string, stock: Topics): Topic | null {
  if (!typed.trim()) return { topic: null, level: null, name: '' }
  const { found, mended } = readName(typed, listTopics(stock))
  if (!found || (mended && ownTopics(stock).includes(found.id))) return null
  const level = LEVELS.find((known) => known === found.id) ?? null
  return { topic: level ? null : found.id, level, name: found.name }
}
