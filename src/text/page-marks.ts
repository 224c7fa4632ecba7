import type { PageStart } from './layout.ts'
import { isPageLabel, rankOf } from './page-labels.ts'

/** `[Page 12]` by itself, or behind a gap, as in `Postel    Standards Track    [Page 12]`: what is told of a page is text. */
const MARK = /^(.{0,200}\s{3}|\s{0,2})\[page ([\divxlcdm]{1,9})\]\s{0,9}$/i

/** The same in other signs, by itself: `- 12 -`, `Page 12`, `Page 12 of 40`, `[p. 12]`, `{12}`. */
const ALONE =
  /^\s{0,40}(?:[-–—] ?(\d{1,4}) ?[-–—]|page (\d{1,4})(?: of \d{1,4})?|\[p\. ?(\d{1,4})\]|\{(\d{1,4})\})\s*$/i

/** The page that a line numbers in such signs, which are a mark only where they run in order; null for any other. */
export const pageAlone = (line: string): string | null =>
  line.length <= 80 ? (line.match(ALONE)?.slice(1).find(Boolean) ?? null) : null

/** One mark alone may be anything. */
const FEWEST = 2

/** Whether a line ends in the number of its page in brackets, and is no text for that. */
export const isPageMark = (line: string): boolean => MARK.test(line)

type Mark = { page: string; start: number; end: number; isAlone: boolean }

/**
 * The pages of a text whose own lines number them, as `[Page 12]` does; null where none do, or where they do not rise. Such
 * lines stand at the foot of their pages where they hold more than the number, or where nothing follows the last of them; else
 * at the head, and what comes before the first is on no page.
 */
export function findPageMarks(text: string): PageStart[] | null {
  const named = readMarks(text, (line) => line.match(MARK)?.slice(1) ?? [])
  const marks = named.length ? named : inOrder(readMarks(text, (line) => ['', pageAlone(line) ?? '']))
  const rises = marks.every(({ page }, i) => i === 0 || rankOf(page) > rankOf(marks[i - 1]?.page ?? ''))
  const last = marks.at(-1)
  if (!last || !rises || marks.length < FEWEST) return null
  const areFeet = marks.filter(({ isAlone }) => !isAlone).length * 2 > marks.length || !/\S/.test(text.slice(last.end))
  return marks.map(({ page, start }, i) => ({ page, start: areFeet ? (marks[i - 1]?.end ?? 0) : start }))
}

/** Nothing, where there is a gap between two. */
const inOrder = (marks: Mark[]): Mark[] =>
  marks.every(({ page }, i) => i === 0 || Number(page) === Number(marks[i - 1]?.page) + 1) ? marks : []

function readMarks(text: string, read: (line: string) => string[]): Mark[] {
  const marks: Mark[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const [before = '', page = ''] = read(line)
    const end = start + line.length + 1
    if (isPageLabel(page)) marks.push({ page, start, end, isAlone: !/\S/.test(before) })
    start = end
  }
  return marks
}
