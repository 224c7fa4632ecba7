import { z } from 'zod'
import { type Fingerprint, GROUP } from './fingerprint.ts'

const FORMAT = 4

type Cell = 'number' | 'string'

const isWhole = (value: unknown) => Number.isInteger(value)

const isArray = (value: unknown, is: (each: unknown) => boolean): value is unknown[] =>
  Array.isArray(value) && value.every(is)

const isRow = (row: unknown, cells: readonly Cell[]) =>
  Array.isArray(row) &&
  row.length === cells.length &&
  cells.every((cell, i) => (cell === 'number' ? isWhole(row[i]) : typeof row[i] === cell))

/** Rows of such cells. There are thousands of them in every file: zod takes ten times as long for each. */
const rows = <Row extends unknown[]>(...cells: Cell[]) =>
  z.custom<Row[]>((value) => isArray(value, (row) => isRow(row, cells)))

/** The file of a fingerprint: names once, places as rows of numbers, hashes in base64. */
const stored = z
  .strictObject({
    format: z.literal(FORMAT),
    source: z.string(),
    words: z.int(),
    names: z.array(z.string()),
    /** First word, section, paragraph, sentence, speaker (-1 for none). */
    places: rows<[word: number, section: number, paragraph: number, sentence: number, speaker: number]>(
      'number',
      'number',
      'number',
      'number',
      'number',
    ),
    /** First word and label of each page. */
    pages: rows<[word: number, page: string]>('number', 'string'),
    /** Word, marks before it, marks after it. */
    marks: rows<[word: number, before: string, after: string]>('number', 'string', 'string'),
    negations: z.custom<number[]>((value) => isArray(value, isWhole)),
    smallStarts: z.custom<number[]>((value) => isArray(value, isWhole)),
    groups: z.string().transform((text) => Buffer.from(text, 'base64')),
    singles: z.string().transform((text) => Buffer.from(text, 'base64')),
  })
  .refine(
    ({ words, groups, singles }) => singles.length === words && groups.length === 3 * Math.max(0, words - GROUP + 1),
    'the hashes are not those of so many words',
  )

/** Writes a fingerprint as JSON. */
export function encodeFingerprint({ places, pages, marks, groups, singles, ...rest }: Fingerprint): string {
  const names = [...new Set(places.flatMap((p) => [p.section, ...(p.speaker ? [p.speaker] : [])]))]
  const indices = new Map(names.map((name, i) => [name, i]))
  const indexOf = (name: string | null) => (name === null ? -1 : (indices.get(name) ?? -1))
  const bytes = Buffer.alloc(3 * groups.length)
  for (const [i, hash] of groups.entries()) bytes.writeUIntBE(hash, 3 * i, 3)
  const file = {
    format: FORMAT,
    source: rest.source,
    words: rest.words,
    names,
    places: places.map((p) => [p.word, indexOf(p.section), p.paragraph, p.sentence, indexOf(p.speaker)]),
    pages: pages.map(({ word, page }) => [word, page]),
    marks: [...marks].map(([word, { before, after }]) => [word, before, after]),
    negations: rest.negations,
    smallStarts: rest.smallStarts,
    groups: bytes.toString('base64'),
    singles: Buffer.from(singles).toString('base64'),
  }
  return `${JSON.stringify(file)}\n`
}

/** Reads a fingerprint's file. Throws where it is something else. */
export function decodeFingerprint(json: string): Fingerprint {
  const { source, words, names, places, pages, marks, negations, smallStarts, groups, singles } = stored.parse(
    JSON.parse(json),
  )
  return {
    source,
    words,
    groups: toGroups(groups),
    singles: new Uint8Array(singles),
    marks: new Map(marks.map(([word, before, after]) => [word, { before, after }])),
    negations,
    smallStarts,
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

/** Hashes of three bytes each, the highest first. */
function toGroups(bytes: Buffer): Uint32Array {
  const at = (i: number) => bytes[i] ?? 0
  const groups = new Uint32Array(bytes.length / 3)
  for (let i = 0; i < groups.length; i++) groups[i] = (at(3 * i) << 16) | (at(3 * i + 1) << 8) | at(3 * i + 2)
  return groups
}
