import { createHash } from 'node:crypto'
import { z } from 'zod'
import { foldForSearch, foldTypography } from './fold.ts'
import type { PageLabel } from './page-labels.ts'
import { type PageSpan, toSpan } from './page-span.ts'
import type { Paragraph } from './segment.ts'

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
  /** The hash of the group of {@link GROUP} words that begins at each word. */
  groups: Uint32Array
  /** A hash of each word, too short to tell which it is, and enough to tell which of several was changed. */
  singles: Uint8Array
  /** The figure-like marks of each word, as {@link marksOf} tells them: what a changed currency or sign is seen by. */
  marks: Uint8Array
  /** Which words deny, in order: what is left out and denies is warned of. */
  negations: number[]
  /** Where each sentence begins, in order. */
  places: SentencePlace[]
  /** Which word each printed page begins with, in order; none where the text has no pages. */
  pages: { word: number; page: PageLabel }[]
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

/** A word as fingerprints see it, and the marks that touch it. */
export type Token = { word: string; marks: string; typed: string }

/**
 * Cuts a text into words as fingerprints see them: typography, case and accents folded, a word that a line end hyphenated made
 * whole, other hyphens and apostrophes parting words.
 */
export const toWords = (text: string): string[] => toTokens(text).map(({ word }) => word)

/** The same words with the marks that touch them. */
export function toTokens(text: string): Token[] {
  const whole = foldTypography(text.replace(/(\p{L})[-\u2010\u00AD]\s+(?=\p{Ll})/gu, '$1'))
  return [...whole.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: typed, index }) => ({
    word: foldForSearch(typed),
    ...marksOf(whole, index, index + typed.length),
  }))
}

/**
 * The marks of a word that change what it says: currency and sign before a figure, per cent behind it, what joins it to the
 * next figure, and the mark that makes a question or an exclamation of its sentence.
 */
function marksOf(text: string, start: number, end: number): Pick<Token, 'marks' | 'typed'> {
  const isFigure = /\p{N}/u.test(text[start] ?? '')
  const before = isFigure
    ? (text.slice(Math.max(0, start - 3), start).match(/(?:^|[\s("'])([-+]?[€$£¥]?|[€$£¥][-+]?)$/)?.[1] ?? '')
    : ''
  const behind = text.slice(end, end + 4)
  const joint = /\p{N}$/u.test(text.slice(start, end)) ? (behind.match(/^ ?([%‰])|^([.,:/-])(?=\p{N})/u) ?? []) : []
  const after = joint[1] ?? joint[2] ?? ''
  const ends = behind.match(/^["')\]]{0,2}([?!])/)?.[1] ?? ''
  return { marks: before + after + ends, typed: before + text.slice(start, end) + after + ends }
}

/** Words that deny. */
const NEGATIONS = new Set(
  'not no never none nor neither nobody nothing nowhere cannot without hardly barely scarcely t'.split(' '),
)

/** The 24-bit hash of each group of words, in order. Empty for fewer words than a group has. */
export function hashGroups(words: string[]): Uint32Array {
  return Uint32Array.from({ length: Math.max(0, words.length - GROUP + 1) }, (_, i) =>
    createHash('sha256')
      .update(words.slice(i, i + GROUP).join(' '))
      .digest()
      .readUIntBE(0, 3),
  )
}

/** The 8-bit hash of each word. */
export const hashSingles = (words: string[]): Uint8Array =>
  Uint8Array.from(words, (word) => createHash('sha256').update(word).digest().readUInt8(0))

/** The 8-bit hash of each word's marks; 0 for none. */
export const hashMarks = (tokens: readonly Token[]): Uint8Array =>
  Uint8Array.from(tokens, ({ marks }) =>
    marks ? 1 + (createHash('sha256').update(marks).digest().readUInt8(0) % 255) : 0,
  )

/** Takes the fingerprint of a text that was cut into paragraphs. */
export function takeFingerprint(source: string, paragraphs: Paragraph[]): Fingerprint {
  const tokens: Token[] = []
  const places: SentencePlace[] = []
  const pages: Fingerprint['pages'] = []
  for (const { section, number, speaker, sentences } of paragraphs)
    for (const sentence of sentences) {
      places.push({
        word: tokens.length,
        section,
        paragraph: number,
        sentence: sentence.number,
        speaker,
      })
      for (const { page, at } of sentence.pages)
        if (page !== pages.at(-1)?.page)
          pages.push({ word: tokens.length + toTokens(sentence.text.slice(0, at)).length, page })
      tokens.push(...toTokens(sentence.text))
    }
  const words = tokens.map(({ word }) => word)
  return {
    ...{
      source,
      words: words.length,
      groups: hashGroups(words),
      singles: hashSingles(words),
      marks: hashMarks(tokens),
    },
    ...{ negations: words.flatMap((word, i) => (NEGATIONS.has(word) ? [i] : [])), places, pages },
  }
}

/** The pin of a word. Throws a RangeError for a text without sentences. */
export function sentencePlaceOf({ places }: Fingerprint, word: number): SentencePlace {
  const place = places.findLast((p) => p.word <= word)
  if (!place) throw new RangeError('the fingerprint has no place')
  return place
}

/** The printed pages on which the words from `first` to `last` stand. */
export function pagesOf({ pages }: Fingerprint, first: number, last: number): PageSpan {
  const pageAt = (word: number) => pages.findLast((p) => p.word <= word)?.page ?? null
  return toSpan(pageAt(first), pageAt(last))
}

const FORMAT = 4

/** The file of a fingerprint: names once, places as rows of numbers, hashes in base64. */
const stored = z
  .strictObject({
    format: z.literal(FORMAT),
    source: z.string(),
    words: z.int(),
    names: z.array(z.string()),
    /** First word, section, paragraph, sentence, speaker (-1 for none). */
    places: z.array(z.tuple([z.int(), z.int(), z.int(), z.int(), z.int()])),
    /** First word and label of each page. */
    pages: z.array(z.tuple([z.int(), z.string()])),
    groups: z.base64().transform((text) => Buffer.from(text, 'base64')),
    singles: z.base64().transform((text) => Buffer.from(text, 'base64')),
    marks: z.base64().transform((text) => Buffer.from(text, 'base64')),
    negations: z.array(z.int()),
  })
  .refine(
    ({ words, groups, singles, marks }) =>
      singles.length === words && marks.length === words && groups.length === 3 * Math.max(0, words - GROUP + 1),
    'the hashes are not those of so many words',
  )

/** Writes a fingerprint as JSON. */
export function encodeFingerprint({
  source,
  words,
  groups,
  singles,
  marks,
  negations,
  places,
  pages,
}: Fingerprint): string {
  const names = [...new Set(places.flatMap((p) => [p.section, ...(p.speaker ? [p.speaker] : [])]))]
  const rows = places.map((p) => [
    p.word,
    names.indexOf(p.section),
    p.paragraph,
    p.sentence,
    p.speaker ? names.indexOf(p.speaker) : -1,
  ])
  const bytes = Buffer.alloc(3 * groups.length)
  for (const [i, hash] of groups.entries()) bytes.writeUIntBE(hash, 3 * i, 3)
  const file = {
    format: FORMAT,
    source,
    words,
    names,
    places: rows,
    pages: pages.map(({ word, page }) => [word, page]),
    groups: bytes.toString('base64'),
    singles: Buffer.from(singles).toString('base64'),
    marks: Buffer.from(marks).toString('base64'),
    negations,
  }
  return `${JSON.stringify(file)}\n`
}

/** Reads a fingerprint's file. Throws where it is something else. */
export function decodeFingerprint(json: string): Fingerprint {
  const { source, words, names, places, pages, groups, singles, marks, negations } = stored.parse(JSON.parse(json))
  return {
    source,
    words,
    groups: Uint32Array.from({ length: groups.length / 3 }, (_, i) => groups.readUIntBE(3 * i, 3)),
    singles: Uint8Array.from(singles),
    marks: Uint8Array.from(marks),
    negations,
    places: places.map(([word, section, paragraph, sentence, speaker]) => ({
      word,
      section: names[section] ?? '',
      paragraph,
      sentence,
      speaker: speaker < 0 ? null : (names[speaker] ?? null),
    })),
    pages: pages.map(([word, page]) => ({ word, page })),
  }
}
