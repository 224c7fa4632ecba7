import { mostNoted, namedOf, type NamedKind } from '../answer/names.ts'
import { readOwn } from '../answer/quiz/read-own.ts'
import { nameTopic } from '../answer/quiz/name-topic.ts'
import type { Option } from './command.ts'
import type { Context } from '../context/context.ts'
import { foldName, type Named, suggestNames } from '../library/entities.ts'
import type { Library } from '../library/library.ts'
import { LEVELS } from '../quiz/item.ts'
import { OWN } from '../quiz/own.ts'
import { listTopics } from '../quiz/topic.ts'

/** A completion of an option: what is shown, and the stable id that it stands for. */
export type Suggestion = { label: string; value: string }

/** How many entries stand first where nothing has been typed. */
const PINNED = 8

/** Completes what has been typed of an option so far; the best documented entries first where that is nothing. */
export async function suggest(option: Option | undefined, typed: string, context: Context): Promise<Suggestion[]> {
  const { library } = context
  const kind = option?.suggest
  if (!kind) return []
  if (kind === 'place') return suggestPlaces(typed, context)
  if (kind === 'citable') return [...suggestSources(typed, context), ...suggestPlaces(typed, context)]
  if (kind === 'topic') return suggestTopics(typed, context)
  const names = namedOf(library, kind)
  if (foldName(typed)) return suggestNames(typed, names).map((entry) => toSuggestion(entry, typed, kind, library))
  const pinned = mostNoted(names, library).slice(0, PINNED)
  const rest = names.filter((entry) => !pinned.includes(entry))
  return [...pinned, ...rest].map((entry) => toSuggestion(entry, '', kind, library))
}

/**
 * What a quiz can be about: the server's own topics, levels, sources, cities and dimensions, in that order and with the best
 * documented cities alone where nothing has been typed.
 */
async function suggestTopics(typed: string, context: Context): Promise<Suggestion[]> {
  const { library, quiz, place } = context
  const server = place?.server ?? null
  // Without the database there is still all else.
  const own = quiz && server ? await readOwn({ ...quiz, server }, context).catch(() => []) : []
  const topics = listTopics({ library, own }).filter(({ id }) => id !== OWN || own.length)
  const { cities, sources, frameworks } = library
  const dimensions = frameworks.flatMap((framework) => framework.dimensions)
  const best = mostNoted(cities, library).slice(0, PINNED)
  const byId = new Map(topics.map((topic) => [topic.id, topic]))
  const first = [OWN, ...own.flatMap((item) => item.topics), ...LEVELS, ...sources.keys()]
  const order = new Set([...first, ...[...best, ...dimensions].map(({ id }) => id)])
  const found = foldName(typed) ? suggestNames(typed, topics) : [...order].flatMap((id) => byId.get(id) ?? [])
  return found.map(({ id, name }) => ({ label: nameTopic(name, context), value: id }))
}

function suggestSources(typed: string, { library }: Context): Suggestion[] {
  const names = namedOf(library, 'source')
  return (foldName(typed) ? suggestNames(typed, names) : names).map(({ id, name }) => ({ label: name, value: id }))
}

/** How many notes and passages are suggested. */
const PLACES = 20

/** The notes and passages that tell most of what was typed; where that is nothing, one on each of the best documented cities, or of other things where there are none. */
function suggestPlaces(typed: string, { library, index }: Context): Suggestion[] {
  const documented = library.cities.length ? library.cities : library.entities
  const ids = foldName(typed)
    ? [typed, ...index.search.search(typed, PLACES).map(({ id }) => id)]
    : mostNoted(documented, library).flatMap(({ id }) => library.notesAbout.get(id)?.[0]?.id ?? [])
  const places = new Map(ids.map((id) => [id, library.notes.get(id)?.says ?? library.passages.get(id)?.text]))
  return [...places].flatMap(([id, says]) => (says ? [{ label: `${id}: ${says}`, value: id }] : [])).slice(0, PLACES)
}

/** `Mexico City, Mexico`; with the spelling that was typed where it is another: `Ciudad de México: Mexico City, Mexico`. */
function toSuggestion({ id, name, names }: Named, typed: string, kind: NamedKind, library: Library): Suggestion {
  const wanted = foldName(typed)
  const isLike = (spelling: string) => foldName(spelling).includes(wanted)
  const other = wanted && !isLike(name) ? names.find(isLike) : undefined
  const country = kind === 'city' ? library.cities.find((city) => city.id === id)?.entry.country : null
  const whole = country ? `${name}, ${country}` : name
  return { label: other ? `${other}: ${whole}` : whole, value: id }
}
