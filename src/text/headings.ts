import { isChapter } from './chapters.ts'
import { isMarkedHeading, type LineGroup } from './groups.ts'
import { isSection, type Layout } from './layout.ts'
import type { TextLine } from './text-line.ts'

/** What a group of lines is. */
export type BlockKind = 'heading' | 'paragraph' | 'speaker'

/** Tells headings and speakers from paragraphs: for a group as it is cleaned, and the group behind it. */
export type HeadingFinder = (group: LineGroup, cleaned: string, next: LineGroup | undefined) => BlockKind

/** The longest heading, in characters, that is not taken for a paragraph. */
const LONGEST_HEADING = 90

/** Makes what makes finders of the headings of a text of these lines: each reads it once, from its beginning. */
export function prepareHeadingFinder(lines: Iterable<TextLine>, layout: Layout): () => HeadingFinder {
  const [isIndented, isTale] = [mostAreIndented(lines), tellsTale(lines)]
  return () => createFinder(layout, isIndented, isTale)
}

function createFinder(layout: Layout, isIndented: boolean, isTale: boolean): HeadingFinder {
  let afterHeading = false
  const find: HeadingFinder = ({ lines: [first, ...others], label }, cleaned, next) => {
    const line = first?.text ?? ''
    if (label) return 'paragraph'
    const isAboveBody = isIndented || /^\s{2,}\S/.test(next?.lines[0]?.text ?? '')
    if (others.length) return isAboveBody && !isTale && isLongHeading(line, others) ? 'heading' : 'paragraph'
    if (layout.speakers.includes(line.trim())) return 'speaker'
    if (isMarkedHeading(line, layout) || layout.headings.some((heading) => isSection(heading, line.trim())))
      return 'heading'
    if (isChapter(cleaned)) return 'heading'
    // In a tale, what else stands alone is a letter's end, a sign, a verse.
    if (isTale && !afterHeading) return 'paragraph'
    if (isIndented && /^\s/.test(line)) return 'paragraph'
    if (next?.lines[0]?.opensPage && ENDS_IN_SMALL.test(cleaned)) return 'paragraph'
    if (isNumbered(cleaned, isAboveBody)) return 'heading'
    // What goes on in lower case is no heading: a page break cut the sentence.
    return looksLikeHeading(cleaned) && !/^\s*\p{Ll}/u.test(next?.lines[0]?.text ?? '') ? 'heading' : 'paragraph'
  }
  return (group, cleaned, next) => {
    const kind = find(group, cleaned, next)
    afterHeading = kind === 'heading'
    return kind
  }
}

/** Small words, on which no heading ends: a page break cut the sentence. */
const SMALL = {
  en: 'a an and as at but by for from in into nor of on or than that the to with',
  es: 'al con de del el en la las los para por que un una y',
  fr: 'au aux avec dans de des du et la le les ou par pour que sur un une à',
  de: 'das dem den der des die ein eine einem einer im in mit oder und von zu zum zur',
  pt: 'ao as com da das do dos em na no os ou para por um uma',
}
const ENDS_IN_SMALL = new RegExp(String.raw`\s(?:${Object.values(SMALL).join(' ').replaceAll(' ', '|')})$`)

/** `10.3.7 306 (Unused)`, `A.2 What May be Stored?` */
const NUMBERED =
  /^(?:\d{1,3}|[A-Z](?=\.\d))(?:\.\d{1,3}){0,5}\.?\s+(?:\d{1,4}\s+)?["“‘'(]?\p{Lu}[^;]{0,80}[^\s.,:;…!-]$/u
const HAS_LEVELS = /^[\dA-Z]{1,3}\.\d/

/** Whether a heading has a number that tells it for one, whatever it ends in and comes before. */
const isNumbered = (text: string, isAboveBody: boolean): boolean =>
  text.length <= LONGEST_HEADING && NUMBERED.test(text) && (isAboveBody || HAS_LEVELS.test(text))

/** Whether a heading that has a number goes on in a second line, which is set in. */
const isLongHeading = (first: string, others: readonly TextLine[]): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){0,5}\.?\s+\p{Lu}/u.test(first) &&
  others.length === 1 &&
  others.every(({ text }) => /^\s{2,}\p{Lu}/u.test(text) && looksLikeHeading(text.trim()))

/** From how many chapters on, and what share of paragraphs in which somebody speaks, a text tells a tale. */
const TALE = { chapters: 3, speaking: 0.1 }

function tellsTale(lines: Iterable<TextLine>): boolean {
  let [firsts, speaking, chapters, isBlank] = [0, 0, 0, true]
  for (const { text } of lines) {
    const line = text.trim()
    if (line && isBlank) {
      firsts += 1
      if (/^["“‘'`«„—–]/.test(line)) speaking += 1
      if (isChapter(line)) chapters += 1
    }
    isBlank = !line
  }
  return speaking > TALE.speaking * firsts && chapters >= TALE.chapters
}

/** How many of the lines are indented at least where the body is, so that what stands at the margin is above it. */
const MOST = 0.6

function mostAreIndented(lines: Iterable<TextLine>): boolean {
  let [full, indented] = [0, 0]
  for (const { text } of lines) {
    if (text.trim()) full += 1
    if (/^\s{2,}\S/.test(text)) indented += 1
  }
  return indented > MOST * full
}

/** The end of a sentence with the mark of a note: `holds.4`, `holds.[4]`. */
const ENDS_IN_MARK = /\p{L}{3}[.?!][)”’"']?\s?(?:\d{1,3}|\[\d{1,3}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})$/u

const looksLikeHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING &&
  /^[\p{Lu}\d]/u.test(text) &&
  !/;|[.?!,:…)”—–-]$|[.?!,:…]["'’]+$/u.test(text) &&
  /\p{L}/u.test(text) &&
  !ENDS_IN_MARK.test(text)
