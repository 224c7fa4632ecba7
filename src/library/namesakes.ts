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
  const firsts = sources.map(({ record }) => firstOf(record))
  const initials = new Map<string, Set<string>>()
  for (const first of firsts)
    if (first) initials.set(first.family, (initials.get(first.family) ?? new Set()).add(first.initial))
  return sources.map((source, i) => {
    const first = firsts[i]
    return first && (initials.get(first.family)?.size ?? 0) > 1
      ? { ...source, record: { ...source.record, 'has-namesake': true } }
      : source
  })
}

/** The person named first; null for a body, and for one of whom only one name is known. */
function firstOf(record: CslRecord): { family: string; initial: string } | null {
  const [name] = writersOf(record)
  const initial = name && givenOf(name).match(/\p{L}/u)?.[0]
  return name && initial ? { family: foldForSearch(familyOf(name)), initial: foldForSearch(initial) } : null
}
