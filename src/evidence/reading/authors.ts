import { foldName } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import { analyze } from '../../search/analyze.ts'
import { CALLED } from '../../speech/naming.ts'
import { THRESHOLDS } from '../thresholds.ts'

/** The sources that a text names by their authors, all of a name or a part of it, or by their kind. Out: ids. */
export function findSources(text: string, { sources }: Library): string[] {
  const words = new Set(wordsIn(text))
  return [...sources.values()].flatMap(({ id, record }) => {
    const isNamed = record.author.some(({ family }) => partsOf(family).some((part) => words.has(part)))
    return isNamed || CALLED[record.type]?.test(text) ? [id] : []
  })
}

/** A question without the names of the sources' authors, which say where to look and not what for. In: ids of sources. */
export function withoutAuthors(text: string, named: string[], { sources }: Library): string {
  const authors = named.flatMap((id) => sources.get(id)?.record.author ?? [])
  const names = new Set(authors.flatMap(({ family, given = '' }) => [...partsOf(family), ...wordsIn(given)]))
  const rest = text.replace(WORD, (word) => (names.has(bare(word)) ? '' : word))
  return analyze(rest).length >= THRESHOLDS.leftWithoutAuthors ? rest : text
}

/** The words of all authors' names that name their sources, folded. */
export const authorWords = ({ sources }: Library): string[] =>
  [...sources.values()].flatMap(({ record }) => record.author.flatMap(({ family }) => partsOf(family)))

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]s)?/gu

const bare = (word: string) => foldName(word.replace(/['’]s$/, ''))

const wordsIn = (text: string): string[] => (text.match(WORD) ?? []).map(bare)

/** Shorter parts of a name, as `van` or `de`, name nobody. */
const SHORTEST_PART = 4

/** `Manfredi-Sánchez` is called by either part. A short name is called by all of it. */
function partsOf(family: string): string[] {
  const parts = wordsIn(family)
  return parts.length > 1 ? parts.filter((part) => part.length >= SHORTEST_PART) : parts
}
