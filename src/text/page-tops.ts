/** A stretch of a text, and where it begins. */
export type FoundText = { text: string; index: number }

/** The longest head of a page, in characters. */
const LONGEST_HEAD = 90

/** `92  The Title of the Book`, `A Title 92`, `92` */
const HEAD = /^\s{0,9}\d{1,4}(?:\s|$)|\s\d{1,4}\s{0,9}$/

/**
 * Finds what is printed at the tops and feet of pages, as copying brings it along: lines with a number at an end, between empty
 * lines. Those that follow one another are one, with the empty lines around them.
 */
export function findPageTops(text: string): FoundText[] {
  const lines = text.split('\n')
  const found: FoundText[] = []
  let offset = 0
  let head: { from: number; isOne: boolean } | null = null
  for (const [i, line] of lines.entries()) {
    const isBlank = !line.trim()
    if (isBlank) head ??= i > 0 ? { from: offset - 1, isOne: false } : null
    else if (head && isHead(line, lines[i + 1])) head.isOne = true
    else {
      if (head?.isOne) found.push({ text: text.slice(head.from, offset), index: head.from })
      head = null
    }
    offset += line.length + 1
  }
  return found
}

const isHead = (line: string, next: string | undefined) =>
  line.length <= LONGEST_HEAD && HEAD.test(line) && next !== undefined && !next.trim()
