import type { FigureOf } from '../../reply/figure.ts'
import { layText, type Pen } from '../text.ts'
import { type Piece, stack } from '../svg.ts'
import { SIZES } from '../theme.ts'
import { INNER } from '../frame.ts'
import { drawAxis } from './axis.ts'
import { drawPeriods } from './periods.ts'

/** Events on a line, a dot for each; below, what they are, with dense years folded. */
export function drawTimeline({ events, more, isListed }: FigureOf<'timeline'>, pen: Pen): Piece {
  const { muted } = pen.colours
  return stack(
    [
      drawAxis(events, pen),
      ...(isListed ? [] : [drawPeriods(events, pen)]),
      ...(more && !isListed ? [layText(more, INNER, pen, { size: SIZES.small, colour: muted })] : []),
    ],
    24,
  )
}
