import { familyOf, givenOf, writersOf } from '../../corpus/record.ts'
import type { CslName } from '../../corpus/schemas/source.ts'
import { foldName } from '../../library/entities.ts'
import type { Library, SourceEntry } from '../../library/library.ts'
import { analyze } from '../../search/analyze.ts'
import { CALLED } from '../../speech/naming.ts'
import { THRESHOLDS } from '../thresholds.ts'

/** The sources that a text names by their authors, all of a name or a part of it, or by their kind. Out: ids, in order. */
export function findSources(text: string, { sources }: Library): string[] {
  const words = new Set(wordsIn(text))
  const { ids, types, people, bodies } = writersOfAll(sources)
  const named = [...words].flatMap((word) => [
    ...(people.get(word) ?? []),
    ...(bodies.get(word) ?? []).flatMap(({ parts, place }) => (parts.every((part) => words.has(part)) ? [place] : [])),
  ])
  const called = [...types].flatMap(([type, places]) => (CALLED[type]?.test(text) ? places : []))
  return [...new Set([...named, ...called])].sort((a, b) => a - b).flatMap((place) => ids[place] ?? [])
}

/** A question without the names of the sources' authors, which say where to look and not what for. In: ids of sources. */
export function withoutAuthors(text: string, named: string[], { sources }: Library): string {
  const authors = named.flatMap((id) => sources.get(id)?.record ?? []).flatMap(writersOf)
  const names = new Set(authors.flatMap((name) => [...partsOf(name), ...wordsIn(givenOf(name))]))
  const rest = text.replace(WORD, (word) => (names.has(bare(word)) ? '' : word))
  return analyze(rest).length >= THRESHOLDS.leftWithoutAuthors ? rest : text
}

/** The words of all authors' names that name their sources, folded. */
export const authorWords = ({ sources }: Library): string[] =>
  [...sources.values()].flatMap(({ record }) => writersOf(record).flatMap(partsOf))

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]s)?/gu

const bare = (word: string) => foldName(word.replace(/['’]s$/, ''))

const wordsIn = (text: string): string[] => (text.match(WORD) ?? []).map(bare)

/** Shorter parts of a name, as `van` or `de`, name nobody. */
const SHORTEST_PART = 4

/**
 * Who wrote which sources, by the sources' places: people by each part of their names, for any names them; organisations by
 * the first, for only the whole of theirs does, as its words mean something.
 */
type Writers = {
  ids: string[]
  types: Map<SourceEntry['record']['type'], number[]>
  people: Map<string, number[]>
  bodies: Map<string, { parts: string[]; place: number }[]>
}

const known = new WeakMap<Library['sources'], Writers>()

/** Folds all names once: there may be thousands. */
function writersOfAll(sources: Library['sources']): Writers {
  const before = known.get(sources)
  if (before) return before
  const writers: Writers = { ids: [...sources.keys()], types: new Map(), people: new Map(), bodies: new Map() }
  for (const [place, { record }] of [...sources.values()].entries()) {
    put(writers.types, record.type, place)
    for (const name of writersOf(record)) {
      const parts = partsOf(name)
      if (!('literal' in name)) for (const part of parts) put(writers.people, part, place)
      else if (parts[0]) put(writers.bodies, parts[0], { parts, place })
    }
  }
  known.set(sources, writers)
  return writers
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** `Manfredi-Sánchez` is called by either part. A short name is called by all of it. */
function partsOf(name: CslName): string[] {
  const parts = wordsIn(familyOf(name))
  return parts.length > 1 ? parts.filter((part) => part.length >= SHORTEST_PART) : parts
}
