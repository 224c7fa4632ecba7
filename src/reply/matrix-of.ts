import { type Language, wordingOf } from '../wording/wording.ts'
import { createFigure } from './create-figure.ts'
import type { Figure } from './figure.ts'
import type { Block, GridCell } from './reply.ts'

/**
 * The grids of some blocks as figures, cell for cell; none where there is no grid. `silent`: further columns, of which nothing is
 * known in any row.
 */
export const matricesOf = (
  blocks: readonly Block[],
  { name, title, caption, silent = [] }: Pick<Figure, 'name' | 'title' | 'caption'> & { silent?: readonly string[] },
  language: Language,
): Figure[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'grid') return []
    const columns = [...(block.rows[0]?.cells.map(({ column }) => column) ?? []), ...silent]
    const label = wordingOf(language).stances['not stated']
    const empty = silent.map(() => ({ tone: 'unknown' as const, label, amount: '', cites: [] }))
    const rows = block.rows.map((row) => ({ name: row.name, cells: [...row.cells.map(toCell), ...empty] }))
    return createFigure({ kind: 'matrix', name, title, caption, columns, rows }, language)
  })

const toCell = ({ tone, word, amount, evidence }: GridCell) => ({
  tone,
  label: word,
  amount,
  cites: [...new Set(evidence.flatMap(({ line }) => line.flatMap(({ cites = [] }) => cites)))],
})
