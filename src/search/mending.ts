import { isEnglish } from '../text/english.ts'
import { createVocabulary, type PackedWords, packWords } from './vocabulary.ts'

/** Mends a misspelt word, folded; null where it is none, or nothing is near enough. `isName`: it was written as a name is. */
export type Mender = {
  mend: (word: string, isName: boolean) => string | null
  /** Whether the collection, or English, has the word. */
  isWord: (word: string) => boolean
}

/** A known word: how often it occurs, whether texts write it as a name, and whether some thing is called by it. */
export type KnownWord = { word: string; count: number; isName: boolean; isCalled?: boolean }

/**
 * The words of a collection as a mender takes them and as they are kept: sorted, and for each how often it occurs, its marks
 * ({@link NAME}, {@link CALLED}), and its place as given. Takes the letters and 17 bytes a word.
 */
export type WordList = {
  words: PackedWords
  counts: ArrayLike<number>
  marks: ArrayLike<number>
  order: ArrayLike<number>
}

const NAME = 1
const CALLED = 2

/** Packs known words, which are unique; of words that are as near as one another, the first given is preferred. */
export function packKnown(words: readonly KnownWord[]): WordList {
  const places = new Map(words.map(({ word }, i) => [word, i]))
  const sorted = [...places.keys()].sort()
  const order = Uint32Array.from(sorted, (word) => places.get(word) ?? 0)
  return {
    words: packWords(sorted),
    counts: Uint32Array.from(order, (place) => words[place]?.count ?? 0),
    marks: Uint8Array.from(order, (place) => marksOf(words[place])),
    order,
  }
}

const marksOf = (word: KnownWord | undefined) => (word?.isName ? NAME : 0) | (word?.isCalled ? CALLED : 0)

/**
 * Makes a mender from lists of the words of a collection, folded; a word may be in several.
 * A word that English has is never mended, and a name only into what a thing is called by: neither is a slip, only not in the collection.
 * The nearest word wins (see {@link countEdits}), of those the one with the same first letter, then the most frequent, then the shortest.
 */
export function createMender(lists: readonly WordList[]): Mender {
  const vocabularies = lists.map(({ words }) => createVocabulary(words))
  const isWord = (word: string) => vocabularies.some(({ find }) => find(word) >= 0) || isEnglish(word)
  const mended = new Map<string, string | null>()
  const mendAnew = (word: string, isName: boolean) => {
    const candidates = new Map<string, Candidate>()
    let before = 0
    for (const [i, { near, wordAt, size }] of vocabularies.entries()) {
      const { counts, marks, order } = lists[i] ?? NONE
      for (const { place, edits } of near(word, slipsIn(word), true)) {
        const found = { word: wordAt(place), edits, count: counts[place] ?? 0, marks: marks[place] ?? 0 }
        const known = candidates.get(found.word)
        if (!known) candidates.set(found.word, { ...found, order: before + (order[place] ?? 0) })
        else {
          known.count += found.count
          known.marks |= found.marks
        }
      }
      before += size
    }
    return nearest(word, isName, [...candidates.values()])
  }
  const mend = (word: string, isName: boolean) => {
    if (word.length > LONGEST) return null
    const key = `${word} ${isName}`
    const before = mended.get(key)
    if (before !== undefined) return before
    const after = isWord(word) || !slipsIn(word) ? null : mendAnew(word, isName)
    if (mended.size >= MOST_REMEMBERED) mended.clear()
    mended.set(key, after)
    return after
  }
  return { mend, isWord }
}

const NONE: Pick<WordList, 'counts' | 'marks' | 'order'> = { counts: [], marks: [], order: [] }

const MOST_REMEMBERED = 10_000

/** What has more letters is no slip, but letters that somebody leant on. */
const LONGEST = 40

/** How many slips a word of this length may hold. Short words hold too many others within a slip. */
const slipsIn = (word: string) => (word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0)

/** Shorter words are mended only into names, or where a letter is missing: too many words are one letter away. */
const LEAST_LETTERS = 5

/** A shorter word two slips from a name is a name of its own: `Kampala` and `Kamal`. */
const LONG_NAME = 8

type Candidate = { word: string; edits: number; count: number; marks: number; order: number }

function nearest(word: string, isName: boolean, near: readonly Candidate[]): string | null {
  const fits = ({ word: other, edits, marks }: Candidate) => {
    if (isName && !(marks & CALLED)) return false
    if (marks & NAME) return edits <= 1 || word.length >= LONG_NAME
    return word.length >= LEAST_LETTERS || other.length > word.length
  }
  const [best] = near
    .filter(fits)
    .sort(
      (a, b) =>
        a.edits - b.edits ||
        Number(b.word[0] === word[0]) - Number(a.word[0] === word[0]) ||
        b.count - a.count ||
        a.word.length - b.word.length ||
        a.order - b.order,
    )
  return best?.word ?? null
}
