import type { Block, Excerpt, Footnote, Line, Reply } from './reply.ts'

/**
 * A reply without what stands behind “More” and with at most so many excerpts under each heading, and the footnotes of what
 * is left; `left` counts the others.
 */
export function capExcerpts(reply: Reply, most: number): { reply: Reply; left: number } {
  let left = 0
  const blocks = reply.blocks.flatMap((block): Block[] => {
    if (block.kind !== 'excerpts') return [block]
    const shown = block.later ? [] : block.indices.slice(0, most)
    left += block.indices.length - shown.length
    return shown.length ? [{ ...block, indices: shown }] : []
  })
  if (!left) return { reply, left }
  return { reply: { ...reply, blocks, footnotes: citedBy(blocks, reply) }, left }
}

/** The footnotes of a reply that some blocks rest on. */
export function citedBy(blocks: readonly Block[], { excerpts, footnotes }: Reply): Footnote[] {
  const cited = new Set(blocks.flatMap((block) => citesOf(block, excerpts)))
  return footnotes.filter(({ n }) => cited.has(n))
}

/** The footnotes that a block rests on. */
function citesOf(block: Block, excerpts: Excerpt[]): number[] {
  if (block.kind === 'text') return citesOfLine(block.line)
  if (block.kind === 'list') return block.items.flatMap(citesOfLine)
  if (block.kind === 'grid')
    return block.rows.flatMap((row) =>
      row.cells.flatMap((cell) => cell.evidence.flatMap(({ line }) => citesOfLine(line))),
    )
  if (block.kind === 'copy') return []
  return block.indices
    .flatMap((i) => excerpts[i] ?? [])
    .flatMap(({ footnote, also, otherwise }) => [footnote, ...also, ...otherwise.flatMap(citesOfLine)])
}

const citesOfLine = (line: Line): number[] => line.flatMap(({ cites }) => cites ?? [])
