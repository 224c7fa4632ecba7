import { type PageLabel, pagesOn } from './page-labels.ts'
import { isPageMark, pageAlone } from './page-marks.ts'
import type { Layout, PageBreaks, PageStart } from './layout.ts'

/** What a line tells of its page. `page` is its printed label, null where it is not known; `isHead`: it says nothing else. */
export type PageOfLine = { page: PageLabel | null; opens: boolean; isHead: boolean }

/** Tells of each line of a text, from the first to the last, the page that it is on. */
export type Pager = (line: string, start: number) => PageOfLine

/** Follows the pages of a text as its layout says that they are told apart. */
export function createPager(pages: Layout['pages']): Pager {
  if (!pages) return () => ({ page: null, opens: false, isHead: false })
  return 'starts' in pages ? followStarts(pages.starts) : followBreaks(pages)
}

function followBreaks({ first, break: pageBreak }: PageBreaks): Pager {
  let page = first
  return (line, start) => {
    const next = pagesOn(page, 1)
    const isHead = isRunningHead(line, next)
    const opens = start > 0 && (isHead || opensNextPage(line, pageBreak))
    if (opens) page = next
    return { page, opens, isHead }
  }
}

function followStarts(starts: readonly PageStart[]): Pager {
  let next = 0
  return (line, start) => {
    const before = next
    while ((starts[next]?.start ?? Infinity) <= start) next += 1
    const page = starts[next - 1]?.page ?? null
    const turns = next > before
    const isHead =
      isPageMark(line) ||
      (page !== null && pageAlone(line) === page) ||
      (turns && page !== null && isRunningHead(line, page))
    return { page, opens: turns && start > 0, isHead }
  }
}

/** A line such as `92  Rethinking Migration`: the number of the page that it opens, a gap, a title. */
function isRunningHead(line: string, page: PageLabel): boolean {
  return line.match(/^(\d+|[ivxlcdm]+)(?:\s{2,}|\t\s*)\p{L}/u)?.[1] === page
}

const opensNextPage = (line: string, pageBreak: PageBreaks['break']): boolean =>
  pageBreak === 'form-feed' ? line.startsWith('\f') : /^ \S/.test(line)
