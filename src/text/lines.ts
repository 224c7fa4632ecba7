import { foldForSearch } from './fold.ts'
import type { Layout } from './layout.ts'
import { scanMarkdown } from './markdown.ts'

/** One line of the imported text. `page` is null where the file shows no pages. */
export type Line = { text: string; start: number; page: number | null; opensPage: boolean }

/** The lines of a text that are prose, and those that an underline makes headings. */
export type LinesRead = { lines: Line[]; headings: string[] }

/**
 * Reads a text into lines with their pages, page furniture left out.
 * In: the text as imported, the document's title (running heads repeat it), how it is laid out.
 */
export function readLines(text: string, title: string, { format, pages, speakers }: Layout): LinesRead {
  const lines: Line[] = []
  let page = pages?.first ?? null
  let start = 0
  let opensPage = false
  const raws = text.split('\n')
  const { leftOut, headings } = format === 'markdown' ? scanMarkdown(raws) : { leftOut: [], headings: [] }
  for (const [i, raw] of raws.entries()) {
    const isHead = page !== null && isRunningHead(raw, page + 1)
    if (start > 0 && page !== null && (isHead || (pages && opensNextPage(raw, pages.break)))) {
      page += 1
      opensPage = true
    }
    if (!isHead && !leftOut[i] && !repeatsTitle(raw, title)) {
      lines.push({ text: raw, start, page, opensPage })
      if (raw.trim()) opensPage = false
    }
    start += raw.length + 1
  }
  return { lines: pages ? dropRepeatedLines(lines, speakers) : lines, headings }
}

/** A line such as `92  Rethinking Migration`: the number of the page that it opens, a gap, a title. */
function isRunningHead(line: string, nextPage: number): boolean {
  return line.match(/^(\d+)(?:\s{2,}|\t\s*)\p{L}/u)?.[1] === String(nextPage)
}

function opensNextPage(line: string, pageBreak: NonNullable<Layout['pages']>['break']): boolean {
  return pageBreak === 'form-feed' ? line.startsWith('\f') : /^ \S/.test(line)
}

/** The title again, alone or with a page or chapter number. */
function repeatsTitle(line: string, title: string): boolean {
  const bare = foldForSearch(line.replace(/^\s*\d*\s*|\s*\d*\s*$/g, ''))
  return bare !== '' && bare === foldForSearch(title) && /\d/.test(line)
}

/** How often a line must return, numbers aside, to count as page furniture. */
const FURNITURE_REPEATS = 4

function dropRepeatedLines(lines: Line[], speakers: readonly string[]): Line[] {
  const key = (line: Line) => line.text.replace(/\d+/g, '#').trim()
  const counts = Map.groupBy(lines, key)
  const returns = (line: Line) => (counts.get(key(line))?.length ?? 0) >= FURNITURE_REPEATS
  return lines.filter((line) => !/\p{L}/u.test(line.text) || speakers.includes(line.text.trim()) || !returns(line))
}
