import { analyze } from '../../search/analyze.ts'
import { SYNONYMS } from '../../speech/synonyms.ts'

const NONE: ReadonlySet<string> = new Set()

/** The index terms that mean the same as a term. */
export const synonymsOf = (term: string): ReadonlySet<string> => terms().get(term) ?? NONE

/** Whether a text has a term, or another for the same. In: the text's terms. */
export function isMeant(term: string, text: ReadonlySet<string>): boolean {
  if (text.has(term)) return true
  for (const other of synonymsOf(term)) if (text.has(other)) return true
  return false
}

let known: ReadonlyMap<string, ReadonlySet<string>> | null = null

function terms(): ReadonlyMap<string, ReadonlySet<string>> {
  if (known) return known
  const found = new Map<string, Set<string>>()
  for (const [word, others] of SYNONYMS)
    for (const term of analyze(word)) {
      const same = found.get(term) ?? new Set<string>()
      found.set(term, same)
      for (const other of others) for (const each of analyze(other)) if (each !== term) same.add(each)
    }
  known = found
  return found
}
