import { type Arrays, narrow } from '../base/packed.ts'
import { type KnownWord, type WordList, packKnown } from './mending.ts'
import type { Searchable } from './passage.ts'
import { foldForSearch } from '../text/fold.ts'
import { createVocabulary } from './vocabulary.ts'

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
  return { put, add, take: () => packKnown([...words.values()]) }
}

/** Every word of some entries, in the order in which they come first. */
export function wordsOfEntries(entries: readonly Searchable[]): WordList {
  const words = createWords()
  for (const { text, questions = [] } of entries) {
    words.add(text, (word, at) => /^\p{Lu}/u.test(word) && /[\p{Ll},]\s$/u.test(text.slice(Math.max(0, at - 3), at)))
    for (const question of questions) words.add(question, () => false)
  }
  return words.take()
}

/** Every word by which something is called. In: names, and whether a word of theirs is one without a capital too. */
export function wordsOfNames(named: readonly { names: readonly string[]; isCommon: boolean }[]): WordList {
  const words = createWords()
  for (const { names, isCommon } of named)
    for (const name of names) words.add(name, (word) => !isCommon || /^\p{Lu}/u.test(word), true)
  return words.take()
}

/** Several lists of words as one. */
export function joinWords(lists: Iterable<WordList>): WordList {
  const words = createWords()
  for (const { words: packed, counts, marks, order } of lists) {
    const { wordAt } = createVocabulary(packed)
    for (const place of inOrder(order))
      words.put({ word: wordAt(place), count: counts[place] ?? 0, isName: marks[place] === 1 })
  }
  return words.take()
}

/** The places of words in the order in which they were given. */
function inOrder(order: ArrayLike<number>): Uint32Array {
  const places = new Uint32Array(order.length)
  for (let place = 0; place < order.length; place++) places[order[place] ?? 0] = place
  return places
}

/** Words as arrays, to be kept. */
export const wordsToArrays = ({ words, counts, marks, order }: WordList): Arrays => ({
  ...{ words: Buffer.from(words.letters), wordStarts: narrow(words.starts), wordBackwards: narrow(words.backwards) },
  ...{ wordCounts: narrow(counts), wordMarks: narrow(marks), wordOrder: narrow(order) },
})

/** The words of what {@link wordsToArrays} gave. Throws a RangeError where an array is missing. */
export function wordsFromArrays({
  words,
  wordStarts,
  wordBackwards,
  wordCounts,
  wordMarks,
  wordOrder,
}: Arrays): WordList {
  if (!words || !wordStarts || !wordBackwards || !wordCounts || !wordMarks || !wordOrder)
    throw new RangeError('words without all of their arrays')
  const letters = Buffer.from(words.buffer, words.byteOffset, words.byteLength).toString()
  return {
    words: { letters, starts: wordStarts, backwards: wordBackwards },
    ...{ counts: wordCounts, marks: wordMarks, order: wordOrder },
  }
}
