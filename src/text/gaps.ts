import { PUT_IN } from './put-in.ts'
import { decodeReferences } from './character-references.ts'
import type { Layout } from './layout.ts'
import { concatMapped, type Mapped, type Range, rangesOf, sliceMapped, standingAt, trimMapped } from './mapped.ts'

/** The text that pieces are pieces of, and what in it is no text: the marks of its format, and of its notes up to a number. */
export type QuotedFile = { text: string; format: Layout['format']; lastNote: number }

/** What is left out between two words without a sign, whatever the format: white space, characters that do not show. */
const UNSEEN = /[\s\u00AD\u200B\u200C\u2060\uFEFF\u0000-\u001F\u007F-\u009F]+/y
/** A hyphen that the end of a line made. */
const HYPHEN = /[-‐\u00AD][^\S\n]*\r?\n/y
const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/y
const NUMBER = /<sup>\s*(\d{1,3})\s*<\/sup>|\[(\d{1,3})\]|(\d{1,3})/y

/** The rest of a reference to a character, whose first sign stands for it: `&amp;`; and of `<br/>`, for a space. */
const REFERENCE = /#?\w{1,30};/y
const LINE_BREAK = /br\s{0,9}\/?>/iy

const isReference = (at: number, text: string, format: Layout['format']) =>
  format === 'markdown' && text[at - 1] === '&'

const isBreak = (at: number, text: string, format: Layout['format']) =>
  format === 'markdown' && text[at - 1] === '<' && /^br\s{0,9}\/?>/i.test(text.slice(at, at + LONGEST_BREAK))

/** In characters. */
const LONGEST_BREAK = 14

/** The signs of a format, each as it may stand between two words. */
const SIGNS: Record<Layout['format'], readonly RegExp[]> = {
  text: [],
  extracted: [/\*{1,3}|\[|\]\([^)\s]{0,500}\)|\\/y],
  markdown: [
    new RegExp(PUT_IN, 'y'),
    /\[\^[^\]\s]{1,100}\]/y,
    /!?\[|\]\([^)\n]{0,500}\)|\]\[[^\]\n]{0,200}\]|\]/y,
    /<!--[\s\S]{0,2000}?-->/y,
    /<\/?[A-Za-z][^<>]{0,500}>/y,
    /[*_~`>#|\\$]+|[|:-]{3,}/y,
    /[-+][ \t]/y,
    /(?<=\n[ \t]{0,3}):[ \t]/y,
  ],
}

/** Longer stretches are no signs. */
const LONGEST_SILENT = 4000

/** Whether nothing that a reader would miss stands between two places of a text: such a gap needs no ellipsis. */
export function isSilent(from: number, to: number, { text, format, lastNote }: QuotedFile): boolean {
  if (to - from > LONGEST_SILENT) return text.slice(from, to).trim() === ''
  const gap = text.slice(from, to)
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(gap)
    if (match?.[0]) at += match[0].length
    return match?.[0] ? match : null
  }
  while (at < gap.length) {
    const before = at
    if (
      take(UNSEEN) ||
      (at === 0 && isReference(from, text, format) && take(REFERENCE)) ||
      (at === 0 && isBreak(from, text, format) && take(LINE_BREAK)) ||
      (at === 0 && take(HYPHEN)) ||
      SIGNS[format].some(take)
    )
      continue
    const start = from + at
    const mark = lastNote ? (take(RAISED) ?? take(NUMBER)) : null
    if (!mark || at === before || numberIn(mark) > lastNote || !mayBearMark(text, start)) return false
  }
  return true
}

/** What a note mark stands behind: the end of a sentence, of a clause or of a quotation, or a word that is no unit. */
const mayBearMark = (text: string, start: number): boolean =>
  /(?:[.,;:!?)\]”’"'»*]|\p{L}{4})\s*$/u.test(text.slice(Math.max(0, start - LOOKS_BACK), start))

/** In characters. */
const LOOKS_BACK = 12

const numberIn = ([all, tagged, bracketed, plain]: RegExpExecArray): number =>
  Number(tagged ?? bracketed ?? plain ?? [...all].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join(''))

/** What a piece spells; a reference at its end to a character, that character; a `<br>` there, a space. */
function read(start: number, end: number, { text, format }: QuotedFile): string {
  const piece = text.slice(start, end)
  const [reference] = isReference(end, text, format) ? (/^&#?\w{1,30};/.exec(text.slice(end - 1, end + 32)) ?? []) : []
  if (isBreak(end, text, format)) return `${piece.slice(0, -1)} `
  return reference ? piece.slice(0, -1) + decodeReferences(reference) : piece
}

/** What stands for words that were left out. */
const ELLIPSIS = ' … '

/**
 * The text that pieces of a file spell, with an ellipsis where something was left out between them. In: the pieces in order.
 * This reads the file itself, and none of what was made of it.
 */
export function spell(pieces: readonly Range[], file: QuotedFile): string {
  let spelt = ''
  let before: number | null = null
  for (const [start, end] of pieces) {
    const isCut = before !== null && !isSilent(before, start, file)
    const words = read(start, end, file)
    // A space between two gaps is part of one.
    if (isCut && !words.trim()) continue
    spelt += (isCut ? ELLIPSIS : '') + words
    before = end
  }
  return spelt
}

/** A stretch of cleaned text, with an ellipsis wherever the file has something else; and where each of its characters stands. */
export function showGaps(body: Mapped, file: QuotedFile): Mapped {
  const parts: Mapped[] = []
  let from = 0
  let before: number | null = null
  for (const { from: index, range } of rangesOf(body)) {
    const [here, end] = range
    if (before !== null && here > before && !isSilent(before, here, file)) {
      const part = trimMapped(sliceMapped(body, from, index))
      if (part.text) parts.push(part, standingAt(ELLIPSIS, before - 1))
      from = index
    }
    before = end
  }
  return parts.length ? concatMapped([...parts, trimMapped(sliceMapped(body, from))]) : body
}
