import { symbol, symbolCircle, symbolCross } from 'd3-shape'
import type { Sign } from '../reply/figure.ts'
import type { Tone } from '../reply/tone.ts'
import { beside, element, flow, moved, type Piece } from './svg.ts'
import { layLine, type Pen } from './text.ts'
import { type Colours, SIZES } from './theme.ts'

/**
 * The symbol of a tone around a point, so many pixels in radius: a full disc, half a disc, a cross, a diamond of two halves. What
 * is not known is an empty ring of dashes, which is like none of them.
 */
export function drawSign(tone: Tone, radius: number, { marks, ground }: Colours): string {
  const colour = marks[tone]
  const stroke = { stroke: colour, 'stroke-width': radius / 5, fill: ground }
  const disc = outline(symbolCircle, Math.PI * (radius * INSET) ** 2)
  return {
    yes: () => element('path', { d: disc, ...stroke, fill: colour }),
    partly: () =>
      element('path', { d: disc, ...stroke }) + element('path', { d: halfDisc(radius * INSET), fill: colour }),
    no: () =>
      element('path', {
        d: outline(symbolCross, 1.9 * radius ** 2),
        fill: colour,
        stroke: ground,
        'stroke-width': radius / 8,
        transform: 'rotate(45)',
      }),
    both: () =>
      element('path', { d: `M0 ${-radius}L${radius} 0L0 ${radius}L${-radius} 0Z`, ...stroke }) +
      element('path', { d: `M0 ${-radius}L${-radius} 0L0 ${radius}Z`, fill: colour }),
    unknown: () =>
      element('path', {
        d: disc,
        ...stroke,
        fill: 'none',
        'stroke-width': radius / 7,
        'stroke-dasharray': `${radius / 3} ${radius / 3}`,
      }),
  }[tone]()
}

/** Half of the rim lies outside of a shape. */
const INSET = 0.9

const outline = (shape: typeof symbolCircle, area: number): string => symbol(shape, area).digits(2)() ?? ''

const halfDisc = (radius: number): string => `M0 ${-radius}A${radius} ${radius} 0 0 0 0 ${radius}Z`

/** The same as a piece. */
export const laySign = (tone: Tone, radius: number, { colours }: Pen): Piece => ({
  width: 2 * radius,
  height: 2 * radius,
  svg: moved(radius, radius, drawSign(tone, radius, colours)),
})

const ORDER: readonly Tone[] = ['yes', 'partly', 'no', 'both', 'unknown']

/** What each symbol that is there stands for. */
export function layLegend(marks: readonly Sign[], width: number, pen: Pen): Piece {
  const items = ORDER.flatMap((tone) => {
    const sign = marks.find((each) => each.tone === tone)
    if (!sign) return []
    const label = layLine(sign.label, null, pen, { size: SIZES.small, colour: pen.colours.muted })
    return [beside([laySign(tone, 15, pen), label], 10, 'middle')]
  })
  return flow(items, width, 36, { between: 10 })
}
