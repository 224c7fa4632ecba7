import { foldForSearch } from './fold.ts'
import type { Layout } from './layout.ts'
import { scanMarkdown } from './markdown.ts'
import type { PageLabel } from './page-labels.ts'
import { createPager } from './pages.ts'

/** One line of the imported text. `page` is null where the file shows no pages. */
export type TextLine = { text: string; start: number; page: PageLabel | null; opensPage: boolean }

/** The lines of a text that are prose, and those that an underline makes headings. */
export type LinesRead = { lines: TextLine[]; headings: string[] }

/**
 * Reads a text into lines with their pages, page furniture left out.
 * In: the text as imported, the document's title (running heads repeat it), how it is laid out.
 */
export function readLines(text: string, title: string, { format, pages, speakers }: Layout): LinesRead {
  const lines: TextLine[] = []
  const pageOf = createPager(pages)
  let start = 0
  let opensPage = false
  const raws = text.split('\n')
  const { leftOut, headings } = format === 'markdown' ? scanMarkdown(raws) : { leftOut: [], headings: [] }
  for (const [i, raw] of raws.entries()) {
    const { page, opens, isHead } = pageOf(raw, start)
    opensPage ||= opens
    if (!isHead && !leftOut[i] && !repeatsTitle(raw, title)) {
      lines.push({ text: raw, start, page, opensPage })
      if (raw.trim()) opensPage = false
    }
    start += raw.length + 1
  }
  return { lines: pages ? dropRepeatedLines(lines, speakers) : lines, headings }
}

/** The title again, alone or with a page or chapter number. */
function repeatsTitle(line: string, title: string): boolean {
  const bare = foldForSearch(line.replace(/^\s*\d*\s*|\s*\d*\s*$/g, ''))
  return bare !== '' && bare === foldForSearch(title) && /\d/.test(line)
}

/** How often a line must return, numbers aside, to count as page furniture. */
const FURNITURE_REPEATS = 4

function dropRepeatedLines(lines: TextLine[], speakers: readonly string[]): TextLine[] {
  const key = (line: TextLine) => line.text.replace(/\d+/g, '#').trim()
  const counts = Map.groupBy(lines, key)
  const returns = (line: TextLine) => (counts.get(key(line))?.length ?? 0) >= FURNITURE_REPEATS
  const stays = (line: TextLine) => !/\p{L}/u.test(line.text) || speakers.includes(line.text.trim()) || !returns(line)
  const kept: TextLine[] = []
  // Where a running head is left out, the line after it opens the page.
  let opensPage = false
  for (const line of lines) {
    opensPage ||= line.opensPage
    if (!stays(line)) continue
    kept.push({ ...line, opensPage })
    if (line.text.trim()) opensPage = false
  }
  return kept
}
