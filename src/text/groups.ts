import type { Layout } from './layout.ts'
import type { TextLine } from './text-line.ts'
import { findTrailingNotes, noteNumberOf } from './trailing-notes.ts'

/** Lines that stand together; `label`: the number of the note that they begin. */
export type LineGroup = { lines: TextLine[]; label: string | null }

/** The number of a note at the start of its line: set off by tabs, raised, or as an item of a list. */
const NOTE_LABEL = /^(?:\[\^(\d{1,3})\]: |\t\s?(\d{1,3})\t|<sup>(\d{1,3})<\/sup>|- (\d{1,3})\. |\^\{(\d{1,3})\.)/

/** Under a heading of their own, notes begin with their numbers. */
const NOTES_HEADING = /^\s*(?:end ?notes?|foot ?notes?|notes)\s*$/i

/** Whether a line is marked as a heading, where extraction has left the marks of Markdown. */
export const isMarkedHeading = (text: string, { format }: Layout): boolean =>
  format === 'extracted' && /^#{1,6}\s/.test(text)

/** Whether a text has notes. */
export function hasNotes(lines: Iterable<TextLine>, layout: Layout): boolean {
  for (const { label } of groupLines(lines, layout)) if (label !== null) return true
  return false
}

/** Parts lines where one is empty, where a heading or a note begins, and where a page break ends a paragraph. */
export function* groupLines(lines: Iterable<TextLine>, layout: Layout): Generator<LineGroup> {
  const width = typicalWidth(lines)
  const [from, to] = findTrailingNotes(lines) ?? [Infinity, Infinity]
  let open: LineGroup = { lines: [], label: null }
  let underNotes = false
  for (const line of lines) {
    const label = labelOf(line.text, underNotes || (line.start >= from && line.start < to))
    const opensNotes = NOTES_HEADING.test(line.text)
    const parts = !line.text.trim() || label || opensNotes || breaks(open.lines.at(-1), line, width, layout)
    if (parts && open.lines.length) {
      yield open
      open = { lines: [], label: null }
    }
    if (!line.text.trim()) continue
    open.lines.push(line)
    open.label ??= label
    if (opensNotes) {
      yield open
      open = { lines: [], label: null }
    }
    underNotes ||= opensNotes
  }
  if (open.lines.length) yield open
}

const labelOf = (text: string, underNotes: boolean): string | null =>
  text.match(NOTE_LABEL)?.slice(1).find(Boolean) ?? (underNotes ? noteNumberOf(text) : null)

/** `13.5.4 Combining Ranges`, at the margin. */
const NUMBERED_HEADING = /^\d{1,3}(?:\.\d{1,3}){1,5}\.?\s+\p{Lu}/u

/** Below the end of a sentence in a body that is set in, a number at the margin begins a heading, with or without a gap. */
const isAtMargin = (before: string, line: string) =>
  NUMBERED_HEADING.test(line) && /^\s{2,}\S/.test(before) && /[.?!]$/.test(before.trimEnd())

function breaks(previous: TextLine | undefined, line: TextLine, width: number, layout: Layout): boolean {
  if (previous && isAtMargin(previous.text, line.text)) return true
  if (isMarkedHeading(line.text, layout) || (previous && isMarkedHeading(previous.text, layout))) return true
  return previous !== undefined && line.opensPage && endsParagraph(previous.text, line.text, width)
}

/**
 * At a page break no empty line tells a new paragraph. The line before it ends one if it closes a sentence
 * and the next line's first word would still have fitted on it.
 */
function endsParagraph(before: string, after: string, width: number): boolean {
  const firstWord = after.trim().split(/\s/)[0] ?? ''
  return /[.?!][)”’"']*$/u.test(before.trim()) && before.trim().length + 1 + firstWord.length <= width
}

function typicalWidth(lines: Iterable<TextLine>): number {
  const lengths: number[] = []
  for (const { text } of lines) if (text.trim().length > 40) lengths.push(text.trim().length)
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 80
}
