import { chapterInCaption } from './chapters.ts'
import { foldForSearch } from './fold.ts'
import { dropFurniture } from './furniture.ts'
import type { Layout } from './layout.ts'
import { findMatterLines } from './matter.ts'
import { createPager } from './pages.ts'
import type { TextLine } from './text-line.ts'

/**
 * Reads a text into lines with their pages, page furniture left out; one after another.
 * In: the text as imported, the document's title (running heads repeat it), how it is laid out.
 */
export function* readLines(text: string, title: string, layout: Layout): Generator<TextLine> {
  if (layout.pages === null && !text.includes('\f', 1)) return yield* readAll(text, title, layout)
  const lines = [...readAll(text, title, layout)]
  const hasPages = layout.pages !== null || lines.some((line) => line.opensPage)
  yield* hasPages ? dropFurniture(lines, layout.speakers) : lines
}

function* readAll(text: string, title: string, { format, pages, leavesOutMatter }: Layout): Generator<TextLine> {
  const pageOf = createPager(pages)
  let start = 0
  let opensPage = false
  const raws = text.split(LINE_END)
  const repeatsTitle = createTitleFinder(title)
  const matter = leavesOutMatter && format === 'text' ? findMatterLines(raws) : []
  for (const [i, raw] of raws.entries()) {
    const { page, opens, isHead } = pageOf(raw, start)
    opensPage ||= opens || (start > 0 && raw.startsWith('\f'))
    const isText = !isHead && !matter[i] && !repeatsTitle(raw)
    // A form feed within a line stands between two words, as a line end does.
    const isFed = raw.startsWith('\f') && start > 0 && text[start - 1] !== '\n'
    const said = matter[i]
      ? chapterInCaption(raw)
      : isText
        ? { text: raw.slice(Number(isFed)), index: Number(isFed) }
        : null
    if (said) yield { text: said.text, start: start + said.index, page, opensPage }
    if (said?.text.trim()) opensPage = false
    start += raw.length + Number(text[start + raw.length] === '\n')
  }
}

/** A form feed ends a line as well, and belongs to the next. */
const LINE_END = /\n|(?<=[^\n])(?=\f)/

/** Makes what finds the title again, with a page or chapter number. */
function createTitleFinder(title: string): (line: string) => boolean {
  const folded = foldForSearch(title)
  return (line) => {
    const bare = line.trim()
    if (bare.length > title.length + ROOM || !/^\d|\d$/.test(bare)) return false
    return folded !== '' && foldForSearch(bare.replace(/^\d+|(?<!\d)\d+$/g, '').trim()) === folded
  }
}

/** How many characters longer than the title a line may be that repeats it, spaced out and numbered. */
const ROOM = 100
