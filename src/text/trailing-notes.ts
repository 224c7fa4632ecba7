import { countMarked } from './note-marks.ts'
import type { Range } from './mapped.ts'
import type { TextLine } from './text-line.ts'

/** `1 Roe, On Towns.`, `1. Roe`, `[1] Roe`, `¹ Roe`. */
const NUMBERED = /^\s{0,20}(?:\[(\d{1,3})\]|(\d{1,3})[.)\]]?|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))\s{1,20}\S/
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The number that a line begins with, as notes do; null where it does not. */
export function noteNumberOf(line: string): string | null {
  const [, bracketed, plain, raised] = line.match(NUMBERED) ?? []
  return (
    bracketed ?? plain ?? (raised ? String(Number([...raised].map((digit) => RAISED.indexOf(digit)).join(''))) : null)
  )
}

/** Behind notes at the end no more may stand than so many lines, or this share of all, as a word about the author. */
const [FEW_BEHIND, MOST_BEHIND] = [6, 0.2]

/** Numbered paragraphs, from 1 on, one after another: their offsets in the text, the last number, and the line that ends them. */
type Tail = { start: number; end: number; last: number; endsAt: number | null }

/**
 * Where the notes stand that are at the end of a text without a heading: the last of its paragraphs are numbered from 1 on, and
 * at least half of these numbers stand in what comes before as marks of notes do. Out: the offsets of the first, and of what
 * comes behind the last; null where there are none.
 */
export function findTrailingNotes(lines: Iterable<TextLine>): Range | null {
  let tail: Tail | null = null
  let isBlank = true
  let count = 0
  for (const { text, start } of lines) {
    count += 1
    const number = text.trim() ? Number(noteNumberOf(text) ?? Number.NaN) : Number.NaN
    if (tail?.endsAt === null && number === tail.last + 1) tail.last += 1
    else if (isBlank && number === 1) tail = { start, end: Infinity, last: 1, endsAt: null }
    else if (isBlank && text.trim() && tail?.endsAt === null) tail = closed(tail, start, count)
    isBlank = !text.trim()
  }
  if (!tail || (tail.endsAt !== null && count - tail.endsAt > Math.max(FEW_BEHIND, MOST_BEHIND * count))) return null
  return 2 * countMarked(linesBefore(lines, tail.start), tail.last) >= tail.last ? [tail.start, tail.end] : null
}

/** With what comes behind it; one number alone is none. */
const closed = (tail: Tail, end: number, endsAt: number): Tail | null =>
  tail.last > 1 ? { ...tail, end, endsAt } : null

function* linesBefore(lines: Iterable<TextLine>, end: number): Generator<string> {
  for (const { text, start } of lines) {
    if (start >= end) return
    yield text
  }
}
