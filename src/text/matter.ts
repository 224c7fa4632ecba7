import { foldForSearch } from './fold.ts'
import { LITERATURE, MATTER, OVER_CONTENTS } from '../speech/headings.ts'
import { FINITE } from '../speech/saying.ts'
import { rankOf } from './page-labels.ts'

/** Whether a section holds nothing that answers, as its heading says; a number before it aside. */
export const isMatter = (heading: string): boolean => MATTER.test(foldHeading(heading))

const foldHeading = (heading: string): string =>
  foldForSearch(heading)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^\s*(?:\d+ )*(?:[ivx]+ )?/, '')
    .trim()

/** Whether a paragraph under such a heading says something all the same: one on a country's literature is no list of works. */
export const isSaidUnder = (heading: string, text: string): boolean =>
  foldHeading(heading) === LITERATURE && (text.match(FINITE)?.length ?? 0) >= 2

/** `3.1 Syntax ........ 17` */
const LEADERS = /(?<!\. ?)(?:\. ?){4,}\s*(?:\d{1,4}|[ivxlc]{1,7})\s*$/
/** `The arrival of the guests      294` */
const COLUMN = /\S\s{2,}(\d{1,4}|[ivxlc]{1,7})\s*$/
/** How many lines below what stands over it a table of contents may begin. */
const NEAR = 10
/** So many lines in a row with rising numbers at their ends are a table of contents. */
const LEAST_LINES = 5

/** Between these a file of Project Gutenberg has the work; around them, who may copy it. */
const GUTENBERG = /^\*{3} ?(START|END) OF (?:THE|THIS) PROJECT GUTENBERG/
/** The same in its older files. */
const SMALL_PRINT = /^\*END\*? ?THE SMALL PRINT/
/** Within so many lines. */
const FRONT = 1000
const THE_END = /^\s*(?:the end|finis)\W{0,3}$|^end of (?:the |this )?project gutenberg/i

/** Which lines of a plain text are none of what it says: tables of contents, captions of pictures, the terms of a licence. */
export function findMatterLines(lines: readonly string[]): boolean[] {
  const isMatterLine = lines.map((line) => LEADERS.test(line))
  markColumns(lines, isMatterLine)
  markOutside(lines, isMatterLine)
  markCaptions(lines, isMatterLine)
  markEnd(lines, isMatterLine)
  return isMatterLine
}

function markColumns(lines: readonly string[], marked: boolean[]): void {
  let run: number[] = []
  let under = 0
  let before = Number.NEGATIVE_INFINITY
  const close = () => {
    if (run.length >= LEAST_LINES) for (const i of run) marked[i] = true
    run = []
    before = Number.NEGATIVE_INFINITY
  }
  for (const [i, line] of lines.entries()) {
    if (!line.trim()) continue
    under = OVER_CONTENTS.test(line) ? NEAR : under - 1
    const number = rankOf(line.match(COLUMN)?.[1] ?? '')
    if (!(number >= before)) close()
    if (number >= before && (run.length || under > 0)) {
      run.push(i)
      before = number
    }
  }
  close()
}

function markOutside(lines: readonly string[], marked: boolean[]): void {
  const at = (which: string) => lines.findIndex((line) => line.match(GUTENBERG)?.[1] === which)
  const smallPrint = lines.slice(0, FRONT).findLastIndex((line) => SMALL_PRINT.test(line))
  const [start, end] = [Math.max(at('START'), smallPrint), at('END')]
  if (start >= 0) marked.fill(true, 0, start + 1)
  if (end > start) marked.fill(true, end)
}

/** `THE END`, where nothing comes after it. */
function markEnd(lines: readonly string[], marked: boolean[]): void {
  const last = lines.findLastIndex((line, i) => line.trim() && !marked[i])
  const isAlone = !lines[last - 1]?.trim() || marked[last - 1]
  if (last >= 0 && isAlone && THE_END.test(lines[last] ?? '')) marked[last] = true
}

/** The longest caption, in lines. */
const LONGEST_CAPTION = 30

function markCaptions(lines: readonly string[], marked: boolean[]): void {
  for (const [i, line] of lines.entries()) {
    if (!/^\s*\[Illustration\b/.test(line)) continue
    const depth = (text: string) => text.split('[').length - text.split(']').length
    let open = 0
    for (let j = i; j < Math.min(lines.length, i + LONGEST_CAPTION); j++) {
      open += depth(lines[j] ?? '')
      marked[j] = true
      if (open <= 0) break
    }
  }
}
