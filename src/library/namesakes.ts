import { familyOf, givenOf, writersOf } from '../corpus/record.ts'
import type { CslRecord } from '../corpus/schemas/source.ts'
import { foldForSearch } from '../text/fold.ts'

/** What is told apart. */
type Recorded = { id: string; record: CslRecord }

/**
 * The sources of a library, those marked whose first author has a family name that another first author has too, so that a
 * citation names them with their initials (APA 8.20, MLA 6.5, Chicago 15.22).
 */
export function markNamesakes<Source extends Recorded>(sources: readonly Source[]): Source[] {
  const families = Map.groupBy(sources, ({ record }) => firstOf(record)?.family)
  const isShared = (family: string) =>
    new Set(families.get(family)?.map(({ record }) => firstOf(record)?.initial)).size > 1
  return sources.map((source) => {
    const first = firstOf(source.record)
    return first && isShared(first.family) ? { ...source, record: { ...source.record, 'has-namesake': true } } : source
  })
}

/** The person named first; null for a body, and for one of whom only one name is known. */
function firstOf(record: CslRecord): { family: string; initial: string } | null {
  const [name] = writersOf(record)
  const initial = name && givenOf(name).match(/\p{L}/u)?.[0]
  return name && initial ? { family: foldForSearch(familyOf(name)), initial: foldForSearch(initial) } : null
}
