import { nameTopic } from '../quiz/name-topic.ts'
import { readOwn } from '../quiz/read-own.ts'
import type { Context } from '../../context/context.ts'
import { foldName, suggestNames } from '../../library/entities.ts'
import { prominentTopics } from '../../library/topics.ts'
import { LEVELS } from '../../quiz/item.ts'
import { WHICH_READING } from '../../quiz/generate/source.ts'
import { OWN } from '../../quiz/own.ts'
import { listTopics, readTopic } from '../../quiz/topic.ts'
import { PINNED, type Suggester, type Suggestion } from './suggester.ts'

/** Completes what a quiz can be about. */
export const TOPICS: Suggester = {
  names: () => [],
  values: ({ sources }) => [...sources.keys(), ...LEVELS],
  knows: (typed, library) => readTopic(typed, { library, own: [] }) !== null,
  suggest: suggestTopics,
}

/**
 * The server's own topics, levels, sources, and what the library has notes on, in that order and with the best documented
 * alone where nothing has been typed.
 */
async function suggestTopics(typed: string, context: Context): Promise<Suggestion[]> {
  const { library, quiz, place } = context
  const server = place?.server ?? null
  // Without the database there is still all else.
  const own = quiz && server ? await readOwn({ ...quiz, server }, context).catch(() => []) : []
  const topics = listTopics({ library, own }).filter(({ id }) => id !== OWN || own.length)
  const byId = new Map(topics.map((topic) => [topic.id, topic]))
  const first = [OWN, ...own.flatMap((item) => item.topics), ...LEVELS, WHICH_READING, ...library.sources.keys()]
  const order = new Set([...first, ...prominentTopics(library, PINNED).map(({ id }) => id)])
  const found = foldName(typed) ? suggestNames(typed, topics) : [...order].flatMap((id) => byId.get(id) ?? [])
  return found.map(({ id, name }) => ({ label: nameTopic(name, context), value: id }))
}
