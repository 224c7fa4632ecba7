import type { Drawable, Figure } from '../reply/figure.ts'
import { drawBars } from './bars.ts'
import { drawCard } from './card/card.ts'
import { frame } from './frame.ts'
import { drawMap } from './map/map.ts'
import { drawMatrix } from './matrix.ts'
import { drawNetwork } from './network.ts'
import type { Piece } from './svg.ts'
import { drawTable } from './table.ts'
import type { Pen } from './text.ts'
import { COLOURS, type Shade } from './theme.ts'
import { drawTimeline } from './timeline/timeline.ts'
import type { Letters } from './typeface.ts'

/**
 * Draws a figure as a file of SVG, at least 1,200 pixels wide, with no text smaller than 24; a card is 1,200 by 630. In: besides,
 * the ground that it is for, and the fonts.
 */
export function drawFigure(drawable: Drawable, shade: Shade, letters: Letters): string {
  const pen: Pen = { ...letters, colours: COLOURS[shade] }
  const { description, language } = drawable
  const shown = { ...withReadable(drawable, letters.readable), description, language }
  return shown.kind === 'card' ? drawCard(shown, pen) : frame(shown, drawBody(shown, pen), pen)
}

/** The same with letters in all its texts that the fonts have. */
function withReadable<Value>(value: Value, readable: (text: string) => string): Value {
  const change = (each: unknown): unknown => {
    if (typeof each === 'string') return readable(each)
    if (Array.isArray(each)) return each.map(change)
    if (each === null || typeof each !== 'object') return each
    return Object.fromEntries(Object.entries(each).map(([key, inside]) => [key, change(inside)]))
  }
  return change(value) as Value
}

function drawBody(figure: Figure, pen: Pen): Piece {
  switch (figure.kind) {
    case 'matrix':
      return drawMatrix(figure, pen)
    case 'map':
      return drawMap(figure, pen)
    case 'timeline':
      return drawTimeline(figure, pen)
    case 'network':
      return drawNetwork(figure, pen)
    case 'bars':
      return drawBars(figure, pen)
    case 'table':
      return drawTable(figure, pen)
  }
}
