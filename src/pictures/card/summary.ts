import type { Figure, FigureOf, MatrixCell } from '../../reply/figure.ts'
import { drawOverview } from '../map/map.ts'
import { beside, element, moved, type Piece, stack } from '../svg.ts'
import { laySign } from '../symbols.ts'
import { layText, type Pen } from '../text.ts'
import { SIZES } from '../theme.ts'
import { drawAxis } from '../timeline/axis.ts'

type Size = { width: number; height: number }

/** Of a row of symbols, in pixels. */
const ROW = 50

/** For names, where there are few columns or many. */
const NAMES = { few: 360, many: 230 }
const MANY = 4

/** What a figure shows, in as much as there is room for; null where there is none, or it says what the card itself does. */
export function drawSummary(figure: Figure, size: Size, pen: Pen): Piece | null {
  if (size.height < ROW) return null
  switch (figure.kind) {
    case 'matrix':
      return figure.columns.length === 1 ? drawCells(figure, size, pen) : drawRows(figure, size, pen)
    case 'map':
      return drawOverview(figure, size, pen)
    case 'timeline':
      return drawLine(figure, size, pen)
    case 'network':
      return drawMembers(figure, size, pen)
    case 'bars':
      return drawLengths(figure, size, pen)
    case 'table':
      return drawSayings(figure, size, pen)
  }
}

const layCell = ({ tone, label }: MatrixCell, width: number, pen: Pen): Piece => {
  const colour = tone === 'unknown' ? pen.colours.muted : pen.colours.text
  return beside([laySign(tone, 17, pen), layText(label, width - 44, pen, { colour, lines: 1 })], 12, 'middle')
}

/** A table of symbols with their words, as many of its rows as there is room for. */
function drawRows({ columns, rows }: FigureOf<'matrix'>, { width, height }: Size, pen: Pen): Piece {
  const few = columns.slice(0, MANY)
  const names = few.length < MANY ? NAMES.few : NAMES.many
  const across = (width - names) / Math.max(1, few.length)
  const at = (i: number) => names + i * across
  const head = few.map((name, i) =>
    moved(at(i), 0, layText(name, across - 16, pen, { size: SIZES.head, weight: 700, lines: 1 }).svg),
  )
  const body = rows.slice(0, Math.max(1, Math.floor(height / ROW) - 1)).map(({ name, cells }, row) => {
    const label = layText(name, names - 20, pen, { lines: 1 })
    const drawn = cells.slice(0, few.length).map((cell, i) => moved(at(i), 0, layCell(cell, across - 16, pen).svg))
    const line = element('rect', { y: -8, width, height: 2, fill: pen.colours.line })
    return moved(0, (row + 1) * ROW, [line, label.svg, ...drawn].join('\n'))
  })
  return { width, height, svg: [...head, ...body].join('\n') }
}

/** The cells of one column, two beside each other. */
function drawCells({ rows }: FigureOf<'matrix'>, { width, height }: Size, pen: Pen): Piece {
  const across = width / 2
  const high = 92
  const cells = rows.slice(0, 2 * Math.max(1, Math.floor(height / high))).map(({ name, cells: [cell] }, i) => {
    const head = layText(name, across - 32, pen, { size: SIZES.head, weight: 700, lines: 1 })
    const piece = stack([head, ...(cell ? [layCell(cell, across - 32, pen)] : [])], 6)
    return moved((i % 2) * across, Math.floor(i / 2) * high, piece.svg)
  })
  return { width, height, svg: cells.join('\n') }
}

/** Where there is no room for the line and what happened first and last, the line alone. */
function drawLine({ events }: FigureOf<'timeline'>, { width, height }: Size, pen: Pen): Piece {
  const axis = drawAxis(events, pen)
  const told = [events[0], ...(events.length > 1 ? [events.at(-1)] : [])].flatMap((event) => {
    if (!event) return []
    const when = event.dates.map(({ shown }) => shown).join(' / ')
    return [
      beside(
        [
          layText(when, 230, pen, { weight: 700, lines: 1, align: 'start' }),
          layText(event.what, width - 260, pen, { lines: 1 }),
        ],
        20,
      ),
    ]
  })
  const scale = Math.min(1, height / Math.max(axis.height, 1))
  const drawn = { width, height: axis.height * scale, svg: scaled(axis.svg, scale) }
  const whole = stack([drawn, ...told], 10)
  return whole.height <= height ? whole : drawn
}

const scaled = (svg: string, by: number): string =>
  by === 1 ? svg : `<g transform="scale(${by.toFixed(3)})">${svg}</g>`

/** Who belongs, in two columns. */
function drawMembers({ groups }: FigureOf<'network'>, { width, height }: Size, pen: Pen): Piece {
  const across = width / Math.max(1, Math.min(2, groups.length))
  const lists = groups.slice(0, 2).map(({ name, members }) => {
    const most = Math.max(1, Math.floor((height - 44) / 40))
    const rest = members.length - most
    const shown = rest > 0 ? [...members.slice(0, most - 1), `+ ${rest + 1}`] : members
    const head = layText(name, across - 32, pen, { size: SIZES.small, colour: pen.colours.muted, lines: 1 })
    return stack([head, ...shown.map((member) => layText(member, across - 32, pen, { lines: 1 }))], 6)
  })
  return { width, height, svg: lists.map((list, i) => moved(i * across, 0, list.svg)).join('\n') }
}

function drawLengths({ bars, most }: FigureOf<'bars'>, { width, height }: Size, pen: Pen): Piece {
  const room = width - NAMES.many - 160
  const rows = bars.slice(0, Math.max(1, Math.floor(height / ROW))).map(({ name, value, shown }, i) => {
    const length = most ? Math.max(0, Math.min(1, value / most)) * room : 0
    const bar = element('rect', { x: NAMES.many, y: 4, width: length, height: 28, rx: 6, fill: pen.colours.accent })
    const number = layText(shown, 140, pen, { weight: 700, lines: 1 })
    return moved(
      0,
      i * ROW,
      [layText(name, NAMES.many - 24, pen, { lines: 1 }).svg, bar, moved(NAMES.many + room + 16, 0, number.svg)].join(
        '\n',
      ),
    )
  })
  return { width, height, svg: rows.join('\n') }
}

/** Who says what, each on two lines. */
function drawSayings({ rows }: FigureOf<'table'>, { width, height }: Size, pen: Pen): Piece {
  const high = 84
  const drawn = rows.slice(0, Math.max(1, Math.floor(height / high))).map(({ name, text }, i) => {
    const head = layText(name, 256, pen, { weight: 700, lines: 2 })
    const body = layText(text, width - 290, pen, { lines: 2 })
    return moved(0, i * high, head.svg + moved(290, 0, body.svg))
  })
  return { width, height, svg: drawn.join('\n') }
}
