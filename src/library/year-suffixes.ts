import { familiesOf, publishedIn } from '../corpus/record.ts'
import type { CslRecord } from '../corpus/schemas/source.ts'
import { foldForSearch } from '../text/fold.ts'

/** What is told apart. */
type Recorded = { id: string; record: CslRecord }

/**
 * The sources of a library, those of the same authors and year told apart by letters: 2020a, 2020b, in the order of their titles
 * (APA 8.19, Chicago 15.20), so that a citation names one of them, wherever it stands.
 */
export function addYearSuffixes<Source extends Recorded>(sources: readonly Source[]): Source[] {
  const groups = Map.groupBy(sources, ({ record }) => toCitation(record))
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

/** Whose it is and of which year, as far as a citation in the text says it: of three authors and more, the first. */
function toCitation(record: CslRecord): string {
  const [first, ...others] = familiesOf(record)
  return JSON.stringify([first, ...(others.length > 1 ? ['et al.'] : others), publishedIn(record)])
}

const byTitle = (one: Recorded, other: Recorded) =>
  toKey(one.record).localeCompare(toKey(other.record), 'en') || (one.id < other.id ? -1 : 1)

/** A title as lists have it: without its article and marks. */
const toKey = ({ title }: CslRecord) =>
  foldForSearch(title)
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/^(?:the|an?)\s+/, '')

/** `a` for 0, `z` for 25, `aa` for 26. */
const toLetters = (index: number): string =>
  (index >= 26 ? toLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26))
