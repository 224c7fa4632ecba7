import { countMarked } from './note-marks.ts'
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

/**
 * Where the notes begin that stand at the end of a text without a heading: the last of its paragraphs are numbered from 1 on, and
 * at least half of these numbers stand in what comes before as marks of notes do. Out: the offset of the first; null where there
 * are none.
 */
export function findTrailingNotes(lines: Iterable<TextLine>): number | null {
  let tail: { start: number; last: number } | null = null
  let isBlank = true
  for (const { text, start } of lines) {
    const number = text.trim() ? Number(noteNumberOf(text) ?? Number.NaN) : Number.NaN
    if (tail && number === tail.last + 1) tail.last += 1
    else if (isBlank && number === 1) tail = { start, last: 1 }
    else if (isBlank && text.trim()) tail = null
    isBlank = !text.trim()
  }
  return tail && 2 * countMarked(linesBefore(lines, tail.start), tail.last) >= tail.last ? tail.start : null
}

function* linesBefore(lines: Iterable<TextLine>, end: number): Generator<string> {
  for (const { text, start } of lines) {
    if (start >= end) return
    yield text
  }
}
