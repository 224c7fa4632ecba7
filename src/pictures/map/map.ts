import type { FigureOf } from '../../reply/figure.ts'
import { INNER } from '../frame.ts'
import { flow, type Piece, stack } from '../svg.ts'
import { layLegend } from '../symbols.ts'
import { layText, type Pen } from '../text.ts'
import { SIZES } from '../theme.ts'
import { findCrowds } from './crowds.ts'
import { drawPart, type Part } from './part.ts'

/** How wide a part for few places is, so that two stand beside each other; from how many on it has all the width. */
const HALF = (INNER - SIZES.gap) / 2
const MANY = 13

/** How deep parts are within parts. */
const DEEPEST = 2

/**
 * Places on a map of the part of the world that they lie in. Where they crowd, the map has a frame with a letter, and below it
 * stands that part, larger; what even there has no room for its name has a number, and is named below.
 */
export function drawMap({ places }: FigureOf<'map'>, pen: Pen): Piece {
  const parts = listParts({ letter: '', places, width: INNER, inner: [], isWhole: true })
  let numbered = 0
  const pieces = parts.map((part) => {
    const { piece, left } = drawPart(part, numbered, pen)
    const named = left.map(({ name }, i) => `${numbered + i + 1} ${name}`).join(' · ')
    numbered += left.length
    const below = named ? [layText(named, part.width, pen, { size: SIZES.small, colour: pen.colours.muted })] : []
    return stack([piece, ...below], 10)
  })
  const signs = places.flatMap(({ sign }) => sign ?? [])
  return stack(
    [flow(pieces, INNER, SIZES.gap, { align: 'top' }), ...(signs.length ? [layLegend(signs, INNER, pen)] : [])],
    24,
  )
}

/** A part, the parts of it that crowd, those of these, and so on; each has the next letter. */
function listParts(whole: Part): Part[] {
  const parts: (Part & { depth: number })[] = [{ ...whole, depth: 0 }]
  // What is added on the way is gone through as well.
  for (const part of parts) {
    if (part.depth === DEEPEST) continue
    for (const places of findCrowds(part)) {
      const letter = LETTERS[(parts.length - 1) % LETTERS.length] ?? ''
      const inner = { letter, places, width: places.length < MANY ? HALF : INNER, inner: [], isWhole: false }
      part.inner.push(inner)
      parts.push(Object.assign(inner, { depth: part.depth + 1 }))
    }
  }
  return parts
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
