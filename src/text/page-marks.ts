import type { PageStart } from './layout.ts'
import { isPageLabel, rankOf } from './page-labels.ts'

/** `[Page 12]` by itself, or behind a gap, as in `Postel    Standards Track    [Page 12]`: what is told of a page is text. */
const MARK = /^(.{0,200}\s{3}|\s{0,2})\[page ([\divxlcdm]{1,9})\]\s{0,9}$/i

/** The same as it is printed at the foot of a page, by itself: `- 12 -`, `Page 12`, `Page 12 of 40`. */
const PRINTED = /^\s{0,40}(?:[-–—] ?(\d{1,4}) ?[-–—]|page (\d{1,4})(?: (of) \d{1,4})?)\s*$/i
/** The same as editors and programs put it in: `[p. 12]`, `[Pg 12]`, `[Seite 12]`, `{12}`, `--- Page 12 ---`, `<!-- page 12 -->`. */
const NAMED = String.raw`(?:page|pg\.?|p\.|seite|s\.|página|pág\.|pagina) ?(\d{1,4})`
const RULE = '[-–—=*_]{2,20}'
const PUT_IN = new RegExp(
  String.raw`^\s{0,40}(?:\[${NAMED}\]|\{(\d{1,4})\}|<!-- ?${NAMED} ?-->|${RULE} ?${NAMED} ?${RULE})\s*$`,
  'iu',
)

/** The page that a line numbers in such signs, which are a mark only where they run in order; null for any other. */
export const pageAlone = (line: string): string | null =>
  line.length <= LONGEST_ALONE ? ((line.match(PRINTED) ?? line.match(PUT_IN))?.slice(1).find(Boolean) ?? null) : null

const LONGEST_ALONE = 80

/** One mark alone may be anything; in signs that may be something else, two may be as well, but for `Page 1 of 2`. */
const [FEWEST, FEWEST_ALONE] = [2, 3]

/** Whether a line ends in the number of its page in brackets, and is no text for that. */
export const isPageMark = (line: string): boolean => MARK.test(line)

type Mark = { page: string; start: number; end: number; isAlone: boolean; isPrinted: boolean; isOf: boolean }

/**
 * The pages of a text whose own lines number them, as `[Page 12]` does; null where none do, or where they do not rise. Such
 * lines stand at the foot of their pages where they hold more than the number, where nothing follows the last of them, or where
 * a page of text stands before a first that is printed; what comes behind the last foot is on no page. Else they stand at the
 * head, and what comes before the first is on no page.
 */
export function findPageMarks(text: string): PageStart[] | null {
  const named = readMarks(text, (line) => line.match(MARK)?.slice(1) ?? [])
  const marks = named.length ? named : inOrder(readMarks(text, (line) => ['', pageAlone(line) ?? '']))
  const rises = marks.every(({ page }, i) => i === 0 || rankOf(page) > rankOf(marks[i - 1]?.page ?? ''))
  const last = marks.at(-1)
  if (!last || !rises || marks.length < FEWEST) return null
  if (!areFeet(marks, last, text)) return marks.map(({ page, start }) => ({ page, start }))
  const pages: PageStart[] = marks.map(({ page }, i) => ({ page, start: marks[i - 1]?.end ?? 0 }))
  return /\S/.test(text.slice(last.end)) ? [...pages, { page: null, start: last.end }] : pages
}

function areFeet(marks: readonly Mark[], last: Mark, text: string): boolean {
  if (marks.filter(({ isAlone }) => !isAlone).length * 2 > marks.length) return true
  if (!/\S/.test(text.slice(last.end))) return true
  const [first, second] = marks
  if (!first?.isPrinted || Number(first.page) !== 1 || !second) return false
  // Less may be a title.
  return 2 * text.slice(0, first.start).trim().length >= second.start - first.end
}

/** Nothing, where there is a gap between two, or where they are too few. */
function inOrder(marks: Mark[]): Mark[] {
  if (marks.length < FEWEST_ALONE && !marks.every(({ isOf }) => isOf)) return []
  return marks.every(({ page }, i) => i === 0 || Number(page) === Number(marks[i - 1]?.page) + 1) ? marks : []
}

function readMarks(text: string, read: (line: string) => string[]): Mark[] {
  const marks: Mark[] = []
  let start = 0
  // One after another: all lines of a long text take more room than it.
  while (start <= text.length) {
    const stop = text.indexOf('\n', start)
    const line = text.slice(start, stop < 0 ? text.length : stop)
    const [before = '', page = ''] = read(line)
    const end = start + line.length + 1
    if (isPageLabel(page)) marks.push({ page, start, end, isAlone: !/\S/.test(before), ...signsOf(line) })
    start = end
  }
  return marks
}

function signsOf(line: string): Pick<Mark, 'isPrinted' | 'isOf'> {
  const printed = line.length <= LONGEST_ALONE ? line.match(PRINTED) : null
  return { isPrinted: printed !== null, isOf: printed?.[3] !== undefined }
}
