import { type Layout, type PageStart, PLAIN_LAYOUT } from './layout.ts'
import { isMatter } from './matter.ts'
import { readMarkdown } from './markdown.ts'
import { isPageMark, pageAlone } from './page-marks.ts'
import { createJoiner } from './hyphens.ts'
import { joinParted } from './line-ends.ts'
import { readLines } from './lines.ts'
import { packLines } from './pack-lines.ts'
import type { TextLine } from './text-line.ts'
import { type QuotedFile, isSilent, showGaps } from './gaps.ts'
import { indexOfLast } from './index-of-last.ts'
import { type Mapped, piecesOf, type Range, rangesOf, sliceMapped } from './mapped.ts'
import { hasNotes } from './groups.ts'
import { gatherNotes, NOTES } from './notes.ts'
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

/** The section name of what stands before the first heading. */
export const OPENING = 'Opening'

/**
 * Cuts a text into sections, paragraphs and sentences.
 * In: the text as imported, its title, how it is laid out, and what is told what is left out.
 * Out: paragraphs in reading order, notes last, cleaned (line ends, furniture, markup, ligatures), with UTF-16 ranges in
 * the text as imported.
 */
export function segment(
  text: string,
  title: string,
  layout: Layout = PLAIN_LAYOUT,
  onLeftOut: (section: string) => void = () => {},
): Paragraph[] {
  const lines = packLines(readLines(text, title, layout), text)
  const pages = pagesIn(lines)
  const { body, notes, hasHeading } =
    layout.format === 'markdown' ? readMarked(text, lines, layout, onLeftOut) : readPlain(lines, layout)
  const lastNote = notes.reduce((last, { label }) => Math.max(last, Number(label ?? 0)), 0)
  const file = { text, format: layout.format, lastNote }
  const paragraphs: Paragraph[] = []
  for (const place of joinParts(placeBlocks(body, layout, hasHeading, onLeftOut)))
    paragraphs.push(toParagraph(place, pages, file))
  for (const place of joinParts(placeNotes(notes))) paragraphs.push(toParagraph(place, pages, file))
  return paragraphs
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

/** Papers name these parts at the start of their paragraph. */
const FRONT_MATTER = /^(Abstract|Keywords|Acknowledge?ments|Funding|Conflicts of Interest): /

/** Blocks with where they stand. */
type Place = { section: string; number: number; speaker: string | null; bodies: Body[] }
type Body = Pick<TextBlock, 'body' | 'isWhole'>

function* placeBlocks(
  blocks: Iterable<TextBlock>,
  { format, skip, leavesOutMatter }: Layout,
  hasHeading: boolean,
  onLeftOut: (section: string) => void,
): Generator<Place> {
  const hasTitlePage = leavesOutMatter && format === 'text' && hasHeading
  const isLeftOut = (section: string, { text }: Mapped) =>
    skip.includes(section) ||
    (leavesOutMatter && isMatter(section)) ||
    (hasTitlePage && section === OPENING && (isTitle(text) || CONTENTS.test(text)))
  let last: Place | undefined
  const counts = new Map<string, number>()
  const count = (section: string) => counts.set(section, (counts.get(section) ?? 0) + 1).get(section) ?? 0
  let section = OPENING
  let speaker: string | null = null
  let turn = 0
  for (const block of blocks) {
    const { kind, body, goesOn } = block
    section =
      body.text.match(FRONT_MATTER)?.[1] ?? (/^key ?words$/i.test(section) && counts.has(section) ? OPENING : section)
    if (kind === 'heading') {
      section = body.text
      speaker = null
    } else if (kind === 'speaker') {
      speaker = body.text
      turn = count(section)
    } else if (goesOn && last?.section === section) last.bodies.push(block)
    else if (isLeftOut(section, body)) onLeftOut(section)
    else {
      if (last) yield last
      last = { section, number: speaker ? turn : count(section), speaker, bodies: [block] }
    }
  }
  if (last) yield last
}

/** What stands in chapters, in one block: `I. The pilot II. The quay III. The pier`. */
const CONTENTS = /^(?:chapter )?(?:1|I)\.? .{1,80} (?:chapter )?(?:2|II)\.? .{1,80} (?:chapter )?(?:3|III)\.? /i

/** A line of a title page. */
const isTitle = (text: string) => !/[.?!…:;,][)”’"']*$/u.test(text) && text.split(/\s+/).length <= LONGEST_TITLE

/** In words. */
const LONGEST_TITLE = 12

function placeNotes(notes: TextBlock[]): Place[] {
  let number = 0
  return notes.map((block) => {
    number = Number(block.label ?? number)
    return { section: NOTES, number, speaker: null, bodies: [block] }
  })
}

/** All that is said in one turn, or in one note, is one paragraph. */
function* joinParts(places: Iterable<Place>): Generator<Place> {
  let last: Place | undefined
  for (const place of places) {
    if (last && last.section === place.section && last.number === place.number) last.bodies.push(...place.bodies)
    else {
      if (last) yield last
      last = place
    }
  }
  if (last) yield last
}

function toParagraph(
  { section, number, speaker, bodies }: Place,
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
