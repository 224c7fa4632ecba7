import { createJoiner } from './hyphens.ts'
import type { GivenBlock, Layout } from './layout.ts'
import { tidy } from './markup.ts'
import { joinLines, type TextBlock } from './paragraphs.ts'
import type { TextLine } from './text-line.ts'

/**
 * Reads a text whose blocks its reader knows, each with the lines that it has. Out: in order; what is empty is left out.
 * In: the text, its blocks, and how it is laid out.
 */
export function readGiven(text: string, blocks: readonly GivenBlock[], { format }: Layout): TextBlock[] {
  const joint = createJoiner(linesOf(text))
  return blocks.flatMap(({ start, ...block }, i) => {
    const end = blocks[i + 1]?.start ?? text.length
    const lines = [...linesOf(text.slice(start, end), start)].filter((line) => line.text.trim())
    const body = tidy(joinLines(lines, joint), format)
    return body.text ? [{ ...block, body, start, opensPage: false }] : []
  })
}

/** The lines that open the pages of such a text. */
export const pagesOfGiven = ({ pages }: Layout): TextLine[] =>
  pages && 'starts' in pages ? pages.starts.map(({ page, start }) => ({ text: '', start, page, opensPage: true })) : []

function linesOf(text: string, offset = 0): Iterable<TextLine> {
  return {
    *[Symbol.iterator]() {
      let start = offset
      for (const line of text.split('\n')) {
        yield { text: line, start, page: null, opensPage: false }
        start += line.length + 1
      }
    },
  }
}
