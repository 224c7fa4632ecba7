import { pack, unpack } from '../base/packed.ts'
import { analyze } from './analyze.ts'
import { freeze } from './freeze.ts'
import { merge } from './merge.ts'
import type { WordList } from './mending.ts'
import type { NameFinder } from './names.ts'
import { analyzePassage, type Searchable } from './passage.ts'
import { fromArrays, type Segment, toArrays } from './segment.ts'
import { joinWords, wordsFromArrays, wordsOfEntries, wordsToArrays } from './known-words.ts'

/** What finds some passages by their words: their segment, and the words as they are written. */
export type IndexPart = { segment: Segment; words: () => WordList }

/** In: what is to be found, what finds the things that it names, and what cuts it into terms, as English unless given. */
export function makePart(entries: readonly Searchable[], findNames: NameFinder, read = analyze): IndexPart {
  const words = wordsOfEntries(entries)
  return { segment: freeze(entries.map((entry) => analyzePassage(entry, findNames, read))), words: () => words }
}

/** Several parts as one. */
export function joinParts(parts: readonly IndexPart[]): IndexPart {
  const words = joinWords(parts.map((part) => part.words()))
  return { segment: merge(parts.map(({ segment }) => segment)), words: () => words }
}

/** A part as bytes. In: a hash of all that it is made of. */
export const packPart = (madeOf: string, { segment, words }: IndexPart): Buffer =>
  pack(madeOf, { ...toArrays(segment), ...wordsToArrays(words()) })

/** The part that was packed; null where it was made of something else, or is damaged. */
export function unpackPart(madeOf: string, bytes: Buffer | null): IndexPart | null {
  const arrays = bytes && unpack(madeOf, bytes)
  return arrays && { segment: fromArrays(arrays), words: () => wordsFromArrays(arrays) }
}
