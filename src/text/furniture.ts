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
  const edges = findEdges(lines)
  const counts = countBy([...edges], key)
  const stays = (line: TextLine) => {
    if (speakers.includes(line.text.trim())) return true
    // What returns elsewhere is said again.
    if (!edges.has(line)) return true
    if (NUMBER_ALONE.test(line.text)) return false
    return !/\p{L}/u.test(line.text) || (counts.get(key(line)) ?? 0) < RETURNS
  }
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

const countBy = <Item>(items: readonly Item[], key: (item: Item) => string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}

/** The first and last lines of each page that hold something. */
function findEdges(lines: readonly TextLine[]): Set<TextLine> {
  const edges = new Set<TextLine>()
  let page: TextLine[] = []
  const close = () => {
    for (const line of [...page.slice(0, EDGE), ...page.slice(-EDGE)]) edges.add(line)
    page = []
  }
  for (const line of lines) {
    if (line.opensPage) close()
    if (line.text.trim()) page.push(line)
  }
  close()
  return edges
}
