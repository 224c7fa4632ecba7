import { scaleLinear } from 'd3-scale'
import type { FigureOf } from '../reply/figure.ts'
import { INNER } from './frame.ts'
import { element, moved, type Piece, stack } from './svg.ts'
import { layLine, layText, type Pen } from './text.ts'
import { SIZES } from './theme.ts'

/** How much room there is for names and for numbers, in pixels. */
const NAMES = 380
const NUMBERS = 200
const HEIGHT = 34

/** Bars under each other, each with its number behind it. */
export function drawBars({ bars, most, axis }: FigureOf<'bars'>, pen: Pen): Piece {
  const room = INNER - NAMES - NUMBERS
  const length = scaleLinear([0, Math.max(most, Number.EPSILON)], [0, room]).clamp(true)
  const rows = bars.map(({ name, value, shown }) => {
    const label = layText(name, NAMES - 24, pen, { lines: 2 })
    const number = layLine(shown, null, pen, { weight: 700 })
    const height = Math.max(label.height, HEIGHT)
    const y = (height - HEIGHT) / 2
    const svg = [
      label.svg,
      element('rect', { x: NAMES, y, width: room, height: HEIGHT, rx: 6, fill: pen.colours.panel }),
      element('rect', { x: NAMES, y, width: length(value), height: HEIGHT, rx: 6, fill: pen.colours.accent }),
      moved(NAMES + room + 16, (height - number.height) / 2, number.svg),
    ]
    return { width: INNER, height, svg: svg.join('\n') }
  })
  return stack([layText(axis, INNER, pen, { size: SIZES.small, colour: pen.colours.muted }), ...rows], 14)
}
