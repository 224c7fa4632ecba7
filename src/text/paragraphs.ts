import { groupLines, isMarkedHeading, type LineGroup } from './groups.ts'
import { type BlockKind, prepareHeadingFinder } from './headings.ts'
import { createJoiner, type Joiner } from './hyphens.ts'
import type { Layout } from './layout.ts'
import type { TextLine } from './text-line.ts'
import { concatMapped, type Mapped, replaceMapped, sliceMapped, standingAt, toMapped, trimMapped } from './mapped.ts'
import { tidy } from './markup.ts'
import { withNext } from './with-next.ts'

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

/**
 * Makes what groups the lines of a text that is no Markdown into headings, paragraphs and speakers, one after another, so that
 * those of a long text need not all be there at once; each call begins anew.
 */
export function createBlockReader(lines: Iterable<TextLine>, layout: Layout): () => Generator<TextBlock> {
  const joint = createJoiner(lines)
  const createFinder = prepareHeadingFinder(lines, layout)
  return function* () {
    const kindOf = createFinder()
    for (const [group, next] of withNext(groupLines(lines, layout))) {
      const body = readBody(group, layout, joint)
      const [first] = group.lines
      if (!body.text || !first) continue
      const { opensPage, start } = first
      const kind = kindOf(group, body.text, next)
      yield { kind, body, label: group.label, opensPage, start, goesOn: false, isWhole: false }
    }
  }
}

const LABEL =
  /^(?:\[\^\d+\]:|<sup>\d+<\/sup>|- \d+\.|\^\{\d+\.[^}]*\}|\[\d{1,3}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,3}(?=[.)\]]?\s)[.)\]]?)\s*/g

function readBody({ lines, label }: LineGroup, layout: Layout, joint: Joiner): Mapped {
  const joined = joinLines(lines, joint)
  const mark = label ? LABEL : isMarkedHeading(lines[0]?.text ?? '', layout) ? /^#{1,6}\s+/g : null
  return tidy(mark ? replaceMapped(joined, mark, () => '') : joined, layout.format)
}

/** Joins lines, each as it stands in the text as imported. */
export function joinLines(lines: readonly Pick<TextLine, 'text' | 'start'>[], joint: Joiner): Mapped {
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

/** Mends what page breaks and block quotations cut; one after another. */
export function* joinCutParagraphs(blocks: Iterable<TextBlock>): Generator<TextBlock> {
  let open: TextBlock | undefined
  let parts: Mapped[] = []
  for (const block of blocks) {
    if (areProse(open, block) && continues(parts.at(-1)?.text ?? '', block))
      parts.push(standingAt(' ', block.start - 1), block.body)
    else {
      if (open) yield withParts(open, parts)
      open = block
      parts = [block.body]
    }
  }
  if (open) yield withParts(open, parts)
}

const withParts = (block: TextBlock, parts: readonly Mapped[]): TextBlock =>
  parts.length > 1 ? { ...block, body: concatMapped(parts) } : block

/** Two paragraphs that may be one; rows of tables and items of lists are what they are. */
const areProse = (previous: TextBlock | undefined, block: TextBlock): boolean =>
  previous?.kind === 'paragraph' &&
  block.kind === 'paragraph' &&
  ![previous, block].some((each) => each.goesOn || each.isWhole)

/**
 * A cut sentence goes on in lower case, or in any way on a new page; a colon introduces a block quotation;
 * brackets alone name where it is from.
 */
function continues(before: string, { body, opensPage, label }: TextBlock): boolean {
  if (label !== null) return false
  if (/^\([^()]*\)$/.test(body.text)) return true
  if (/:$/.test(before)) return true
  return (opensPage || /^(?:…|\(|\p{Ll})/u.test(body.text)) && !/[.?!][)”’"']*$/u.test(before)
}
