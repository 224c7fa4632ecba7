import { analyze } from '../../search/analyze.ts'
import type { SearchIndex } from '../search-index.ts'
import { grammarsFor } from './grammar.ts'
import { asksForList } from './read-list.ts'
import { toSkeleton } from './skeleton.ts'
import { findThings, type Thing } from './things.ts'

/** A request for a list whose area or author the library does not know: the name as typed, and which of both it is. */
export type LackingList = { lacks: 'area' | 'source'; name: string }

/**
 * Reads a question that would ask for a list if a name that it holds, and that the library lacks, were that of an area or of an
 * author: `which cities are in Atlantis`. Null for all else. `lacking`: names that it is known to lack.
 */
export function readLackingList(question: string, lacking: readonly string[], index: SearchIndex): LackingList | null {
  const things = findThings(question, index.library)
  for (const word of [...lacking, ...unknownCapitals(question, things, index)].slice(0, MOST_TRIED)) {
    const start = question.indexOf(word)
    if (start < 0) continue
    for (const lacks of ['area', 'source'] as const) {
      const kind = lacks === 'area' ? 'area' : 'author'
      const thing: Thing = { kind, id: '', text: word, start, end: start + word.length }
      const all = [...things, thing].toSorted((a, b) => a.start - b.start)
      if (grammarsFor(index.library).some((grammar) => asksForList(toSkeleton(question, all, grammar))))
        return { lacks, name: word }
    }
  }
  return null
}

/** How many names are tried. */
const MOST_TRIED = 3

/** The words with a capital that no text of the library has, but for the first. */
function unknownCapitals(question: string, things: readonly Thing[], { search }: SearchIndex): string[] {
  const words = [...question.matchAll(/\p{Lu}[\p{L}\p{M}’'-]+/gu)].filter(({ index }) => index > 0)
  return words.flatMap(({ 0: word, index }) => {
    const isNamed = things.some(({ start, end }) => index >= start && index < end)
    return isNamed || analyze(word).some(search.knows) ? [] : [word]
  })
}
