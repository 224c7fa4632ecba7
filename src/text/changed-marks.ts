import { type Fingerprint, marksAt } from './fingerprint.ts'
import type { QuotedPart } from './quotation-parts.ts'
import type { PartStarts } from './whole-parts.ts'
import { figureAround, type Stretch } from './whole-figures.ts'
import { isAlike, NO_MARKS, type WordMarks } from './word-marks.ts'
import type { MarkedWord } from './words.ts'

/** A word whose marks were changed, with its marks as quoted and as the text has it: `€12`, `$12`. */
export type ChangedMark = { quoted: string; source: string }

/** The words of a quotation beside which the text has other marks, those of one figure together. In: its parts, and where they stand in the text. */
export function changedMarks(
  parts: readonly QuotedPart[],
  placing: PartStarts,
  fingerprint: Fingerprint,
): ChangedMark[] {
  return parts.flatMap(({ words, isClosed }, part) => {
    const known = words.map((_, i) => marksAt(fingerprint, (placing[part] ?? 0) + i))
    const compared = known.map((marks, i) => {
      const isEnd = i === words.length - 1 && !isClosed
      return isEnd ? { ...marks, after: leaveOffEnd(marks.after, words[i]?.marks.after ?? '') } : marks
    })
    const changed = words.flatMap((word, i) => (isAlike(word.marks, compared[i] ?? NO_MARKS) ? [] : [i]))
    const isJoined = (i: number) => JOINED.test(known[i]?.after ?? '') && isFigure(words[i]) && isFigure(words[i + 1])
    const figures = changed.map((i) => figureAround(words, i, isJoined))
    const apart = figures.filter(({ first }, n) => first !== figures[n - 1]?.first)
    return apart.map((figure) => ({ quoted: writeQuoted(words, figure), source: writeKnown(words, known, figure) }))
  })
}

/** What joins a figure to the next in the text, as marks keep it. */
const JOINED = /[.:/⁻⁺^-]$/

const isFigure = (word: MarkedWord | undefined) => /^\p{N}/u.test(word?.word ?? '')

/** Where a quotation breaks off, the text may end its sentence. */
const leaveOffEnd = (known: string, own: string) => (/[?!]/.test(own) ? known : known.replace(/[?!]/g, ''))

/** A word or a figure as it is quoted. */
function writeQuoted(words: readonly MarkedWord[], { first, last }: Stretch): string {
  const written = words.slice(first, last).map(({ word, gap }) => word + gap)
  const end = words[last]
  return [words[first]?.marks.before, ...written, end?.word, end?.marks.after].join('').trim()
}

/** The same with the marks that the text has. What parts two halves without a mark is what the quotation has there, or a comma. */
function writeKnown(words: readonly MarkedWord[], known: readonly WordMarks[], { first, last }: Stretch): string {
  const written = words.slice(first, last + 1).map(({ word, gap }, n) => {
    const { before, after } = known[first + n] ?? NO_MARKS
    const begun = n ? before.replace(/^\./, '') : before
    const isSilent = n < last - first && !after
    return begun + word + (isSilent ? (/[,'’\s]/.exec(gap)?.[0] ?? ',') : after)
  })
  return written.join('').trim()
}
