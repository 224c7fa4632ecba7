import type { Note } from '../corpus/schemas/note.ts'
import type { Library } from '../library/library.ts'
import type { Block, Footnote, Line, Reply } from '../reply/reply.ts'
import type { Range } from '../text/mapped.ts'

/** A place that a reply shows: a note or a passage, its source, and where it stands in the imported text. */
export type ShownPlace = { id: string; source: string; range: Range | null }

/**
 * The places that a reply rests on, in the order in which it shows them: its excerpts, and of lists and grids each item with
 * its evidence. Once each.
 */
export function listPlacesShown(reply: Reply, library: Library): ShownPlace[] {
  const byNumber = new Map(reply.footnotes.map((footnote) => [footnote.n, footnote]))
  const cited = (line: Line) =>
    line.flatMap(({ text, cites = [] }) => cites.flatMap((n) => noteAt(byNumber.get(n), text, library)))
  const placed = reply.blocks.flatMap((block): ShownPlace[] =>
    block.kind === 'excerpts' ? block.indices.flatMap((i) => reply.excerpts[i] ?? []) : linesIn(block).flatMap(cited),
  )
  return [...new Map(placed.map((place) => [place.id, place])).values()]
}

function linesIn(block: Block): Line[] {
  if (block.kind === 'list') return block.items
  if (block.kind === 'grid')
    return block.rows.flatMap(({ cells }) => cells.flatMap(({ evidence }) => evidence.map(({ line }) => line)))
  return block.kind === 'text' ? [block.line] : []
}

/** The note that a footnote after a text points to: that which says just that, else the one that is pinned there. */
function noteAt(footnote: Footnote | undefined, text: string, { notes, places }: Library): ShownPlace[] {
  if (!footnote) return []
  const { section, paragraph, page } = footnote.pin
  const isHere = ({ source, pin }: Note) =>
    source === footnote.source && pin.section === section && pin.paragraph === paragraph && pin.page === page
  const here = [...notes.values()].filter(isHere)
  const note = here.find(({ says }) => says === text) ?? here.find(({ pin }) => pin === footnote.pin)
  return note ? [{ id: note.id, source: note.source, range: places.get(note.id)?.range ?? null }] : []
}
