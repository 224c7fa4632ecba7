import { toHarmless, toHarmlessLine } from '../base/harmless.ts'
import type { Figure } from './figure.ts'
import type { Block, Excerpt, Footnote, GridRow, Line, Menu, Reply } from './reply.ts'

/**
 * A reply whose every shown text is harmless, which an adapter makes of it before anything else: what files, records and
 * people wrote stands in titles, excerpts, footnotes and labels. Calls stay as they are, and so does what is to be copied:
 * it goes into files too.
 */
export const toHarmlessReply = (reply: Reply): Reply => ({
  ...reply,
  title: toHarmlessLine(reply.title),
  ...(reply.opening === undefined ? {} : { opening: toHarmless(reply.opening) }),
  blocks: reply.blocks.map(toHarmlessBlock),
  excerpts: reply.excerpts.map(toHarmlessExcerpt),
  footnotes: reply.footnotes.map(toHarmlessFootnote),
  choices: reply.choices.map(labelled),
  menus: reply.menus.map(toHarmlessMenu),
  ...(reply.rating ? { rating: reply.rating.map(labelled) } : {}),
  figures: reply.figures.map(toHarmlessFigure),
})

/** A figure as it can be drawn, whoever wrote what is in it. */
export const toHarmlessFigure = (figure: Figure): Figure => toHarmlessData(figure)

/** Plain data whose every text is harmless and of one line, as what is drawn has to be. */
function toHarmlessData<Data>(data: Data): Data {
  if (typeof data === 'string') return toHarmlessLine(data) as Data
  if (Array.isArray(data)) return data.map(toHarmlessData) as Data
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, toHarmlessData(value)])) as Data
}

/** An address as it can stand between angle brackets: what would end it is written in percent. */
const toHarmlessLink = (link: string): string =>
  toHarmlessLine(link).replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign))

function toHarmlessBlock(block: Block): Block {
  if (block.kind === 'text') return { ...block, line: toHarmlessSpans(block.line) }
  if (block.kind === 'grid') return { ...block, rows: block.rows.map(toHarmlessRow) }
  const heading = block.heading === null ? null : toHarmlessLine(block.heading)
  if (block.kind === 'list') return { ...block, heading, items: block.items.map(toHarmlessSpans) }
  if (block.kind === 'copy' && block.shown) return { ...block, heading, shown: toHarmlessSpans(block.shown) }
  return { ...block, heading }
}

const toHarmlessSpans = (line: Line): Line =>
  line.map((span) => ({
    ...span,
    text: toHarmless(span.text),
    ...(span.link === undefined ? {} : { link: toHarmlessLink(span.link) }),
  }))

const toHarmlessRow = (row: GridRow): GridRow => ({
  ...row,
  name: toHarmlessLine(row.name),
  question: toHarmless(row.question),
  cells: row.cells.map((cell) => ({
    ...cell,
    column: toHarmlessLine(cell.column),
    label: toHarmlessLine(cell.label),
    word: toHarmlessLine(cell.word),
    amount: toHarmlessLine(cell.amount),
    evidence: cell.evidence.map(({ label, line }) => ({ label: toHarmlessLine(label), line: toHarmlessSpans(line) })),
  })),
  together: row.together && toHarmlessSpans(row.together),
})

const toHarmlessExcerpt = (excerpt: Excerpt): Excerpt => ({
  ...excerpt,
  ...toHarmlessMatches(excerpt),
  tableHead: excerpt.tableHead === null ? null : toHarmlessLine(excerpt.tableHead),
  inBrief: excerpt.inBrief === null ? null : toHarmless(excerpt.inBrief),
  otherwise: excerpt.otherwise.map(toHarmlessSpans),
  refersTo: excerpt.refersTo.map(toHarmlessLine),
})

/** A text may become shorter, and then its marked words stand elsewhere. */
function toHarmlessMatches({ text, matched }: Excerpt): Pick<Excerpt, 'text' | 'matched'> {
  const shown = toHarmless(text)
  if (shown === text) return { text, matched }
  const placeOf = (at: number) => toHarmless(text.slice(0, at)).length
  return { text: shown, matched: matched.map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end) })) }
}

const toHarmlessFootnote = (footnote: Footnote): Footnote => ({
  ...footnote,
  citation: toHarmlessLine(footnote.citation),
  place: toHarmlessLine(footnote.place),
  link: footnote.link === null ? null : toHarmlessLink(footnote.link),
})

const labelled = <Labelled extends { label: string }>(each: Labelled): Labelled => ({
  ...each,
  label: toHarmlessLine(each.label),
})

const toHarmlessMenu = (menu: Menu): Menu =>
  'channels' in menu ? labelled(menu) : { ...labelled(menu), choices: menu.choices.map(labelled) }
