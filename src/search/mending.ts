import { isEnglish } from '../text/english.ts'
import { countEdits } from './edits.ts'

/** Mends a misspelt word, folded; null where it is none, or nothing is near enough. `isName`: it was written as a name is. */
export type Mender = {
  mend: (word: string, isName: boolean) => string | null
  /** Whether the collection, or English, has the word. */
  isWord: (word: string) => boolean
}

/** A known word: how often it occurs, whether texts write it as a name, and whether some thing is called by it. */
export type KnownWord = { word: string; count: number; isName: boolean; isCalled?: boolean }

/**
 * Makes a mender from the words of a collection, folded.
 * A word that English has is never mended, and a name only into what a thing is called by: neither is a slip, only not in the collection.
 * The nearest word wins (see {@link countEdits}), of those the one with the same first letter, then the most frequent.
 */
export function createMender(words: readonly KnownWord[]): Mender {
  const known = words.map((word) => ({ ...word, letters: lettersOf(word.word) }))
  const byLength = Map.groupBy(known, ({ word }) => word.length)
  const spelt = new Set(words.map(({ word }) => word))
  const isWord = (word: string) => spelt.has(word) || isEnglish(word)
  const mended = new Map<string, string | null>()
  const mend = (word: string, isName: boolean) => {
    if (word.length > LONGEST) return null
    const key = `${word} ${isName}`
    const before = mended.get(key)
    if (before !== undefined) return before
    const after = isWord(word) ? null : nearest(word, isName, byLength)
    if (mended.size >= MOST_REMEMBERED) mended.clear()
    mended.set(key, after)
    return after
  }
  return { mend, isWord }
}

const MOST_REMEMBERED = 10_000

/** What has more letters is no slip, but letters that somebody leant on. */
const LONGEST = 40

/** How many slips a word of this length may hold. Short words hold too many others within a slip. */
const slipsIn = (word: string) => (word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0)

/** Shorter words are mended only into names, or where a letter is missing: too many words are one letter away. */
const LEAST_LETTERS = 5

/** A shorter word two slips from a name is a name of its own: `Kampala` and `Kamal`. */
const LONG_NAME = 8

type LetteredWord = KnownWord & { letters: number }

/** In: the known words by their lengths. */
function nearest(word: string, isName: boolean, known: ReadonlyMap<number, LetteredWord[]>): string | null {
  const most = slipsIn(word)
  const letters = lettersOf(word)
  const lengths = Array.from({ length: 2 * most + 1 }, (_, i) => word.length - most + i)
  // By far the most words fall here: before anything else is looked at.
  const near = lengths.flatMap((length) =>
    (known.get(length) ?? []).filter((each) => countBits(each.letters ^ letters) <= 2 * most),
  )
  let best: { word: string; rank: [number, number, number] } | null = null
  for (const each of near) {
    if (isName && !each.isCalled) continue
    if (!each.isName && word.length < LEAST_LETTERS && each.word.length <= word.length) continue
    const edits = countEdits(word, each.word)
    if (edits > most || (each.isName && edits > 1 && word.length < LONG_NAME)) continue
    const rank: [number, number, number] = [edits, each.word[0] === word[0] ? 0 : 1, -each.count]
    if (!best || isBefore(rank, best.rank)) best = { word: each.word, rank }
  }
  return best?.word ?? null
}

function isBefore(a: number[], b: number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}

/** Which letters a word has, as bits: words far apart in letters need no counting of edits. */
function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 31)
  return bits
}

/** Of 32 bits at once (Warren, Hacker's Delight, 5-1). */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
