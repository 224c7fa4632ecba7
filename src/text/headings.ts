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

/** Makes what finds the headings of a text of these lines. */
export function createHeadingFinder(lines: readonly TextLine[], layout: Layout): HeadingFinder {
  const isIndented = mostAreIndented(lines)
  const isTale = tellsTale(lines)
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

function tellsTale(lines: readonly TextLine[]): boolean {
  const firsts = lines.filter(({ text }, i) => text.trim() && !lines[i - 1]?.text.trim())
  const speaking = firsts.filter(({ text }) => /^\s*["“‘'`«„—–]/.test(text)).length
  return (
    speaking > TALE.speaking * firsts.length &&
    firsts.filter(({ text }) => isChapter(text.trim())).length >= TALE.chapters
  )
}

/** How many of the lines are indented at least where the body is, so that what stands at the margin is above it. */
const MOST = 0.6

function mostAreIndented(lines: readonly TextLine[]): boolean {
  const full = lines.filter(({ text }) => text.trim())
  return full.filter(({ text }) => /^\s{2,}\S/.test(text)).length > MOST * full.length
}

const looksLikeHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING &&
  /^[\p{Lu}\d]/u.test(text) &&
  !/;|[.?!,:…)”—–-]$|[.?!,:…]["'’]+$/u.test(text) &&
  /\p{L}/u.test(text)
