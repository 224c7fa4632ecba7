import type { FigureOf } from '../reply/figure.ts'
import { INNER } from './frame.ts'
import { sayCites } from './matrix.ts'
import { element, moved, type Piece, stack } from './svg.ts'
import { layText, type Pen } from './text.ts'
import { SIZES } from './theme.ts'

const NAMES = 260

/** Who says what, a row for each. */
export function drawTable({ rows }: FigureOf<'table'>, pen: Pen): Piece {
  const width = INNER - NAMES
  const drawn = rows.map(({ name, text, cites }) => {
    const head = layText(name, NAMES - 24, pen, { size: SIZES.head, weight: 700, lines: 3 })
    const body = layText(cites.length ? `${text}\u00A0${sayCites(cites)}` : text, width, pen)
    return {
      width: INNER,
      height: Math.max(head.height, body.height),
      svg: `${head.svg}\n${moved(NAMES, 3, body.svg)}`,
    }
  })
  const rule = { width: INNER, height: 2, svg: element('rect', { width: INNER, height: 2, fill: pen.colours.line }) }
  return stack(
    drawn.flatMap((row) => [rule, row]),
    16,
  )
}
