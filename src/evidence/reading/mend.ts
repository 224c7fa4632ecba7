import { foldName } from '../../library/entities.ts'
import { analyze } from '../../search/analyze.ts'
import { NAME_WORDS } from '../../speech/written-names.ts'
import type { SearchIndex } from '../search-index.ts'
import type { Reading } from './translate.ts'

/** Mends each word that neither the library nor English has, and that is part of no name in the library. */
export function mendWords(
  text: string,
  { recipe, search, mender }: SearchIndex,
): { read: string; readings: Reading[] } {
  if (!recipe.mends) return { read: text, readings: [] }
  const named = search.findNames(text)
  const inName = (at: number) => named.some(({ start, end }) => at >= start && at < end)
  const asNames = new Set([...text.matchAll(NAME_WORDS)].map((match) => match.index))
  const readings: Reading[] = []
  const read = text.replace(/\p{L}[\p{L}\p{M}]+(?![’']t)/gu, (typed, at: number) => {
    const word = foldName(typed)
    if (inName(at) || isAcronym(typed, text) || !analyze(typed).length) return typed
    const mended = mender.mend(word, asNames.has(at))
    if (!mended) return typed
    readings.push({ typed, read: mended })
    return mended
  })
  return { read, readings }
}

/** Letters that stand for a name: no slip for another word. */
const isAcronym = (word: string, text: string) => /^\p{Lu}{2,}$/u.test(word) && text !== text.toUpperCase()
