import { citedBy } from './cited.ts'
import type { Block, Call, Excerpt, GridRow, Line, Reply } from './reply.ts'

/** About how much is shown at once, in characters: as much as a message of Discord holds. */
const PAGE = 2500

/** Whether a reply is another command's than the one that was called: it was asked for in other words. */
export const standsForOther = ({ command }: Pick<Call, 'command'>, { self }: Reply): boolean =>
  self !== null && self.command !== command

/**
 * The beginning of a reply, about a page of it, with its footnotes; `left` counts the lines of lists, rows and excerpts
 * that are left out. What is begun is shown: a page has one of them at least.
 */
export function firstPage(reply: Reply): { reply: Reply; left: number } {
  let [room, left] = [PAGE, 0]
  /** Of some pieces those that have room; the others are left out, and all behind them. */
  const take = <Piece>(pieces: readonly Piece[], sizeOf: (piece: Piece) => number): Piece[] =>
    pieces.filter((piece) => {
      if (room <= 0) left += 1
      else room -= sizeOf(piece)
      return room > 0 || left === 0
    })
  const blocks = reply.blocks.flatMap((block): Block[] => {
    if (block.kind === 'list')
      return keep(
        block,
        'items',
        take(block.items, (line) => AROUND.line + sizeOfLine(line)),
      )
    if (block.kind === 'grid') return keep(block, 'rows', take(block.rows, sizeOfRow))
    if (block.kind === 'excerpts')
      return keep(
        block,
        'indices',
        take(block.indices, (i) => sizeOfExcerpt(reply.excerpts[i])),
      )
    return left ? [] : [block]
  })
  return left ? { reply: { ...reply, blocks, footnotes: citedBy(blocks, reply) }, left } : { reply, left }
}

/** What stands around a piece, its footnotes with it, in characters. */
const AROUND = { line: 80, excerpt: 250 }

/** A block with some of its pieces; nothing where none is left. */
const keep = <Kind extends Block, Key extends keyof Kind>(
  block: Kind,
  key: Key,
  pieces: Kind[Key] & unknown[],
): Kind[] => (pieces.length ? [{ ...block, [key]: pieces }] : [])

const sizeOfLine = (line: Line): number => line.reduce((sum, { text }) => sum + text.length, 0)

const sizeOfRow = ({ question, cells }: GridRow): number =>
  cells
    .flatMap(({ evidence }) => evidence.map(({ line }) => sizeOfLine(line)))
    .reduce((sum, size) => sum + size + AROUND.line, question.length)

const sizeOfExcerpt = (excerpt: Excerpt | undefined): number =>
  excerpt
    ? [excerpt.text, excerpt.tableHead, excerpt.inBrief].reduce(
        (sum, text) => sum + (text?.length ?? 0),
        excerpt.otherwise.reduce((sum, line) => sum + sizeOfLine(line), AROUND.excerpt),
      )
    : 0
