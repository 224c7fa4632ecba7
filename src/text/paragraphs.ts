import { isSection, type Layout } from './layout.ts'
import type { TextLine } from './lines.ts'
import { BULLET } from './markdown.ts'
import { concatMapped, type Mapped, replaceMapped, sliceMapped, toMapped, trimMapped } from './mapped.ts'
import { tidy } from './markup.ts'

/**
 * A heading, a paragraph or the name of who speaks next, cleaned: one line, no hyphens from line ends, each character
 * with its offset. `label` is the number of an end note.
 */
export type TextBlock = {
  kind: 'heading' | 'paragraph' | 'speaker'
  body: Mapped
  label: string | null
  opensPage: boolean
  /** Where its first line begins in the text as imported. */
  start: number
}

/** Groups lines into headings, paragraphs and speakers. */
export function readBlocks(lines: TextLine[], layout: Layout): TextBlock[] {
  const isWord = collectWords(lines)
  const groups = splitAtGaps(lines, layout.format === 'markdown')
  return groups.map((group, i) => toBlock(group, groups[i + 1], layout, isWord)).filter((block) => block.body.text)
}

function splitAtGaps(lines: TextLine[], markdown: boolean): TextLine[][] {
  const width = typicalWidth(lines)
  const groups: TextLine[][] = []
  let open: TextLine[] = []
  const close = () => {
    if (open.length) groups.push(open)
    open = []
  }
  for (const line of lines) {
    if (!line.text.trim()) {
      close()
      continue
    }
    const previous = open.at(-1)
    if (markdown && BULLET.test(line.text)) close()
    if (NOTE_LABEL.test(line.text) || isMarkdownHeading(line.text) || (previous && isMarkdownHeading(previous.text)))
      close()
    else if (previous && line.opensPage && endsParagraph(previous.text, line.text, width)) close()
    open.push(line)
  }
  close()
  return groups
}

/**
 * At a page break no empty line tells a new paragraph. The line before it ends one if it closes a sentence
 * and the next line's first word would still have fitted on it.
 */
function endsParagraph(before: string, after: string, width: number): boolean {
  const firstWord = after.trim().split(/\s/)[0] ?? ''
  return /[.?!][)”’"']*$/u.test(before.trim()) && before.trim().length + 1 + firstWord.length <= width
}

function typicalWidth(lines: TextLine[]): number {
  const lengths = lines.map((l) => l.text.trim().length).filter((n) => n > 40)
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 80
}

/** The number of a note at the start of its line: set off by tabs, raised, or as an item of a list. */
const NOTE_LABEL = /^(?:\[\^(\d{1,3})\]: |\t\s?(\d{1,3})\t|<sup>(\d{1,3})<\/sup>|- (\d{1,3})\. |\^\{(\d{1,3})\.)/

const isMarkdownHeading = (text: string) => /^#{1,6}\s/.test(text)

function toBlock(
  group: TextLine[],
  next: TextLine[] | undefined,
  layout: Layout,
  isWord: (word: string) => boolean,
): TextBlock {
  const first = group[0]?.text ?? ''
  const label = first.match(NOTE_LABEL)?.slice(1).find(Boolean) ?? null
  const joined = joinLines(group, isWord)
  const isItem = layout.format === 'markdown' && BULLET.test(first)
  const mark = label ? LABEL : isMarkdownHeading(first) ? /^#{1,6}\s+/g : isItem ? ITEM : null
  const body = tidy(mark ? replaceMapped(joined, mark, () => '') : joined)
  const kind = label || group.length > 1 ? 'paragraph' : kindOf(first, body.text, next?.[0]?.text ?? '', layout)
  return { kind, body, label, opensPage: group[0]?.opensPage ?? false, start: group[0]?.start ?? 0 }
}

function kindOf(line: string, text: string, next: string, { format, speakers, headings }: Layout): TextBlock['kind'] {
  if (speakers.includes(line.trim())) return 'speaker'
  if (isMarkdownHeading(line) || headings.some((heading) => isSection(heading, line.trim()))) return 'heading'
  if (format === 'markdown') return 'paragraph'
  // What goes on in lower case is no heading: a page break cut the sentence.
  return looksLikeHeading(text) && !/^\s*\p{Ll}/u.test(next) ? 'heading' : 'paragraph'
}

const LABEL = /^(?:\[\^\d+\]:|<sup>\d+<\/sup>|- \d+\.|\^\{\d+\.[^}]*\}|\d{1,3}(?=\s))\s*/g
const ITEM = new RegExp(BULLET.source, 'g')

/** The longest heading, in characters, that is not taken for a paragraph. */
const LONGEST_HEADING = 90

function looksLikeHeading(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING && /^[\p{Lu}\d]/u.test(text) && !/;|[.?!,:…)”]$/u.test(text) && /\p{L}/u.test(text)
  )
}

function joinLines(group: TextLine[], isWord: (word: string) => boolean): Mapped {
  const parts: Mapped[] = []
  for (const line of group) {
    const piece = trimMapped(toMapped(line.text, line.start))
    const previous = parts.at(-1)
    if (previous) {
      const gap = joint(previous.text, piece.text, isWord)
      if (gap === 'hyphen') parts[parts.length - 1] = sliceMapped(previous, 0, previous.text.length - 1)
      if (gap === 'space') parts.push({ text: ' ', at: [line.start - 1] })
    }
    parts.push(piece)
  }
  return concatMapped(parts)
}

/** What joins two lines: a space, nothing (a true hyphen stays), or nothing in place of a hyphen that the line end made. */
function joint(before: string, after: string, isWord: (word: string) => boolean): 'space' | 'none' | 'hyphen' {
  if (/\d[-‐–]$/.test(before) && /^\d/.test(after)) return 'none'
  if (/\p{L}[-‐]$/u.test(before) && /^\d/.test(after)) return 'none'
  const head = before.match(/([\p{L}-]*\p{L})[-‐\u00AD]$/u)?.[1]
  const tail = after.match(/^[\p{L}-]+/u)?.[0]
  if (!head || !tail) return 'space'
  if (/^\p{Lu}/u.test(tail)) return 'none'
  const whole = (head.split('-').at(-1) ?? '') + (tail.split('-')[0] ?? '')
  return isWord(`${head}-${tail}`) && !isWord(whole) ? 'none' : 'hyphen'
}

/** Words that stand unbroken somewhere in the document; they decide whether a hyphen at a line end is a true one. */
function collectWords(lines: TextLine[]): (word: string) => boolean {
  const words = new Set<string>()
  for (const line of lines) for (const m of line.text.matchAll(/\p{L}[\p{L}-]*\p{L}/gu)) words.add(m[0].toLowerCase())
  return (word) => words.has(word.toLowerCase())
}

/** Mends what page breaks and block quotations cut. */
export function joinCutParagraphs(blocks: TextBlock[]): TextBlock[] {
  const joined: TextBlock[] = []
  for (const block of blocks) {
    const previous = joined.at(-1)
    if (previous?.kind === 'paragraph' && block.kind === 'paragraph' && continues(previous.body.text, block))
      previous.body = concatMapped([previous.body, { text: ' ', at: [block.start - 1] }, block.body])
    else joined.push({ ...block })
  }
  return joined
}

/**
 * A cut sentence goes on in lower case, or in any way on a new page; a colon introduces a block quotation;
 * brackets alone name where it is from.
 */
function continues(before: string, { body, opensPage }: TextBlock): boolean {
  if (/^\([^()]*\)$/.test(body.text)) return true
  if (/:$/.test(before)) return true
  return (opensPage || /^(?:…|\(|\p{Ll})/u.test(body.text)) && !/[.?!][)”’"']*$/u.test(before)
}
