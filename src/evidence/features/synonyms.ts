import { later } from '../../base/later.ts'
import { analyze } from '../../search/analyze.ts'
import { SYNONYMS } from '../../speech/synonyms.ts'

const NONE: ReadonlySet<string> = new Set()

/** The index terms that mean the same as a term. */
export function synonymsOf(term: string): ReadonlySet<string> {
  const before = known.get(term)
  if (before) return before
  const found = findSynonyms(term)
  if (found !== NONE) known.set(term, found)
  return found
}

/** Whether a text has a term, or another for the same. In: the text's terms, or what says whether it has one. */
export function isMeant(term: string, text: Pick<ReadonlySet<string>, 'has'>): boolean {
  if (text.has(term)) return true
  for (const other of synonymsOf(term)) if (text.has(other)) return true
  return false
}

/** What has been asked for. */
const known = new Map<string, ReadonlySet<string>>()

/** The words of the table that come to each index term. */
const wordsByTerm = later(() => {
  const found = new Map<string, string[]>()
  for (const word of SYNONYMS.keys())
    for (const term of analyze(word)) (found.get(term) ?? found.set(term, []).get(term))?.push(word)
  return found
})

function findSynonyms(term: string): ReadonlySet<string> {
  const words = wordsByTerm().get(term)
  if (!words) return NONE
  const others = words.flatMap((word) => [...(SYNONYMS.get(word) ?? [])])
  return new Set(others.flatMap(analyze).filter((each) => each !== term))
}
