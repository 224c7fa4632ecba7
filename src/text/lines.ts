import { foldForSearch } from './fold.ts'

/** How the pages of a text file can be told apart; without it, a document has no printed pages. */
export type Layout = {
  /** The printed number of the page that the file opens on. */
  firstPage: number
  /** `indented-line`: a line with one leading space opens a page. `form-feed`: the control character does. */
  pageBreak: 'indented-line' | 'form-feed'
}

/** One line of the imported text. `page` is null where the file shows no pages. */
export type Line = { text: string; start: number; page: number | null; opensPage: boolean }

/**
 * Reads a text into lines with their pages, page furniture left out.
 * In: the text as imported, the document's title (running heads repeat it), its layout if known.
 */
export function readLines(text: string, title: string, layout: Layout | null): Line[] {
  const lines: Line[] = []
  let page = layout?.firstPage ?? null
  let start = 0
  let opensPage = false
  for (const raw of text.split('\n')) {
    const isHead = page !== null && isRunningHead(raw, page + 1)
    if (start > 0 && page !== null && (isHead || (layout && opensNextPage(raw, layout)))) {
      page += 1
      opensPage = true
    }
    if (!isHead && !repeatsTitle(raw, title)) {
      lines.push({ text: raw, start, page, opensPage })
      if (raw.trim()) opensPage = false
    }
    start += raw.length + 1
  }
  return dropRepeatedLines(lines)
}

/** A line such as `92  Rethinking Migration`: the number of the page that it opens, a gap, a title. */
function isRunningHead(line: string, nextPage: number): boolean {
  return line.startsWith(String(nextPage)) && /^\d+(?:\s{2,}|\t\s*)\p{L}/u.test(line)
}

function opensNextPage(line: string, layout: Layout): boolean {
  return layout.pageBreak === 'form-feed' ? line.startsWith('\f') : /^ \S/.test(line)
}

/** The title again, alone or with a page or chapter number. */
function repeatsTitle(line: string, title: string): boolean {
  const bare = foldForSearch(line.replace(/^\s*\d*\s*|\s*\d*\s*$/g, ''))
  return bare !== '' && bare === foldForSearch(title) && /\d/.test(line)
}

/** How often a line must return, numbers aside, to count as page furniture. */
const FURNITURE_REPEATS = 4

function dropRepeatedLines(lines: Line[]): Line[] {
  const key = (line: Line) => line.text.replace(/\d+/g, '#').trim()
  const counts = Map.groupBy(lines, key)
  return lines.filter((line) => !/\p{L}/u.test(line.text) || (counts.get(key(line))?.length ?? 0) < FURNITURE_REPEATS)
}
