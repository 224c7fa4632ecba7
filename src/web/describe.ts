import type { Block, Line, Reply } from '../reply/reply.ts'
import { clip } from '../text/clip.ts'

/** How long a description is at most, in characters: previews of links show no more. */
const DESCRIBED = 200

/** The first that a reply says, on one line. */
export function describe(reply: Reply): string {
  const said = reply.blocks.flatMap((block) => sayBlock(block, reply))
  return clip((said.join(' ') || reply.title).replace(/\s+/g, ' '), DESCRIBED)
}

function sayBlock(block: Block, { excerpts }: Reply): string[] {
  switch (block.kind) {
    case 'text':
      return [sayLine(block.line)]
    case 'list':
      return block.items.map(sayLine)
    case 'grid':
      return block.rows.map(({ name, cells }) => `${name}: ${cells.map(({ label }) => label).join(', ')}.`)
    case 'copy':
      return [block.text]
    case 'excerpts':
      return block.indices.flatMap((i) => excerpts[i]?.text ?? [])
  }
}

const sayLine = (line: Line) => line.map(({ text }) => text).join('')
