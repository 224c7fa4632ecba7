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
  return parts.flatMap(({ words, isClosed }, part) =>
    words.flatMap((word, i) => {
      const known = marksAt(fingerprint, (placing[part] ?? 0) + i)
      const isLast = i === words.length - 1
      const source = isLast && !isClosed ? { ...known, after: leaveOffEnd(known.after, word.marks.after) } : known
      return isAlike(word.marks, source) ? [] : [{ quoted: write(word, word.marks), source: write(word, known) }]
    }),
  )
}

/** Where a quotation breaks off, the text may end its sentence. */
const leaveOffEnd = (known: string, own: string) => (/[?!]/.test(own) ? known : known.replace(/[?!]/g, ''))

const write = ({ word }: MarkedWord, { before, after }: WordMarks) => (before + word + after).trim()
