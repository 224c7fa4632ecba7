import { removeNoteMarks } from './note-marks.ts'
import type { TextBlock } from './paragraphs.ts'

/** The section that end notes and footnotes are gathered in; a note's paragraph number is its own number. */
export const NOTES = 'Notes'

/** Moves the notes behind the body, and takes their marks (`world.1 By`) out of it. */
export function gatherNotes(blocks: TextBlock[]): { body: TextBlock[]; notes: TextBlock[] } {
  const { rest, notes } = partNotes(blocks)
  const labels = notes.flatMap((note) => (note.label ? [Number(note.label)] : []))
  if (!labels.length) return { body: rest, notes }
  const prose = rest.filter(isProse)
  const cleaned = removeNoteMarks(
    prose.map(({ body }) => body),
    labels,
  )
  const byBlock = new Map(prose.map((block, i) => [block, cleaned[i]]))
  return { body: rest.map((block) => ({ ...block, body: byBlock.get(block) ?? block.body })), notes }
}

const isProse = ({ kind, isWhole }: TextBlock) => kind === 'paragraph' && !isWhole

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
