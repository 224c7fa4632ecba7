import { findLoneHeads } from './lone-heads.ts'
import type { TextLine } from './text-line.ts'

/** How often a line must stand at the edge of a page, numbers aside, to be furniture of it. */
const RETURNS = 2

/** How many lines at the top and at the foot of a page may be furniture. */
const EDGE = 2

/** A line that holds the number of a page and nothing else. */
const NUMBER_ALONE = /^[\s–—-]*(?:\d{1,4}|[ivxlc]{1,7})[\s–—-]*$/

/**
 * The lines of a text in pages without the running heads, footers and numbers of its pages. In: the lines, and who speaks,
 * whose names return.
 */
export function dropFurniture(lines: readonly TextLine[], speakers: readonly string[]): TextLine[] {
  const key = ({ text }: TextLine) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()
  const pages = partPages(lines)
  const edges = new Set(pages.flatMap(({ edges }) => edges))
  const counts = countBy([...edges], key)
  const returns = (line: TextLine) => (counts.get(key(line)) ?? 0) >= RETURNS
  const sure = new Set(pages.flatMap((page) => surelyFurniture(page, returns)).map(key))
  const stays = (line: TextLine) => {
    if (speakers.includes(line.text.trim())) return true
    // What returns elsewhere is said again.
    if (!edges.has(line)) return true
    if (NUMBER_ALONE.test(line.text)) return false
    return !/\p{L}/u.test(line.text) || !sure.has(key(line))
  }
  const kept = keep(lines, stays)
  const lone = findLoneHeads(kept)
  return keep(kept, (line) => !lone.has(line) || speakers.includes(line.text.trim()))
}

/** Some lines of a text. Where the first of a page is left out, the line after it opens that. */
function keep(lines: readonly TextLine[], stays: (line: TextLine) => boolean): TextLine[] {
  const kept: TextLine[] = []
  let opensPage = false
  for (const line of lines) {
    opensPage ||= line.opensPage
    if (!stays(line)) continue
    kept.push({ ...line, opensPage })
    if (line.text.trim()) opensPage = false
  }
  return kept
}

const countBy = <Item>(items: readonly Item[], key: (item: Item) => string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}

/** The lines of a page that hold something; of these the first and the last; whether there are more. */
type Page = { full: TextLine[]; edges: TextLine[]; isLong: boolean }

function partPages(lines: readonly TextLine[]): Page[] {
  const pages: Page[] = []
  let full: TextLine[] = []
  const close = () => {
    const isLong = full.length > 2 * EDGE
    pages.push({ full, edges: isLong ? [...full.slice(0, EDGE), ...full.slice(-EDGE)] : full, isLong })
    full = []
  }
  for (const line of lines) {
    if (line.opensPage) close()
    if (line.text.trim()) full.push(line)
  }
  close()
  return pages
}

/** What ends a sentence or a clause. */
const CLOSES = /[.?!,;:][)”’"']*\s*$/

/**
 * The lines at the edges of a page that return and are no text. All lines of a short page are at its edges: there, what ends
 * as a sentence does is said, and so is all of a page that holds nothing else.
 */
function surelyFurniture({ full, edges, isLong }: Page, returns: (line: TextLine) => boolean): TextLine[] {
  const returning = edges.filter(returns)
  if (isLong) return returning
  const heads = returning.filter(({ text }) => !CLOSES.test(text))
  return heads.length < full.filter(({ text }) => !NUMBER_ALONE.test(text)).length ? heads : []
}
