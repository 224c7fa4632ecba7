import { groupLines, isMarkedHeading, type LineGroup } from './groups.ts'
import { type BlockKind, createHeadingFinder } from './headings.ts'
import { createJoiner, type Joiner } from './hyphens.ts'
import type { Layout } from './layout.ts'
import type { TextLine } from './text-line.ts'
import { concatMapped, type Mapped, replaceMapped, sliceMapped, standingAt, toMapped, trimMapped } from './mapped.ts'
import { tidy } from './markup.ts'

/**
 * A heading, a paragraph or the name of who speaks next, cleaned: one line, no hyphens from line ends, each character
 * with its offset. `label` is the number of an end note.
 */
export type TextBlock = {
  kind: BlockKind
  body: Mapped
  label: string | null
  opensPage: boolean
  /** Where its first line begins in the text as imported. */
  start: number
  /** Whether it belongs to the paragraph before it, as an item of a list does. */
  goesOn: boolean
  /** Whether it is one unit, as the row of a table is, and is not cut into sentences. */
  isWhole: boolean
}

/** Groups the lines of a text that is no Markdown into headings, paragraphs and speakers. */
export function readBlocks(lines: TextLine[], layout: Layout): TextBlock[] {
  const joint = createJoiner(lines)
  const kindOf = createHeadingFinder(lines, layout)
  const groups = groupLines(lines, layout)
  return groups.flatMap((group, i) => {
    const body = readBody(group, layout, joint)
    const [first] = group.lines
    if (!body.text || !first) return []
    const { opensPage, start } = first
    const kind = kindOf(group, body.text, groups[i + 1])
    return [{ kind, body, label: group.label, opensPage, start, goesOn: false, isWhole: false }]
  })
}

const LABEL = /^(?:\[\^\d+\]:|<sup>\d+<\/sup>|- \d+\.|\^\{\d+\.[^}]*\}|\d{1,3}(?=[.)\]]?\s)[.)\]]?)\s*/g

function readBody({ lines, label }: LineGroup, layout: Layout, joint: Joiner): Mapped {
  const joined = joinLines(lines, joint)
  const mark = label ? LABEL : isMarkedHeading(lines[0]?.text ?? '', layout) ? /^#{1,6}\s+/g : null
  return tidy(mark ? replaceMapped(joined, mark, () => '') : joined, layout.format)
}

function joinLines(lines: readonly TextLine[], joint: Joiner): Mapped {
  const parts: Mapped[] = []
  for (const line of lines) {
    const piece = trimMapped(toMapped(line.text, line.start))
    const previous = parts.at(-1)
    if (previous) {
      const gap = joint(previous.text, piece.text)
      if (gap === 'hyphen') parts[parts.length - 1] = sliceMapped(previous, 0, previous.text.length - 1)
      if (gap === 'space') parts.push(standingAt(' ', line.start - 1))
    }
    parts.push(piece)
  }
  return concatMapped(parts)
}

/** Mends what page breaks and block quotations cut. */
export function joinCutParagraphs(blocks: TextBlock[]): TextBlock[] {
  const joined: TextBlock[] = []
  let parts: Mapped[] = []
  const close = () => {
    const last = joined.at(-1)
    if (last && parts.length > 1) last.body = concatMapped(parts)
    parts = []
  }
  for (const block of blocks) {
    const previous = joined.at(-1)
    if (areProse(previous, block) && continues(parts.at(-1)?.text ?? '', block))
      parts.push(standingAt(' ', block.start - 1), block.body)
    else {
      close()
      joined.push({ ...block })
      parts = [block.body]
    }
  }
  close()
  return joined
}

/** Two paragraphs that may be one; rows of tables and items of lists are what they are. */
const areProse = (previous: TextBlock | undefined, block: TextBlock): boolean =>
  previous?.kind === 'paragraph' &&
  block.kind === 'paragraph' &&
  ![previous, block].some((each) => each.goesOn || each.isWhole)

/**
 * A cut sentence goes on in lower case, or in any way on a new page; a colon introduces a block quotation;
 * brackets alone name where it is from.
 */
function continues(before: string, { body, opensPage }: TextBlock): boolean {
  if (/^\([^()]*\)$/.test(body.text)) return true
  if (/:$/.test(before)) return true
  return (opensPage || /^(?:…|\(|\p{Ll})/u.test(body.text)) && !/[.?!][)”’"']*$/u.test(before)
}
