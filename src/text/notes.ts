import { concatMapped, type Mapped, sliceMapped } from './mapped.ts'
import type { TextBlock } from './paragraphs.ts'

/** The section that end notes and footnotes are gathered in; a note's paragraph number is its own number. */
export const NOTES = 'Notes'

/** How many notes in a row may have lost their marks before the search for marks gives up. */
const LOST_MARKS = 4

/** Moves the notes behind the body, and takes their marks (`world.1 By`) out of it: their numbers, in order. */
export function gatherNotes(blocks: TextBlock[]): { body: TextBlock[]; notes: TextBlock[] } {
  const { rest, notes } = partNotes(blocks)
  const labels = notes.flatMap((note) => note.label ?? [])
  let next = 0
  const body = rest.map((block) => {
    if (block.kind !== 'paragraph') return block
    let text = block.body
    for (let found = findMark(text, labels, next); found; found = findMark(text, labels, next)) {
      text = concatMapped([sliceMapped(text, 0, found.start), sliceMapped(text, found.end)])
      next = found.next
    }
    return { ...block, body: text }
  })
  return { body, notes }
}

/** Notes stand anywhere in the body, or under a heading of their own, where unnumbered paragraphs go on with a note. */
function partNotes(blocks: TextBlock[]): { rest: TextBlock[]; notes: TextBlock[] } {
  const rest: TextBlock[] = []
  const notes: TextBlock[] = []
  let underHeading = false
  for (const block of blocks) {
    if (block.kind === 'heading') underHeading = /^(?:end ?|foot)?notes$/i.test(block.body.text)
    const goesOn = underHeading && block.kind === 'paragraph' && notes.length > 0
    if (block.label || goesOn) notes.push(block)
    else rest.push(block)
  }
  return { rest, notes }
}

function findMark(
  { text }: Mapped,
  labels: string[],
  next: number,
): { start: number; end: number; next: number } | null {
  for (const [i, label] of labels.slice(next, next + LOST_MARKS).entries()) {
    const match = text.match(new RegExp(`(?<=[\\p{L}.,;)”’'"])${label}(?=\\s|$)`, 'u'))
    if (match?.index !== undefined) return { start: match.index, end: match.index + label.length, next: next + i + 1 }
  }
  return null
}
