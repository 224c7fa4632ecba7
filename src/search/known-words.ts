import { type Arrays, narrow, packStrings, stringsOf } from '../base/packed.ts'
import type { KnownWord } from './mending.ts'
import type { Searchable } from './passage.ts'
import { foldForSearch } from '../text/fold.ts'

/** Gathers words: how often each occurs, and whether it is part of a name. */
function createWords() {
  const words = new Map<string, KnownWord>()
  const put = ({ word, count, isName, isCalled = false }: KnownWord) => {
    const known = words.get(word)
    if (!known) words.set(word, { word, count, isName, isCalled })
    else {
      known.count += count
      known.isName ||= isName
      known.isCalled ||= isCalled
    }
  }
  const add = (text: string, isName: (word: string, at: number) => boolean, isCalled = false) => {
    for (const { 0: typed, index } of text.matchAll(/\p{L}[\p{L}\p{M}]+/gu)) {
      const named = isName(typed, index)
      put({ word: foldForSearch(typed), count: 1, isName: named, isCalled: isCalled && named })
    }
  }
  return { put, add, take: () => [...words.values()] }
}

/** Every word of some entries, in the order in which they come first. */
export function wordsOfEntries(entries: readonly Searchable[]): KnownWord[] {
  const words = createWords()
  for (const { text, questions = [] } of entries) {
    words.add(text, (word, at) => /^\p{Lu}/u.test(word) && /[\p{Ll},]\s$/u.test(text.slice(Math.max(0, at - 3), at)))
    for (const question of questions) words.add(question, () => false)
  }
  return words.take()
}

/** Every word by which something is called. In: names, and whether a word of theirs is one without a capital too. */
export function wordsOfNames(named: readonly { names: readonly string[]; isCommon: boolean }[]): KnownWord[] {
  const words = createWords()
  for (const { names, isCommon } of named)
    for (const name of names) words.add(name, (word) => !isCommon || /^\p{Lu}/u.test(word), true)
  return words.take()
}

/** Several lists of words as one. */
export function joinWords(lists: Iterable<readonly KnownWord[]>): KnownWord[] {
  const words = createWords()
  for (const list of lists) for (const word of list) words.put(word)
  return words.take()
}

/** Words as arrays, to be kept; what things are called is not among them. */
export function packWords(words: readonly KnownWord[]): Arrays {
  const { bytes, ends } = packStrings(words.map(({ word }) => word))
  return {
    ...{ words: bytes, wordEnds: ends, wordCounts: narrow(words.map(({ count }) => count)) },
    wordNames: Uint8Array.from(words, ({ isName }) => Number(isName)),
  }
}

/** The words of what {@link packWords} gave. */
export function unpackWords({ words, wordEnds, wordCounts, wordNames }: Arrays): KnownWord[] {
  if (!words || !wordEnds) return []
  const bytes = Buffer.from(words.buffer, words.byteOffset, words.byteLength)
  return stringsOf({ bytes, ends: wordEnds }).map((word, i) => ({
    ...{ word, count: wordCounts?.[i] ?? 0, isName: wordNames?.[i] === 1 },
  }))
}
