import { sortBackwards } from './sort-backwards.ts'
import { type Limit, walk } from './trie-walk.ts'

/** A word of a vocabulary, by its place in it, and how many slips it lies from what was looked for. */
export type NearWord = { place: number; edits: number }

/** Sorted words that can be looked up, exactly or a few slips off. */
export type Vocabulary = {
  size: number
  wordAt: (place: number) => string
  /** The place of a word; -1 where it is not in it. */
  find: (word: string) => number
  /**
   * The words within `most` slips (letters left out, added or exchanged), in order. Where `swaps`, two neighbours swapped
   * are one slip too, as {@link countEdits} counts them.
   */
  near: (word: string, most: number, swaps: boolean) => NearWord[]
}

/**
 * Words as they are kept: the letters of all one after another, where each begins and the last ends, and their places in
 * the order of their letters from behind. Takes the letters and eight bytes a word.
 */
export type PackedWords = { letters: string; starts: ArrayLike<number>; backwards: ArrayLike<number> }

/** Packs words, which are unique and in the order of their UTF-16 units. */
export function packWords(sorted: readonly string[]): PackedWords {
  const starts = new Uint32Array(sorted.length + 1)
  for (let i = 0; i < sorted.length; i++) starts[i + 1] = (starts[i] ?? 0) + (sorted[i] ?? '').length
  const letters = sorted.join('')
  return { letters, starts, backwards: sortBackwards(letters, starts) }
}

export function createVocabulary({ letters, starts, backwards }: PackedWords): Vocabulary {
  const size = starts.length - 1
  const wordAt = (place: number) => letters.slice(starts[place], starts[place + 1])
  const find = (word: string) => {
    let [from, to] = [0, size]
    while (from < to) {
      const middle = (from + to) >> 1
      const start = starts[middle] ?? 0
      const length = (starts[middle + 1] ?? 0) - start
      let at = 0
      while (at < length && at < word.length && letters.charCodeAt(start + at) === word.charCodeAt(at)) at++
      if (at === length && at === word.length) return middle
      if (at === length || (at < word.length && letters.charCodeAt(start + at) < word.charCodeAt(at))) from = middle + 1
      else to = middle
    }
    return -1
  }
  const lengthAt = (place: number) => (starts[place + 1] ?? 0) - (starts[place] ?? 0)
  const forward = {
    size,
    lengthAt,
    letterAt: (place: number, depth: number) => letters.charCodeAt((starts[place] ?? 0) + depth),
  }
  const backward = {
    size,
    lengthAt: (at: number) => lengthAt(backwards[at] ?? 0),
    letterAt: (at: number, depth: number) => letters.charCodeAt((starts[(backwards[at] ?? 0) + 1] ?? 0) - 1 - depth),
  }
  const near = (word: string, most: number, swaps: boolean): NearWord[] => {
    if (!most) return [find(word)].flatMap((place) => (place < 0 ? [] : [{ place, edits: 0 }]))
    const found = new Map<number, number>()
    const half = word.length >> 1
    const add = (place: number, edits: number) => found.set(place, Math.min(edits, found.get(place) ?? edits))
    const ahead: Limit = { until: half, first: most - 1, most }
    const back: Limit = { until: word.length - half - 1, first: 0, most }
    walk(forward, word, ahead, swaps, add)
    walk(backward, reverse(word), back, swaps, (at, edits) => add(backwards[at] ?? 0, edits))
    return [...found].map(([place, edits]) => ({ place, edits })).sort((a, b) => a.place - b.place)
  }
  return { size, wordAt, find, near }
}

/** By UTF-16 units, as lengths and slips are counted. */
const reverse = (word: string) => word.split('').reverse().join('')
