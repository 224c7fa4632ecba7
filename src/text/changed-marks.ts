import { type Fingerprint, marksAt } from './fingerprint.ts'
import type { QuotedPart } from './quotation-parts.ts'
import type { PartStarts } from './whole-parts.ts'
import { isAlike, type WordMarks } from './word-marks.ts'
import type { MarkedWord } from './words.ts'

/** A word whose marks were changed, with its marks as quoted and as the text has it: `€12`, `$12`. */
export type ChangedMark = { quoted: string; source: string }

/** The words of a quotation beside which the text has other marks. In: its parts, and where they stand in the text. */
export function changedMarks(
  parts: readonly QuotedPart[],
  placing: PartStarts,
  fingerprint: Fingerprint,
): ChangedMark[] {
  return parts.flatMap(({ words, isClosed }, part) => {
    const changed = words.flatMap((word, i) => {
      const known = marksAt(fingerprint, (placing[part] ?? 0) + i)
      const isLast = i === words.length - 1
      const source = isLast && !isClosed ? { ...known, after: leaveOffEnd(known.after, word.marks.after) } : known
      return isAlike(word.marks, source) ? [] : [{ i, quoted: write(word, word.marks), source: write(word, known) }]
    })
    return joinFigures(changed)
  })
}

/** Two halves of a figure as one: `$10,4` for `$10.4`. What parts them without a mark is a comma or a space. */
function joinFigures(changed: readonly (ChangedMark & { i: number })[]): ChangedMark[] {
  const joined: (ChangedMark & { i: number })[] = []
  for (const each of changed) {
    const before = joined.at(-1)
    const isHalf = before?.i === each.i - 1 && [each.source, each.quoted].some((half) => half.startsWith('.'))
    if (before && isHalf)
      joined.splice(-1, 1, {
        i: each.i,
        quoted: joinHalves(before.quoted, each.quoted),
        source: joinHalves(before.source, each.source),
      })
    else joined.push(each)
  }
  return joined.map(({ quoted, source }) => ({ quoted, source }))
}

function joinHalves(one: string, other: string): string {
  if (other.startsWith('.')) return one.replace(/\.$/, '') + other
  return /[\p{L}\p{N}]$/u.test(one) ? `${one},${other}` : one + other
}

/** Where a quotation breaks off, the text may end its sentence. */
const leaveOffEnd = (known: string, own: string) => (/[?!]/.test(own) ? known : known.replace(/[?!]/g, ''))

const write = ({ word }: MarkedWord, { before, after }: WordMarks) => (before + word + after).trim()
