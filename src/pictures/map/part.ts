import { element, moved, type Piece } from '../svg.ts'
import { drawSign } from '../symbols.ts'
import { drawText, type Pen } from '../text.ts'
import { SIZES } from '../theme.ts'
import { type Area, around, isInside, overlaps } from './areas.ts'
import type { Part } from './arrange.ts'
import { frameOf } from './crowds.ts'
import { type Label, placeLabels, SYMBOL, type Taken } from './labels.ts'
import { fitProjection, placeSpots, type Spot } from './project.ts'
import { setApart } from './set-apart.ts'
import { drawWorld } from './world.ts'

/** Where everything on a part stands. `left`: the places without room for a name, which have a number, the first of them `from`. */
export type Plan = {
  part: Part
  /** The places that are named or numbered here, and those that have a part of their own. */
  spots: Spot[]
  within: Spot[]
  frames: { letter: string; frame: Area; tag: Area }[]
  names: Label[]
  numbers: Label[]
  left: Spot[]
  from: number
}

/** Of a label's line, in pixels. */
const LINE = Math.ceil(SIZES.small * 1.15)

/** The room of the letter of a part, in its corner. */
const CORNER: Area = { x: 0, y: 0, width: 52, height: 48 }

/** The room of the letter of a frame, beside that. */
const TAG = { width: 32, height: 34 }

/** How far from its place a name may stand, and a number, in pixels: a line leads there. */
const REACH = { name: 90, number: 300 }

/** Finds where everything stands on a part, so that nothing covers anything else. In: how many places of others have a number already. */
export function planPart(part: Part, numbered: number, { measure }: Pen): Plan {
  const { projection } = fitProjection(part.places, part, part.isWhole)
  const all = placeSpots(part.places, projection)
  const isApart = ({ place }: Spot) => part.inner.some(({ places }) => places.includes(place))
  const within = all.filter(isApart)
  const framed = part.inner.map(({ letter, places }) => ({
    letter,
    frame: frameOf(within.filter(({ place }) => places.includes(place))),
  }))
  const corner = part.letter ? [CORNER] : []
  const spots = setApart(
    all.filter((spot) => !isApart(spot)),
    part,
  )
  const frames = placeTags(framed, spots, corner, part)
  const fixed: Taken = { areas: [...frames.flatMap(({ frame, tag }) => [frame, tag]), ...corner], leaders: [] }
  const nameSize = ({ place }: Spot) => ({ width: measure(place.name, 400) * SIZES.small, height: LINE })
  const near = placeLabels(spots, spots, fixed, part, nameSize)
  const far = placeLabels(near.left, spots, withLabels(fixed, near.labels), part, nameSize, REACH.name)
  const names = [...near.labels, ...far.labels]
  const { left } = far
  const numberSize = (spot: Spot) => ({
    width: measure(String(numbered + left.indexOf(spot) + 1), 700) * SIZES.small,
    height: LINE,
  })
  const numbers = placeLabels(left, spots, withLabels(fixed, names), part, numberSize, REACH.number).labels
  return { part, spots, within, frames, names, numbers, left, from: numbered + 1 }
}

const withLabels = ({ areas, leaders }: Taken, labels: readonly Label[]): Taken => ({
  areas: [...areas, ...labels],
  leaders: [...leaders, ...labels.flatMap(({ leader }) => leader ?? [])],
})

/** Gives each frame a letter at one of its corners, where nothing else is. */
function placeTags(
  framed: readonly { letter: string; frame: Area }[],
  spots: readonly Spot[],
  corner: readonly Area[],
  part: Part,
): Plan['frames'] {
  const frames = framed.map(({ frame }) => frame)
  const tags: Area[] = []
  return framed.map(({ letter, frame }) => {
    const { x, y, width, height } = frame
    const [right, bottom] = [x + width, y + height]
    const positions = [
      [right + 2, y],
      [right + 2, bottom - TAG.height],
      [x - TAG.width - 2, y],
      [x - TAG.width - 2, bottom - TAG.height],
      [x, y - TAG.height - 2],
      [right - TAG.width, y - TAG.height - 2],
      [x, bottom + 2],
      [right - TAG.width, bottom + 2],
    ] as const
    const free = positions
      .map(([left, top]): Area => ({ x: left, y: top, ...TAG }))
      .find((tag) => {
        const others = [...frames.filter((each) => each !== frame), ...tags, ...corner]
        const symbols = spots.map((spot) => around(spot, SYMBOL))
        return isInside(tag, part, 2) && ![...others, ...symbols].some((area) => overlaps(area, tag))
      })
    const tag = free ?? { x: right + 2, y, ...TAG }
    tags.push(tag)
    return { letter, frame, tag }
  })
}

/** Draws a part as it is planned. */
export function drawPart({ part, spots, within, frames, names, numbers, left, from }: Plan, pen: Pen): Piece {
  const { letter } = part
  return onGround(part, pen, [
    ...within.map((spot) => drawSpot(spot, SYMBOL * 0.5, pen)),
    ...frames.map((frame) => drawFrame(frame, pen)),
    ...[...names, ...numbers].map((label) => drawLeader(label, pen)),
    ...spots.map((spot) => drawSpot(spot, SYMBOL * 0.85, pen)),
    ...names.map((label) => drawLabel(label, label.spot.place.name, 400, pen)),
    ...numbers.map((label) => drawLabel(label, String(from + left.indexOf(label.spot)), 700, pen)),
    ...(letter ? [drawLetter(letter, 12, 8, pen)] : []),
  ])
}

/** Draws a part with its places alone. */
export function drawDots(part: Part, pen: Pen): Piece {
  const { projection } = fitProjection(part.places, part, part.isWhole)
  const spots = placeSpots(part.places, projection)
  return onGround(
    part,
    pen,
    spots.map((spot) => drawSpot(spot, SYMBOL * 0.6, pen)),
  )
}

/** Land and sea, what stands on them, and a rim around. */
function onGround({ width, height, places, isWhole }: Part, { colours }: Pen, above: readonly string[]): Piece {
  const size = { width, height }
  const { projection, degrees } = fitProjection(places, size, isWhole)
  const world = drawWorld(projection, { ...size, degrees })
  const svg = [
    element('rect', { ...size, rx: 10, fill: colours.sea }),
    element('path', { d: world.land, fill: colours.land }),
    element('path', { d: world.borders, fill: 'none', stroke: colours.border, 'stroke-width': 1.5 }),
    ...above,
    element('rect', { ...size, rx: 10, fill: 'none', stroke: colours.line, 'stroke-width': 2 }),
  ]
  return { ...size, svg: svg.filter(Boolean).join('\n') }
}

function drawFrame({ tag, letter, frame }: Plan['frames'][number], pen: Pen): string {
  const look = { rx: 8, fill: 'none', stroke: pen.colours.accent, 'stroke-width': 3 }
  const inset = (TAG.width - pen.measure(letter, 700) * SIZES.head) / 2
  return element('rect', { ...frame, ...look }) + drawLetter(letter, tag.x + inset, tag.y, pen)
}

const drawLetter = (letter: string, x: number, y: number, pen: Pen): string => {
  const style = { size: SIZES.head, weight: 700 as const, colour: pen.colours.accent }
  return withRim(drawText(letter, x, y + SIZES.head * 0.95, style, pen), pen)
}

function drawSpot({ place, x, y }: Spot, radius: number, { colours }: Pen): string {
  const { ground, accent } = colours
  const sign = place.sign
    ? drawSign(place.sign.tone, radius, colours)
    : element('circle', { r: radius * 0.8, fill: accent, stroke: ground, 'stroke-width': 2 })
  return moved(x, y, sign)
}

const drawLeader = ({ leader }: Label, { colours }: Pen): string =>
  leader ? element('line', { ...leader, stroke: colours.muted, 'stroke-width': 2 }) : ''

function drawLabel({ spot, x, y }: Label, text: string, weight: 400 | 700, pen: Pen): string {
  const { colours } = pen
  const isKnown = spot.place.sign?.tone !== 'unknown'
  const style = { size: SIZES.small, weight, colour: isKnown ? colours.text : colours.muted }
  return withRim(drawText(text, x, y + SIZES.small * 0.92, style, pen), pen)
}

/** Letters with a rim in the colour of the ground, so that they can be read over borders. */
const withRim = (letters: string, { colours }: Pen): string =>
  element('g', { stroke: colours.ground, 'stroke-width': 5, 'stroke-linejoin': 'round', opacity: 0.85 }, letters) +
  letters
