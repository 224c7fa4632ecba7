import { hash } from 'node:crypto'
import { isNegation } from '../speech/negations.ts'
import type { PageLabel } from './page-labels.ts'
import { type PageSpan, toSpan } from './page-span.ts'
import type { Paragraph } from './segment.ts'
import { NO_MARKS, type WordMarks } from './word-marks.ts'
import { type MarkedWord, toMarkedWords } from './words.ts'

/**
 * Hashes of a text's words in order, with their places: enough to check a quotation, too little to read the text.
 *
 *     words    in  the  lead  up  to  the  meeting
 *     groups   └─── 0 ───┘                           each group of four words becomes 24 bits of its sha256
 *                  └─── 1 ────┘
 *     singles   0   1    2   3   4   5      6        each word becomes 8 bits: some forty words of a text share them
 */
export type Fingerprint = {
  source: string
  /** How many words the text has. */
  words: number
  /** The hash of the group of {@link GROUP} words that begins at each word, without accents. */
  groups: Uint32Array
  /** A hash of each word with its accents, too short to tell which it is, and enough to tell which of several was changed. */
  singles: Uint8Array
  /** The marks beside words that have some, by the index of the word. */
  marks: ReadonlyMap<number, WordMarks>
  /** Which words deny, in order. */
  negations: readonly number[]
  /** Which sentences begin with a small letter, by their first word, in order. */
  smallStarts: readonly number[]
  /** Where each sentence begins, in order. */
  places: SentencePlace[]
  /** Which word each printed page begins with, in order; none where the text has no pages. */
  pages: { word: number; page: PageLabel }[]
  /** Whether the text has a group of words, by its hash, where that can be told without reading all else. */
  hasGroup?: (hash: number) => boolean
}

/** A sentence: the index of its first word, and its pin. */
export type SentencePlace = {
  word: number
  section: string
  paragraph: number
  sentence: number
  speaker: string | null
}

/** How many words a group holds. Four leave an anchor on one side when a word in the middle of eight was changed. */
export const GROUP = 4

/** The 24-bit hash of each group of words, in order. Empty for fewer words than a group has. */
export function hashGroups(words: readonly Pick<MarkedWord, 'plain'>[]): Uint32Array {
  return Uint32Array.from({ length: Math.max(0, words.length - GROUP + 1) }, (_, i) => {
    const group = words.slice(i, i + GROUP).map(({ plain }) => plain)
    return Number.parseInt(hash('sha256', group.join(' ')).slice(0, 6), 16)
  })
}

/** The 8-bit hash of each word. */
export function hashSingles(words: readonly Pick<MarkedWord, 'word'>[]): Uint8Array {
  const known = new Map<string, number>()
  return Uint8Array.from(words, ({ word }) => {
    const single = known.get(word) ?? Number.parseInt(hash('sha256', word).slice(0, 2), 16)
    known.set(word, single)
    return single
  })
}

/** Takes the fingerprint of a text that was cut into paragraphs. */
export function takeFingerprint(source: string, paragraphs: readonly Paragraph[]): Fingerprint {
  const words: MarkedWord[] = []
  const places: SentencePlace[] = []
  const pages: Fingerprint['pages'] = []
  const smallStarts: number[] = []
  for (const { section, number, speaker, sentences } of paragraphs)
    for (const sentence of sentences) {
      places.push({ word: words.length, section, paragraph: number, sentence: sentence.number, speaker })
      if (startsSmall(sentence.text)) smallStarts.push(words.length)
      for (const { page, at } of sentence.pages)
        if (page !== pages.at(-1)?.page)
          pages.push({ word: words.length + toMarkedWords(sentence.text.slice(0, at)).length, page })
      for (const word of toMarkedWords(sentence.text)) words.push(word)
    }
  const indexed = [...words.entries()]
  return {
    source,
    words: words.length,
    groups: hashGroups(words),
    singles: hashSingles(words),
    marks: new Map(indexed.flatMap(([i, { marks }]) => (marks.before || marks.after ? [[i, marks]] : []))),
    negations: indexed.flatMap(([i, { plain }]) => (isNegation(plain, words[i - 1]?.plain ?? '') ? [i] : [])),
    smallStarts,
    places,
    pages,
  }
}

/** Whether the first letter of a text is a small one; not where a figure comes before it. */
export const startsSmall = (text: string): boolean => /^[^\p{L}\p{N}]*\p{Ll}/u.test(text)

/** The pin of a word. Throws a RangeError for a text without sentences. */
export function sentencePlaceOf({ places }: Fingerprint, word: number): SentencePlace {
  const place = places[countUpTo(places, word) - 1]
  if (!place) throw new RangeError('the fingerprint has no place')
  return place
}

/** The printed pages on which the words from `first` to `last` stand. */
export function pagesOf({ pages }: Fingerprint, first: number, last: number): PageSpan {
  const pageAt = (word: number) => pages[countUpTo(pages, word) - 1]?.page ?? null
  return toSpan(pageAt(first), pageAt(last))
}

/** The marks beside a word of the text. */
export const marksAt = ({ marks }: Fingerprint, word: number): WordMarks => marks.get(word) ?? NO_MARKS

/** Whether one of the words from `first` up to `end` denies. */
export const holdsNegation = ({ negations }: Fingerprint, first: number, end: number): boolean =>
  negations.some((word) => word >= first && word < end)

/** How many of what stands in the order of its words begins at a word or before it. */
function countUpTo(rows: readonly { word: number }[], word: number): number {
  let [from, to] = [0, rows.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((rows[middle]?.word ?? 0) <= word) from = middle + 1
    else to = middle
  }
  return from
}
