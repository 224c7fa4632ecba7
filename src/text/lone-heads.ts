import type { TextLine } from './text-line.ts'

/**
 * The heads and feet of pages that no other page has: those of a book that change with its sections or come but once. In: the
 * lines of a text in pages, without the furniture that returns. Two things tell them: the number of their page at one of their
 * ends, and that a sentence goes on behind them.
 */
export function findLoneHeads(lines: readonly TextLine[]): Set<TextLine> {
  const pages = partFull(lines)
  const numbered = findNumbered(pages)
  const rest = pages.map((page) => page.filter((line) => !numbered.has(line)))
  const isBlankAt = blankBeside(lines)
  const between = rest.slice(1).flatMap((page, i) => findBetween(rest[i] ?? [], page, isBlankAt))
  return new Set([...numbered, ...between])
}

/** The lines of each page that hold something. */
function partFull(lines: readonly TextLine[]): TextLine[][] {
  const pages: TextLine[][] = [[]]
  let opens = false
  for (const line of lines) {
    opens ||= line.opensPage
    if (!line.text.trim()) continue
    if (opens) pages.push([])
    opens = false
    pages.at(-1)?.push(line)
  }
  return pages
}

/** The longest head or foot of a page, in characters. */
const LONGEST = 100

/** How many pages must be numbered alike, where the number of none is known: any line may begin with a figure. */
const FEWEST = 2

/** The first and last lines of pages that have the number of their page at an end: `14 J. Doe`, `On Lamps | 15`. */
function findNumbered(pages: readonly TextLine[][]): Set<TextLine> {
  const found = pages.flatMap((page, at) =>
    [...new Set([page[0], page.at(-1)])].flatMap((line) => {
      const number = line && isHeadlike(line.text) ? numberIn(line.text) : null
      return line && number ? [{ line, number, ahead: Number(number) - at }] : []
    }),
  )
  const isAhead = (ahead: number) => found.filter((each) => each.ahead === ahead).length >= FEWEST
  return new Set(
    found.flatMap(({ line, number, ahead }) =>
      (line.page === null ? isAhead(ahead) : line.page === number) ? [line] : [],
    ),
  )
}

/** The number at the beginning of a line, or at its end. */
function numberIn(text: string): string | null {
  const line = text.trim()
  return /^(\d{1,4})[\s|·•–—-]{1,9}\p{L}/u.exec(line)?.[1] ?? /[\s|·•–—-](\d{1,4})$/u.exec(line)?.[1] ?? null
}

/** What ends a sentence or a part of one. */
const CLOSES = /[.?!:;][)”’"'»\]]{0,3}\s*$/

/** Letters, figures and the marks of a title, with a capital or a number first; a table, a formula or a caption looks otherwise. */
const TITLE = /^(?:\d{1,4}[\s|·•–—-]{1,9})?\p{Lu}[\p{L}\p{M}\p{N}\s.,:’'"“”()|·•/&–—-]*$/u
const ADDRESS = /^(?:https?:\/\/|doi[:.]|www\.)\S+$/i
/** `Figure 3`, `Table 1 Ships` */
const CAPTION = /^\p{L}+\.?\s\d/u

function isHeadlike(text: string): boolean {
  const line = text.trim()
  if (line.length > LONGEST || /[?!;,:]$/.test(line)) return false
  return ADDRESS.test(line) || (TITLE.test(line) && !CAPTION.test(line))
}

/** How many lines of a page may be its head, and its foot. */
const EDGE = 2

/** How short beside others of its page a line must be that is none of a paragraph, as a share of the one in the middle. */
const SHORT = 2 / 3

/**
 * The fewest lines that must go from between two pages for a sentence of one to go on in the other; none where that does not
 * help. A foot is set apart by an empty line, a head by one or by being short.
 */
function findBetween(before: readonly TextLine[], page: readonly TextLine[], isBlankAt: BlankAt): TextLine[] {
  const isShort = (line: TextLine) => line.text.trim().length < SHORT * middleLength(page)
  for (let count = 1; count <= 2 * EDGE; count++)
    for (let foot = Math.max(0, count - EDGE); foot <= Math.min(count, EDGE); foot++) {
      const [feet, heads] = [before.slice(before.length - foot), page.slice(0, count - foot)]
      const [last, next] = [before[before.length - 1 - foot], page[heads.length]]
      const goesOn = last && next && !CLOSES.test(last.text) && /^\p{Ll}/u.test(next.text.trimStart())
      const isFootApart = !feet[0] || isBlankAt(feet[0], -1)
      const isHeadApart = heads.every((line) => isShort(line) || isBlankAt(line, 1))
      if (goesOn && isFootApart && isHeadApart && [...feet, ...heads].every(({ text }) => isHeadlike(text)))
        return [...feet, ...heads]
    }
  return []
}

/** Whether the line so many lines behind one is empty. */
type BlankAt = (line: TextLine, behind: number) => boolean

function blankBeside(lines: readonly TextLine[]): BlankAt {
  const places = new Map(lines.map((line, i) => [line, i]))
  return (line, behind) => !lines[(places.get(line) ?? 0) + behind]?.text.trim()
}

function middleLength(page: readonly TextLine[]): number {
  const lengths = page.map(({ text }) => text.trim().length).sort((a, b) => a - b)
  return lengths[lengths.length >> 1] ?? 0
}
