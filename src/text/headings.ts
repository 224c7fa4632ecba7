import { isMarkedHeading, type LineGroup } from './groups.ts'
import { isSection, type Layout } from './layout.ts'
import type { TextLine } from './text-line.ts'

/** What a group of lines is. */
export type BlockKind = 'heading' | 'paragraph' | 'speaker'

/** Tells headings and speakers from paragraphs: for a group as it is cleaned, and the group behind it. */
export type HeadingFinder = (group: LineGroup, cleaned: string, next: LineGroup | undefined) => BlockKind

/** `CHAPTER II.` */
const CHAPTER =
  /^(?:chapter|book|part|volume|act|scene|canto|stave|letter|adventure|appendix) (?:\d{1,3}|[ivxlc]{1,8})\b.{0,80}$/i
/** `VII. THE PILOT` */
const NUMBERED_IN_CAPITALS = /^[IVXLC]{1,8}\. [\p{Lu}\s’'—–-]{3,80}$/u
/** `IV`, alone */
const NUMERAL = /^[IVXLC]{1,8}\.?$/
const isChapter = (text: string) => NUMERAL.test(text) || CHAPTER.test(text) || NUMBERED_IN_CAPITALS.test(text)

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
    if (label || others.length) return 'paragraph'
    if (layout.speakers.includes(line.trim())) return 'speaker'
    if (isMarkedHeading(line, layout) || layout.headings.some((heading) => isSection(heading, line.trim())))
      return 'heading'
    if (isChapter(cleaned)) return 'heading'
    // In a tale, what else stands alone is a letter's end, a sign, a verse.
    if (isTale && !afterHeading) return 'paragraph'
    if (isIndented && /^\s/.test(line)) return 'paragraph'
    // What goes on in lower case is no heading: a page break cut the sentence.
    return looksLikeHeading(cleaned) && !/^\s*\p{Ll}/u.test(next?.lines[0]?.text ?? '') ? 'heading' : 'paragraph'
  }
  return (group, cleaned, next) => {
    const kind = find(group, cleaned, next)
    afterHeading = kind === 'heading'
    return kind
  }
}

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

const looksLikeHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING &&
  /^[\p{Lu}\d]/u.test(text) &&
  !/;|[.?!,:…)”—–-]$|[.?!,:…]["'’]+$/u.test(text) &&
  /\p{L}/u.test(text)
