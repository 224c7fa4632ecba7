import { createHash } from 'node:crypto'
import { z } from 'zod'
import { foldTypography } from './fold.ts'
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
  /** Where each sentence begins, in order. */
  places: SentencePlace[]
}

/** A sentence: the index of its first word, and its pin. */
export type SentencePlace = {
  word: number
  section: string
  paragraph: number
  sentence: number
  page: number | null
  speaker: string | null
}

/** How many words a group holds. Four leave an anchor on one side when a word in the middle of eight was changed. */
export const GROUP = 4

/**
 * Cuts a text into words as fingerprints see them: typography and case folded, accents kept, a word that a line end
 * hyphenated made whole, other hyphens and apostrophes parting words.
 */
export function toWords(text: string): string[] {
  const whole = text.replace(/(\p{L})[-\u2010\u00AD]\s+(?=\p{Ll})/gu, '$1')
  return (
    foldTypography(whole)
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  )
}

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

/** Takes the fingerprint of a text that was cut into paragraphs. */
export function takeFingerprint(source: string, paragraphs: Paragraph[]): Fingerprint {
  const words: string[] = []
  const places: SentencePlace[] = []
  for (const { section, number, speaker, sentences } of paragraphs)
    for (const sentence of sentences) {
      places.push({
        word: words.length,
        section,
        paragraph: number,
        sentence: sentence.number,
        page: sentence.page,
        speaker,
      })
      words.push(...toWords(sentence.text))
    }
  return { source, words: words.length, groups: hashGroups(words), singles: hashSingles(words), places }
}

/** The pin of a word. Throws a RangeError for a text without sentences. */
export function sentencePlaceOf({ places }: Fingerprint, word: number): SentencePlace {
  const place = places.findLast((p) => p.word <= word)
  if (!place) throw new RangeError('the fingerprint has no place')
  return place
}

const FORMAT = 2

/** The file of a fingerprint: names once, places as rows of numbers, hashes in base64. */
const stored = z
  .strictObject({
    format: z.literal(FORMAT),
    source: z.string(),
    words: z.int(),
    names: z.array(z.string()),
    /** First word, section, paragraph, sentence, page (0 for none), speaker (-1 for none). */
    places: z.array(z.tuple([z.int(), z.int(), z.int(), z.int(), z.int(), z.int()])),
    groups: z.base64().transform((text) => Buffer.from(text, 'base64')),
    singles: z.base64().transform((text) => Buffer.from(text, 'base64')),
  })
  .refine(
    ({ words, groups, singles }) => singles.length === words && groups.length === 3 * Math.max(0, words - GROUP + 1),
    'the hashes are not those of so many words',
  )

/** Writes a fingerprint as JSON. */
export function encodeFingerprint({ source, words, groups, singles, places }: Fingerprint): string {
  const names = [...new Set(places.flatMap((p) => [p.section, ...(p.speaker ? [p.speaker] : [])]))]
  const rows = places.map((p) => [
    p.word,
    names.indexOf(p.section),
    p.paragraph,
    p.sentence,
    p.page ?? 0,
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
    groups: bytes.toString('base64'),
    singles: Buffer.from(singles).toString('base64'),
  }
  return `${JSON.stringify(file)}\n`
}

/** Reads a fingerprint's file. Throws where it is something else. */
export function decodeFingerprint(json: string): Fingerprint {
  const { source, words, names, places, groups, singles } = stored.parse(JSON.parse(json))
  return {
    source,
    words,
    groups: Uint32Array.from({ length: groups.length / 3 }, (_, i) => groups.readUIntBE(3 * i, 3)),
    singles: Uint8Array.from(singles),
    places: places.map(([word, section, paragraph, sentence, page, speaker]) => ({
      word,
      section: names[section] ?? '',
      paragraph,
      sentence,
      page: page || null,
      speaker: speaker < 0 ? null : (names[speaker] ?? null),
    })),
  }
}
