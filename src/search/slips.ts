import { createExpander } from './expand.ts'
import type { Variant } from './term-postings.ts'
import { fromTermKey, termKeyAt, type Segment, toTermKey } from './segment.ts'
import { createVocabulary, packWords } from './vocabulary.ts'

/** How much a word counts that was meant, beside one that was typed; less, the more letters differ. */
const WEIGHT = 0.8

/** Makes what an unknown term may be a slip for: the terms that differ from it in few letters. Their list is made when first needed. */
export function createSlips(segments: readonly Segment[]): (term: string) => readonly Variant[] {
  let expander: ReturnType<typeof createExpander> | null = null
  return (term) => {
    expander ??= createExpander(createVocabulary(packWords(termsOf(segments))))
    return expander(term).map(({ term: meant, distance }) => ({
      key: toTermKey(meant),
      weight: (WEIGHT * meant.length) / (meant.length + distance),
    }))
  }
}

/** Names of things, which begin with a sign, are nobody's slip. */
function termsOf(segments: readonly Segment[]): string[] {
  const terms = new Set<string>()
  for (const segment of segments)
    for (const term of segment.terms.ends.keys()) {
      const key = termKeyAt(segment, term)
      if (!key.startsWith('#')) terms.add(fromTermKey(key))
    }
  return [...terms].sort()
}
