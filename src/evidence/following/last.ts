import { wholeName, writersOf } from '../../corpus/record.ts'
import type { Note } from '../../corpus/schemas/note.ts'
import type { Entity } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import type { Call, Reply } from '../../reply/reply.ts'
import type { SearchIndex } from '../search-index.ts'
import { namedIn } from './named.ts'

/** What is remembered of the last reply, for the question that follows on from it. Things are by their ids. */
export type Last = {
  /** The question as it was read; null where a command was called by its name. */
  question: string | null
  /** How the question was shown, where that is otherwise; null where it is not. */
  shown: string | null
  /** What gives the reply again. */
  call: Call
  /** What the question names, or what the call is about, in order. */
  named: readonly string[]
  /** What the first excerpt is about besides: people, cities, networks, terms; then the people of the next excerpts. */
  found: readonly string[]
  /** What the reply goes through one by one: a thing for each excerpt or line, in order. */
  listed: readonly string[]
  /** The notes and passages that the reply shows, in order, and how many of them have been seen. */
  places: readonly string[]
  seen: number
}

/** How many places of a reply are taken to be seen at once; more of them stand on further pages. */
export const SEEN_AT_ONCE = 5

/** Among how many places of a reply its people are looked for. */
const LOOKED_AT = 3

/**
 * What to remember of a reply. In: the question that was asked, null where a command was called by its name. Out: null
 * where there is nothing to follow on from: the reply does not answer, or has no subject.
 */
export function lastOf(reply: Reply, question: string | null, index: SearchIndex): Last | null {
  const { outcome, self, excerpts, isConfidential } = reply
  if (outcome !== 'answered' || !self || isConfidential) return null
  const { library } = index
  const named = question === null ? namedByCall(self, index) : namedIn(question, index).map(({ entity }) => entity.id)
  const { atOnce, later } = excerpts.length ? placesOf(reply) : { atOnce: placesOfFootnotes(reply, library), later: [] }
  const places = [...atOnce, ...later]
  const people = places
    .slice(1, LOOKED_AT)
    .flatMap((id) => subjectsOf(id, index))
    .filter((id) => isPerson(id, library))
  // The nearest place is no answer: nothing that is asked next points at what stands in it.
  const told = reply.verdict === 'nearest' ? [] : [...subjectsOf(places[0], index), ...people]
  const found = [...new Set(told)].filter((id) => !named.includes(id))
  const isOnSource = Object.values(self.input).some((value) => library.sources.has(value))
  if (!named.length && !found.length && !places.length && !isOnSource) return null
  const seen = Math.min(atOnce.length, SEEN_AT_ONCE)
  return {
    question,
    shown: null,
    call: self,
    named: [...new Set(named)],
    found,
    listed: listedIn(reply, index),
    places,
    seen,
  }
}

/** What is spoken of where a question that was completed found nothing: that, and nothing else. */
export function movedTo(question: string, index: SearchIndex): Last {
  const named = [...new Set(namedIn(question, index).map(({ entity }) => entity.id))]
  const call = { command: 'ask', input: { question } }
  return { question, shown: null, call, named, found: [], listed: [], places: [], seen: 0 }
}

const isPerson = (id: string, { entityById }: Library) => entityById.get(id)?.kind === 'person'

/** The things whose ids a call holds, and those that a note of its is about. */
function namedByCall({ input }: Call, index: SearchIndex): string[] {
  const { entityById } = index.library
  return Object.values(input).flatMap((value) => (entityById.has(value) ? [value] : subjectsOf(value, index)))
}

/** What each note is about, found once: every reply is remembered by some. */
const subjects = new WeakMap<Note, readonly string[]>()

function subjectsOf(place: string | undefined, index: SearchIndex): readonly string[] {
  const note = place === undefined ? undefined : index.library.notes.get(place)
  if (!note) return []
  const found = subjects.get(note) ?? findSubjects(note, index)
  subjects.set(note, found)
  return found
}

/** What a note is about, as it is tagged, and the people whom it names; those who wrote its source come last of these. */
function findSubjects(note: Note, index: SearchIndex): string[] {
  const authors = authorsOf(note.source, index.library)
  const named = namedIn(note.says, index).flatMap(({ entity }) => (entity.kind === 'person' ? [entity.id] : []))
  const people = [...new Set([...note.people, ...named])]
  const isAuthor = (id: string) => Number(authors.has(id))
  return [...people.sort((a, b) => isAuthor(a) - isAuthor(b)), ...note.cities, ...note.networks, ...note.terms]
}

/** The ids of the people who wrote a source. */
function authorsOf(source: string, { sources, entities }: Library): Set<string> {
  const record = sources.get(source)?.record
  const names = record ? writersOf(record).map(wholeName) : []
  return new Set(entities.filter(({ name }) => names.includes(name)).map(({ id }) => id))
}

/** The places of a reply's excerpts, those that are shown at once, and those behind “More”. */
function placesOf({ blocks, excerpts }: Reply): Record<'atOnce' | 'later', string[]> {
  const behind = new Set(blocks.flatMap((block) => (block.kind === 'excerpts' && block.later ? block.indices : [])))
  const idsOf = (later: boolean) => excerpts.flatMap(({ id }, i) => (behind.has(i) === later ? [id] : []))
  return { atOnce: idsOf(false), later: idsOf(true) }
}

/** The notes at the places that a reply without excerpts cites, in order. */
function placesOfFootnotes({ footnotes }: Reply, library: Library): string[] {
  const first = firstAtPlaces(library)
  return footnotes.flatMap(({ source, pin }) => first.get(placeKey(source, pin)) ?? [])
}

const placeKey = (source: string, { section, paragraph }: Note['pin']) => `${source}\n${section}\n${paragraph}`

const firsts = new WeakMap<Library, ReadonlyMap<string, string>>()

/** The id of the first note at each paragraph of a source, found once for a library. */
function firstAtPlaces(library: Library): ReadonlyMap<string, string> {
  const before = firsts.get(library)
  if (before) return before
  const backwards = [...library.notes.values()].reverse()
  const made = new Map(backwards.map(({ id, source, pin }) => [placeKey(source, pin), id]))
  firsts.set(library, made)
  return made
}

/** One thing for each excerpt of an answer to a question, for each line of another reply: the first that is named there. */
function listedIn({ blocks, excerpts, self }: Reply, index: SearchIndex): string[] {
  const lines = self?.command === 'ask' ? [] : blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  const inLines = lines.flatMap((line) => namedIn(line.map(({ text }) => text).join(''), index).slice(0, 1))
  if (inLines.length > 1) return [...new Set(inLines.map(({ entity }) => entity.id))]
  const { notes } = index.library
  const inExcerpts = excerpts.flatMap(({ id }) => {
    const note = notes.get(id)
    return note ? [[...note.cities, ...note.networks][0] ?? ''] : []
  })
  return [...new Set(inExcerpts)].filter(Boolean)
}

/** Entities by their ids, in the order of these. */
export const entitiesOf = (ids: readonly string[], { entityById }: Library): Entity[] =>
  ids.flatMap((id) => entityById.get(id) ?? [])
