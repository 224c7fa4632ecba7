import { familyOf, givenOf, writersOf } from '../../corpus/record.ts'
import type { CslName } from '../../corpus/schemas/source.ts'
import { foldName } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import { analyze } from '../../search/analyze.ts'
import { CALLED } from '../../speech/naming.ts'
import { THRESHOLDS } from '../thresholds.ts'

/** The sources that a text names by their authors, all of a name or a part of it, or by their kind. Out: ids. */
export function findSources(text: string, { sources }: Library): string[] {
  const words = new Set(wordsIn(text))
  return [...sources.values()].flatMap(({ id, record }) => {
    const isNamed = writersOf(record).some((name) => isNamedBy(name, words))
    return isNamed || CALLED[record.type]?.test(text) ? [id] : []
  })
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

/** A person is named by a part of their name; an organisation by the whole of its, for its words mean something. */
function isNamedBy(name: CslName, words: ReadonlySet<string>): boolean {
  const parts = partsOf(name)
  return 'literal' in name ? parts.every((part) => words.has(part)) : parts.some((part) => words.has(part))
}

/** `Manfredi-Sánchez` is called by either part. A short name is called by all of it. */
function partsOf(name: CslName): string[] {
  const parts = wordsIn(familyOf(name))
  return parts.length > 1 ? parts.filter((part) => part.length >= SHORTEST_PART) : parts
}
