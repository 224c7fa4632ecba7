import type { Block, Line, Reply } from '../reply/reply.ts'
import { clip } from '../text/clip.ts'

/** How long a description is at most, in characters: previews of links show no more. */
const DESCRIBED = 200

/** The first that a reply says, on one line. */
export function describe(reply: Reply): string {
  const own = ownText(reply)
  const said = own === null ? reply.blocks.flatMap((block) => sayBlock(block, reply)).map(endSentence) : [own]
  return clip((said.join(' ') || reply.title).replace(/\s+/g, ' '), DESCRIBED)
}

/** A piece with a stop behind it, so that the next begins anew. */
const endSentence = (text: string): string => (/[\p{L}\p{N})\]]\s*$/u.test(text) ? `${text.trimEnd()}.` : text)

/** What a place between its neighbours says itself; null of any other reply. */
export function ownText({ self, excerpts }: Reply): string | null {
  if (self?.command !== 'passage') return null
  return excerpts.find(({ id }) => id === self.input['id'])?.text ?? null
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
