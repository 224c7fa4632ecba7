import type { FigureOf } from '../../reply/figure.ts'
import { beside, type Piece, stack } from '../svg.ts'
import { layLegend } from '../symbols.ts'
import { layText, type Pen } from '../text.ts'
import { SIZES } from '../theme.ts'
import { INNER } from '../frame.ts'
import { arrangeParts } from './arrange.ts'
import { drawDots, drawPart, type Plan, planPart } from './part.ts'
import type { Size } from './project.ts'

type Map = FigureOf<'map'>

/** Where everything on a map stands, row by row. */
export function planMap({ places }: Pick<Map, 'places'>, pen: Pen): Plan[][] {
  let numbered = 0
  return arrangeParts(places).map((row) =>
    row.map((part) => {
      const plan = planPart(part, numbered, pen)
      numbered += plan.left.length
      return plan
    }),
  )
}

/**
 * Places on a map of the part of the world that they lie in. Where they crowd, the map has a frame with a letter, and below it
 * stands that part, larger; what even there has no room for its name has a number, and is named below.
 */
export function drawMap(figure: Map, pen: Pen): Piece {
  const rows = planMap(figure, pen)
  const parts = rows.map((row) =>
    beside(
      row.map((plan) => drawPart(plan, pen)),
      SIZES.gap,
    ),
  )
  const named = rows.flat().flatMap(nameLeft).join(' · ')
  const signs = figure.places.flatMap(({ sign }) => sign ?? [])
  return stack(
    [
      stack(parts, SIZES.gap),
      ...(named ? [layText(named, INNER, pen, { size: SIZES.small, colour: pen.colours.muted })] : []),
      ...(signs.length ? [layLegend(signs, INNER, pen)] : []),
    ],
    24,
  )
}

/** `1 Beirut`; where not even its number has room, its name alone. */
const nameLeft = ({ left, numbers, from }: Plan): string[] =>
  left.map((spot, i) =>
    numbers.some((label) => label.spot === spot) ? `${from + i} ${spot.place.name}` : spot.place.name,
  )

/** All places as dots on one map of a size, without names. */
export const drawOverview = ({ places }: Pick<Map, 'places'>, size: Size, pen: Pen): Piece =>
  drawDots({ ...size, places, letter: '', inner: [], isWhole: true }, pen)
