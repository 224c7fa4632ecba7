import type { MapPlace } from '../../reply/figure.ts'
import { element, moved, type Piece } from '../svg.ts'
import { drawSign } from '../symbols.ts'
import { drawText, type Pen } from '../text.ts'
import { SIZES } from '../theme.ts'
import { type Area, type Label, placeLabels, SYMBOL } from './labels.ts'
import { fitProjection, placeSpots, type Spot } from './project.ts'
import { drawWorld } from './world.ts'

/**
 * A part of a map. `letter`: by which the map that it is a part of names it; `inner`: the parts of it that are drawn by themselves,
 * whose places have no names in it; `isWhole`: whether it is a part of none.
 */
export type Part = { letter: string; places: readonly MapPlace[]; width: number; inner: Part[]; isWhole: boolean }

/** Of a label's line. */
const LINE = Math.ceil(SIZES.small * 1.15)

/**
 * Draws a part with the names of its places. In: how many places of others have a number already. Out: besides, the places that
 * have a number here in the place of a name.
 */
export function drawPart(part: Part, numbered: number, pen: Pen): { piece: Piece; left: readonly MapPlace[] } {
  const { places, width, letter } = part
  const { projection, height, degrees } = fitProjection(places, width, part.isWhole)
  const size = { width, height }
  const spots = placeSpots(places, projection)
  const apart = part.inner.map((each) => ({
    letter: each.letter,
    spots: spots.filter(({ place }) => each.places.includes(place)),
  }))
  const within = new Set(apart.flatMap((each) => each.spots))
  const frames = apart.map((each) => ({ ...frameOf(each.spots), letter: each.letter }))
  const own = spots.filter((spot) => !within.has(spot))
  const corner: Area[] = letter ? [{ x: 0, y: 0, width: 52, height: 48 }] : []
  const taken = [...frames.flatMap(({ tag, ...frame }) => [frame, tag]), ...corner]
  const sizeOf = ({ place }: Spot) => ({ width: pen.measure(place.name, 400) * SIZES.small, height: LINE })
  const named = placeLabels(own, taken, size, sizeOf)
  const numberOf = (spot: Spot) => String(numbered + named.left.indexOf(spot) + 1)
  const numbers = placeLabels(named.left, [...taken, ...named.labels, ...symbolsOf(own, named.left)], size, (spot) => ({
    width: pen.measure(numberOf(spot), 700) * SIZES.small,
    height: LINE,
  }))
  const world = drawWorld(projection, { ...size, degrees })
  const { colours } = pen
  const svg = [
    element('rect', { ...size, rx: 10, fill: colours.sea }),
    element('path', { d: world.land, fill: colours.land }),
    element('path', { d: world.borders, fill: 'none', stroke: colours.border, 'stroke-width': 1.5 }),
    ...frames.map((frame) => drawFrame(frame, pen)),
    ...[...within].map((spot) => drawSpot(spot, SYMBOL * 0.5, pen)),
    ...own.map((spot) => drawSpot(spot, SYMBOL * 0.85, pen)),
    ...named.labels.map((label) => drawLabel(label, label.spot.place.name, 400, pen)),
    ...[...numbers.labels, ...numbers.left.map(atItsPlace)].map((label) =>
      drawLabel(label, numberOf(label.spot), 700, pen),
    ),
    ...(letter ? [drawLetter(letter, 12, 8, pen)] : []),
    element('rect', { ...size, rx: 10, fill: 'none', stroke: colours.line, 'stroke-width': 2 }),
  ]
  return { piece: { ...size, svg: svg.join('\n') }, left: named.left.map(({ place }) => place) }
}

const symbolsOf = (spots: readonly Spot[], but: readonly Spot[]): Area[] =>
  spots
    .filter((spot) => !but.includes(spot))
    .map(({ x, y }) => ({ x: x - SYMBOL, y: y - SYMBOL, width: 2 * SYMBOL, height: 2 * SYMBOL }))

/** A number without room stands over its symbol's edge. */
const atItsPlace = (spot: Spot): Label => ({ spot, x: spot.x + SYMBOL * 0.6, y: spot.y, width: 0, height: LINE })

/** What encloses some places, and where its letter stands. */
function frameOf(spots: readonly Spot[]): Area & { tag: Area } {
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs) - 16, Math.min(...ys) - 16]
  const area = { x, y, width: Math.max(...xs) + 16 - x, height: Math.max(...ys) + 16 - y }
  return { ...area, tag: { x: x + area.width + 4, y, width: 26, height: 32 } }
}

function drawFrame({ tag, letter, ...area }: ReturnType<typeof frameOf> & { letter: string }, pen: Pen): string {
  const look = { rx: 8, fill: 'none', stroke: pen.colours.accent, 'stroke-width': 3 }
  return element('rect', { ...area, ...look }) + drawLetter(letter, tag.x, tag.y, pen)
}

const drawLetter = (letter: string, x: number, y: number, pen: Pen): string =>
  drawText(letter, x, y + SIZES.head * 0.95, { size: SIZES.head, weight: 700, colour: pen.colours.accent }, pen)

function drawSpot({ place, x, y }: Spot, radius: number, { colours }: Pen): string {
  const { ground, accent } = colours
  const sign = place.sign
    ? drawSign(place.sign.tone, radius, colours)
    : element('circle', { r: radius * 0.8, fill: accent, stroke: ground, 'stroke-width': 2 })
  return moved(x, y, sign)
}

/** A name with a rim in the colour of the ground, so that it can be read over borders. */
function drawLabel({ spot, x, y }: Label, text: string, weight: 400 | 700, pen: Pen): string {
  const { colours } = pen
  const isKnown = spot.place.sign?.tone !== 'unknown'
  const style = { size: SIZES.small, weight, colour: isKnown ? colours.text : colours.muted }
  const letters = drawText(text, x, y + SIZES.small * 0.92, style, pen)
  const rim = { stroke: colours.ground, 'stroke-width': 5, 'stroke-linejoin': 'round', opacity: 0.85 }
  return element('g', rim, letters) + letters
}
