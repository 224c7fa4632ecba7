import type { PageLabel } from './page-labels.ts'
import type { TextLine } from './text-line.ts'

/** Where each line begins and ends, which label its page has, and whether it opens that. */
const FIELDS = 4

/**
 * Lines as a few numbers each, of which they are made again whenever they are walked through: those of a long text take more
 * room than the text. In: the lines, in their order, and the text that they are of.
 */
export function packLines(lines: Iterable<TextLine>, text: string): Iterable<TextLine> {
  const packed = new Int32Array(FIELDS * countLines(text))
  const labels: (PageLabel | null)[] = []
  let length = 0
  for (const line of lines) {
    if (!labels.length || line.page !== labels.at(-1)) labels.push(line.page)
    packed[length] = line.start
    packed[length + 1] = line.start + line.text.length
    packed[length + 2] = labels.length - 1
    packed[length + 3] = Number(line.opensPage)
    length += FIELDS
  }
  return {
    *[Symbol.iterator]() {
      for (let i = 0; i < length; i += FIELDS) {
        const [start, page] = [packed[i] ?? 0, labels[packed[i + 2] ?? 0] ?? null]
        yield { text: text.slice(start, packed[i + 1]), start, page, opensPage: packed[i + 3] === 1 }
      }
    },
  }
}

const countLines = (text: string): number => 1 + count('\n', text) + count('\f', text)

function count(sign: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1
  return count
}
