import { type Layout, type PageStart, PLAIN_LAYOUT } from './layout.ts'
import { readMarkdown } from './markdown.ts'
import { isPageMark, pageAlone } from './page-marks.ts'
import { createJoiner } from './hyphens.ts'
import { pagesOfGiven, readGiven } from './given-blocks.ts'
import { joinParted } from './line-ends.ts'
import { readLines } from './lines.ts'
import { packLines } from './pack-lines.ts'
import type { TextLine } from './text-line.ts'
import { type QuotedFile, isSilent, showGaps } from './gaps.ts'
import { indexOfLast } from './index-of-last.ts'
import { type Mapped, piecesOf, type Range, rangesOf, sliceMapped } from './mapped.ts'
import { hasNotes } from './groups.ts'
import { gatherNotes } from './notes.ts'
import { type PlacedBlocks, placeBlocks, placeNotes } from './places.ts'
import { type TextBlock, createBlockReader, joinCutParagraphs } from './paragraphs.ts'
import type { PageLabel } from './page-labels.ts'
import type { PageTurn } from './page-span.ts'
import { splitSentences } from './sentences.ts'

/**
 * One sentence of a paragraph. `pages` are the printed pages it stands on, with the index in `text` at which each begins; none
 * where the file shows none. `pieces` are the runs of the text as imported that spell it; where others stand between them,
 * `text` has an ellipsis. `cut`: so it would, between this sentence and the one before it.
 */
export type Sentence = { number: number; text: string; pages: PageTurn[]; pieces: Range[]; cut: boolean }

/**
 * One paragraph of a document. `number` counts from 1 in its section; in notes it is the note's own number, and in a
 * transcript it is the turn's, with who speaks.
 */
export type Paragraph = { section: string; number: number; speaker: string | null; sentences: Sentence[] }

/**
 * Cuts a text into sections, paragraphs and sentences.
 * In: the text as imported, its title, how it is laid out, and what is told what is left out.
 * Out: paragraphs in reading order, notes last, cleaned (line ends, furniture, markup, ligatures), with UTF-16 ranges in
 * the text as imported.
 */
export const segment = (...text: Parameters<typeof readParagraphs>): Paragraph[] => [...readParagraphs(...text)]

/** Cuts a text as {@link segment} does, each paragraph when it is asked for: all those of a long text take more room than it. */
export function* readParagraphs(
  text: string,
  title: string,
  layout: Layout = PLAIN_LAYOUT,
  onLeftOut: (section: string) => void = () => {},
): Generator<Paragraph> {
  const { body, notes, hasHeading, pages } = readBlocks(text, title, layout, onLeftOut)
  const lastNote = notes.reduce((last, { label }) => Math.max(last, Number(label ?? 0)), 0)
  const file = { text, format: layout.format, lastNote }
  for (const place of placeBlocks(body, layout, hasHeading, onLeftOut)) yield toParagraph(place, pages, file)
  for (const place of placeNotes(notes)) yield toParagraph(place, pages, file)
}

function readBlocks(
  text: string,
  title: string,
  layout: Layout,
  onLeftOut: (what: string) => void,
): Blocks & { pages: TextLine[] } {
  if (layout.blocks) {
    const { body, notes } = gatherNotes(readGiven(text, layout.blocks, layout))
    return { body, notes, hasHeading: body.some(isHeading), pages: pagesOfGiven(layout) }
  }
  const lines = packLines(readLines(text, title, layout), text)
  const isMarked = layout.format === 'markdown'
  const blocks = isMarked ? readMarked(text, lines, layout, onLeftOut) : readPlain(lines, layout)
  return { ...blocks, pages: pagesIn(lines) }
}

/** The lines that open pages. */
function pagesIn(lines: Iterable<TextLine>): TextLine[] {
  const pages: TextLine[] = []
  for (const line of lines) if (!pages.length || line.page !== pages.at(-1)?.page) pages.push(line)
  return pages
}

/** The blocks of a text, those of a long one made one after another; its notes; and whether it has headings. */
type Blocks = { body: Iterable<TextBlock>; notes: TextBlock[]; hasHeading: boolean }

function readPlain(lines: Iterable<TextLine>, layout: Layout): Blocks {
  const read = createBlockReader(lines, layout)
  const hasHeading = holds(read(), isHeading)
  if (!hasNotes(lines, layout)) return { body: joinCutParagraphs(read()), notes: [], hasHeading }
  const { body, notes } = gatherNotes([...read()])
  return { body: joinCutParagraphs(body), notes: [...joinCutParagraphs(notes)], hasHeading }
}

/** Markdown says itself where a paragraph ends. */
function readMarked(
  text: string,
  lines: Iterable<TextLine>,
  { pages }: Layout,
  onLeftOut: (what: string) => void,
): Blocks {
  const joint = createJoiner(lines)
  const starts = pages && 'starts' in pages ? pages.starts : []
  const isMark = ({ body, start }: TextBlock) => isPageMark(body.text) || opensPage(body.text, start, starts)
  const blocks = readMarkdown(text, onLeftOut)
    .filter((block) => !isMark(block))
    .map((block) => (block.isWhole ? block : { ...block, body: joinParted(block.body, text, joint) }))
  const { body, notes } = gatherNotes(blocks)
  return { body, notes, hasHeading: body.some(isHeading) }
}

/** Whether what stands at an offset is the number of its page in a sign that is a mark where it runs in order. */
function opensPage(line: string, at: number, starts: readonly PageStart[]): boolean {
  const page = pageAlone(line)
  return page !== null && page === starts[indexOfLast(starts, ({ start }) => start <= at)]?.page
}

const isHeading = ({ kind }: TextBlock) => kind === 'heading'

function holds<Item>(items: Iterable<Item>, is: (item: Item) => boolean): boolean {
  for (const item of items) if (is(item)) return true
  return false
}

function toParagraph(
  { section, number, speaker, bodies }: PlacedBlocks,
  pages: readonly TextLine[],
  file: QuotedFile,
): Paragraph {
  const stretches = bodies.flatMap(({ body, isWhole }) =>
    isWhole ? [body] : splitSentences(body.text).map(({ start, end }) => sliceMapped(body, start, end)),
  )
  const sentences: Sentence[] = []
  for (const stretch of stretches) {
    const pieces = piecesOf(stretch)
    const [before, here] = [sentences.at(-1)?.pieces.at(-1)?.[1], pieces[0]?.[0]]
    const cut = before !== undefined && here !== undefined && !isSilent(before, here, file)
    const shown = showGaps(stretch, file)
    sentences.push({ number: sentences.length + 1, text: shown.text, pages: turnsIn(shown, pages), pieces, cut })
  }
  // A copy takes no more room than it needs.
  return { section, number, speaker, sentences: [...sentences] }
}

/** One for all: most sentences of most texts have no pages. */
const NONE: PageTurn[] = []

/** The pages of a stretch, with the index in it at which each begins. In: the lines that open the pages of the text. */
function turnsIn(stretch: Mapped, pages: readonly TextLine[]): PageTurn[] {
  if (pages.every(({ page }) => page === null)) return NONE
  const turns: PageTurn[] = []
  const turn = (page: PageLabel | null, at: number) => {
    if (page !== null && page !== turns.at(-1)?.page) turns.push({ page, at })
  }
  for (const { from, range } of rangesOf(stretch)) {
    const [start, end] = range
    let next = indexOfLast(pages, (line) => line.start <= start)
    turn(pages[next]?.page ?? null, from)
    for (let line = pages[++next]; line && line.start < end; line = pages[++next])
      turn(line.page, from + line.start - start)
  }
  return turns
}
