import type { FigureOf, MatrixCell } from '../reply/figure.ts'
import { element, flow, moved, type Piece, padded, room, stack } from './svg.ts'
import { layLegend, laySign } from './symbols.ts'
import { layLine, layText, type Pen } from './text.ts'
import { INNER } from './frame.ts'
import { SIZES } from './theme.ts'

/** The most columns of a width in which a cell can say something. */
const MOST_COLUMNS = 5

/** From how many rows on a cell says no more than its symbol, its amount and its footnotes; the legend says the rest. */
const MANY_ROWS = 9

/** How many cells of a strip stand beside each other. */
const IN_STRIP = 4

/** For names: in full cells, and in brief ones, which need the room. */
const NAMES = { full: 270, brief: 218 }
const NARROWEST = 165
const SIGN = { large: 26, small: 18 }

type Matrix = FigureOf<'matrix'>
type Row = Matrix['rows'][number]

/** A table of symbols. Of one column it is a strip; where there are many columns, these are rows instead. */
export function drawMatrix(figure: Matrix, pen: Pen): Piece {
  if (figure.columns.length === 1) return drawStrip(figure, pen)
  if (figure.columns.length > MOST_COLUMNS) return drawTable(turned(figure), pen)
  return drawTable(figure, pen)
}

const turned = ({ columns, rows }: Matrix): Pick<Matrix, 'columns' | 'rows'> => ({
  columns: rows.map(({ name }) => name),
  rows: columns.map((name, i) => ({ name, cells: rows.flatMap(({ cells }) => cells[i] ?? []) })),
})

function drawTable({ columns, rows }: Pick<Matrix, 'columns' | 'rows'>, pen: Pen): Piece {
  const isBrief = rows.length >= MANY_ROWS
  const names = isBrief ? NAMES.brief : NAMES.full
  const across = Math.max(NARROWEST, (INNER - names) / Math.max(1, columns.length))
  const width = names + across * columns.length
  const head = inRow(
    room(0, 0),
    columns.map((name) => layText(name, across - 24, pen, { size: SIZES.head, weight: 700, lines: 3 })),
    { names, across, align: 'bottom' },
  )
  const body = rows.map((row) => drawRow(row, { names, across, isBrief }, pen))
  const line = rule(width, pen)
  const table = stack([{ ...head, width }, ...body.flatMap((row) => [line, row])], 12)
  const signs = rows.flatMap(({ cells }) => cells)
  return isBrief ? stack([table, stack([layLegend(signs, width, pen), ...layKey(signs, width, pen)], 10)], 28) : table
}

type Layout = { names: number; across: number }

function drawRow({ name, cells }: Row, { isBrief, ...layout }: Layout & { isBrief: boolean }, pen: Pen): Piece {
  const head = layText(name, layout.names - 16, pen, { size: SIZES.text, weight: 700, lines: 4 })
  const pieces = cells.map((cell) =>
    isBrief ? drawBriefCell(cell, layout.across - 6, pen) : drawCell(cell, layout.across - 24, pen),
  )
  return inRow(head, pieces, { ...layout, align: 'top' })
}

/** A row of pieces, each in its column. */
function inRow(
  head: Piece,
  pieces: readonly Piece[],
  { names, across, align }: Layout & { align: 'top' | 'bottom' },
): Piece {
  const height = Math.max(head.height, ...pieces.map((piece) => piece.height))
  const svg = pieces
    .map((piece, i) => moved(names + i * across, align === 'top' ? 0 : height - piece.height, piece.svg))
    .join('\n')
  return { width: names + across * pieces.length, height, svg: [head.svg, svg].filter(Boolean).join('\n') }
}

const rule = (width: number, { colours }: Pen): Piece => ({
  width,
  height: 2,
  svg: element('rect', { width, height: 2, fill: colours.line }),
})

/** What is known in full: the symbol, its word, on how much it rests, and its footnotes. */
function drawCell(cell: MatrixCell, width: number, pen: Pen): Piece {
  const isKnown = cell.tone !== 'unknown'
  const { colours } = pen
  const small = { size: SIZES.small, colour: colours.muted }
  return stack(
    [
      laySign(cell.tone, SIGN.large, pen),
      layText(cell.label, width, pen, isKnown ? { weight: 700, lines: 3 } : { ...small, lines: 3 }),
      ...(cell.amount ? [layText(cell.amount, width, pen, small)] : []),
      ...(cell.cites.length ? [layCites(cell.cites, width, pen)] : []),
    ],
    6,
  )
}

/** The symbol, on how much it rests in numbers alone, and its footnotes, which go below where there is no room beside. */
function drawBriefCell(cell: MatrixCell, width: number, pen: Pen): Piece {
  const small = { size: SIZES.small, colour: pen.colours.muted }
  const pieces = [
    laySign(cell.tone, SIGN.small, pen),
    ...(cell.amount ? [layLine(inNumbers(cell.amount), null, pen, small)] : []),
    ...(cell.cites.length ? [layCites(cell.cites, width, pen)] : []),
  ]
  return flow(pieces, width, 8, { between: 4 })
}

/** `3 notes, 2 sources` as `3 · 2`. */
const inNumbers = (amount: string): string => (amount.match(/\d+/g) ?? []).join(' · ')

/** What the numbers stand for, by those of one of the cells; nothing where there are none. */
function layKey(cells: readonly MatrixCell[], width: number, pen: Pen): Piece[] {
  const most = cells.map(({ amount }) => amount).toSorted((a, b) => b.length - a.length)[0]
  if (!most) return []
  return [layText(`${inNumbers(most)} = ${most}`, width, pen, { size: SIZES.small, colour: pen.colours.muted })]
}

/** Footnotes as they stand behind something: `[1] [2]`. */
export const sayCites = (cites: readonly number[]): string => cites.map((n) => `[${n}]`).join(' ')

const layCites = (cites: readonly number[], width: number, pen: Pen): Piece =>
  layText(sayCites(cites), width, pen, { size: SIZES.small, colour: pen.colours.accent, lines: 2 })

/** One column as cells beside each other, under each its name. */
function drawStrip({ rows }: Matrix, pen: Pen): Piece {
  const perRow = Math.min(IN_STRIP, Math.max(1, rows.length))
  const across = (INNER - (perRow - 1) * SIZES.gap) / perRow
  const lines = Array.from({ length: Math.ceil(rows.length / perRow) }, (_, i) =>
    rows.slice(i * perRow, (i + 1) * perRow),
  )
  return stack(
    lines.map((line) => drawStripLine(line, across, pen)),
    SIZES.gap,
  )
}

/** Some cells beside each other, whose symbols stand on one line. */
function drawStripLine(rows: readonly Row[], across: number, pen: Pen): Piece {
  const heads = rows.map(({ name }) => layText(name, across - 48, pen, { size: SIZES.head, weight: 700, lines: 4 }))
  const high = Math.max(0, ...heads.map(({ height }) => height))
  const bodies = rows.map(({ cells: [cell] }, i) => {
    const head = { ...(heads[i] ?? room(0, 0)), height: high }
    return stack([head, ...(cell ? [drawCell(cell, across - 48, pen)] : [])], 14)
  })
  const height = Math.max(...bodies.map((body) => body.height)) + 48
  const boxes = rows.map(({ cells: [cell] }, i) => {
    const inside = padded(bodies[i] ?? room(0, 0), 24).svg
    return moved(i * (across + SIZES.gap), 0, box(across, height, cell?.tone === 'unknown', pen) + inside)
  })
  return { width: INNER, height, svg: boxes.join('\n') }
}

/** Round what is known a panel; round what is not, dashes and nothing behind. */
const box = (width: number, height: number, isEmpty: boolean, { colours }: Pen): string =>
  element('rect', {
    width,
    height,
    rx: 14,
    fill: isEmpty ? 'none' : colours.panel,
    stroke: colours.line,
    'stroke-width': 2,
    'stroke-dasharray': isEmpty ? '8 8' : undefined,
  })
