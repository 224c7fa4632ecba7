import type { Note } from '../../corpus/schemas/note.ts'
import { type Library, tagsOf } from '../../library/library.ts'
import { analyze } from '../../search/analyze.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'

/** Whether notes of two sources say the same of the same thing: alike, of the same years, and in no disagreement. */
export function areTwins(a: Note, b: Note, { library, search }: SearchIndex): boolean {
  if (a.source === b.source || disagree(a, b, library)) return false
  const tags = tagsOf(b)
  const sameYears = !a.years.length || !b.years.length || a.years.some((year) => b.years.includes(year))
  if (!sameYears || ![...tagsOf(a)].some((tag) => tags.has(tag))) return false
  const [termsOfA, termsOfB] = [new Set(analyze(a.says)), new Set(analyze(b.says))]
  const square = (term: string) => search.weigh(term) ** 2
  const sum = (terms: Iterable<string>) => [...terms].reduce((total, term) => total + square(term), 0)
  const shared = sum([...termsOfA].filter((term) => termsOfB.has(term)))
  return shared / Math.sqrt(sum(termsOfA) * sum(termsOfB)) >= THRESHOLDS.twins
}

const disagree = (a: Note, b: Note, { disagreements }: Library) => (disagreements.get(a.id) ?? []).includes(b)
