import type { Note } from '../../corpus/schemas/note.ts'
import { type Library, tagsOf } from '../../library/library.ts'
import { analyze } from '../../search/analyze.ts'
import type { Search } from '../../search/search.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'

/** Whether notes of two sources say the same of the same thing: alike, of the same years, and related in no other way. */
export function areTwins(a: Note, b: Note, { library, search }: SearchIndex): boolean {
  if (a.source === b.source || areRelated(a, b, library)) return false
  const tags = tagsOf(b)
  const sameYears = !a.years.length || !b.years.length || a.years.some((year) => b.years.includes(year))
  if (!sameYears || ![...tagsOf(a)].some((tag) => tags.has(tag))) return false
  const [one, other] = [termsOf(a, search), termsOf(b, search)]
  let shared = 0
  for (const [term, square] of one.squares) if (other.squares.has(term)) shared += square
  return shared / Math.sqrt(one.sum * other.sum) >= THRESHOLDS.twins
}

/** The terms of a note, each with the square of how much it tells, and the sum of these. */
type Weighed = { squares: ReadonlyMap<string, number>; sum: number }

const weighed = new WeakMap<Note, Weighed & { search: Search }>()

function termsOf(note: Note, search: Search): Weighed {
  const known = weighed.get(note)
  if (known?.search === search) return known
  const squares = new Map(analyze(note.says).map((term) => [term, search.weigh(term) ** 2]))
  const made = { squares, sum: [...squares.values()].reduce((total, square) => total + square, 0), search }
  weighed.set(note, made)
  return made
}

const areRelated = (a: Note, b: Note, { related }: Library) => (related.get(a.id) ?? []).some(({ note }) => note === b)
