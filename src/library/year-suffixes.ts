import { familiesOf, publishedIn } from '../corpus/record.ts'
import type { CslRecord } from '../corpus/schemas/source.ts'
import { foldForSearch } from '../text/fold.ts'
import type { SourceEntry } from './library.ts'

/**
 * The sources of a library, those of the same authors and year told apart by letters: 2020a, 2020b, in the order of their titles
 * (APA 8.19, Chicago 15.20), so that a citation names one of them, wherever it stands.
 */
export function addYearSuffixes(sources: readonly SourceEntry[]): SourceEntry[] {
  const groups = Map.groupBy(sources, ({ record }) => JSON.stringify([...familiesOf(record), publishedIn(record)]))
  const letters = new Map(
    [...groups.values()]
      .filter((group) => group.length > 1 && group.every(({ record }) => familiesOf(record).length))
      .flatMap((group) => group.toSorted(byTitle).map(({ id }, i) => [id, toLetters(i)] as const)),
  )
  return sources.map((source) => {
    const letter = letters.get(source.id)
    return letter ? { ...source, record: { ...source.record, 'year-suffix': letter } } : source
  })
}

const byTitle = (one: SourceEntry, other: SourceEntry) =>
  toKey(one.record).localeCompare(toKey(other.record), 'en') || (one.id < other.id ? -1 : 1)

/** A title as lists have it: without its article and marks. */
const toKey = ({ title }: CslRecord) =>
  foldForSearch(title)
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/^(?:the|an?)\s+/, '')

/** `a` for 0, `z` for 25, `aa` for 26. */
const toLetters = (index: number): string =>
  (index >= 26 ? toLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26))
