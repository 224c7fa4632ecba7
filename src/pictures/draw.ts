import type { Figure } from '../reply/figure.ts'
import { drawBars } from './bars.ts'
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
 * Draws a figure as a file of SVG, at least 1,200 pixels wide, with no text smaller than 24. In: besides, the ground that it is
 * for, and the fonts. Throws a `NoLetter` where a text has a letter that no font has.
 */
export function drawFigure(figure: Figure, shade: Shade, letters: Letters): string {
  const pen: Pen = { ...letters, colours: COLOURS[shade] }
  return frame(figure, drawBody(figure, pen), pen)
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
