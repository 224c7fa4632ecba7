import type { Spot } from './project.ts'

/** A rectangle, by its left upper corner. */
export type Area = { x: number; y: number; width: number; height: number }

/** Where a name stands beside its place. */
export type Label = Area & { spot: Spot }

/** The room that a symbol takes around its place, in pixels. */
export const SYMBOL = 15

/**
 * Eight positions around a point, in the order in which they read best (Imhof, Positioning Names on Maps, 1975): to the right,
 * above and below it, to the left.
 */
const POSITIONS: readonly ((width: number, height: number) => [x: number, y: number])[] = [
  (_, h) => [SYMBOL + 4, -h / 2],
  (_, h) => [SYMBOL - 2, -h - 4],
  () => [SYMBOL - 2, 4],
  (w, h) => [-w - SYMBOL - 4, -h / 2],
  (w, h) => [-w - SYMBOL + 2, -h - 4],
  (w) => [-w - SYMBOL + 2, 4],
  (w, h) => [-w / 2, -h - SYMBOL],
  (w) => [-w / 2, SYMBOL],
]

/** How near places are whose names are in each other's way, in pixels. */
const NEIGHBOURS = 160

/**
 * Names for places that overlap no other name, no symbol and nothing that is taken, inside of a size: the greedy placement that
 * Christensen, Marks & Shieber compare (An Empirical Study of Algorithms for Point-Feature Label Placement, 1995), those with
 * most neighbours first. In: how large a name is. Out: those with room, and the places without.
 */
export function placeLabels(
  spots: readonly Spot[],
  taken: readonly Area[],
  inside: { width: number; height: number },
  sizeOf: (spot: Spot) => { width: number; height: number },
): { labels: Label[]; left: Spot[] } {
  const symbols = spots.map(
    ({ x, y }): Area => ({ x: x - SYMBOL, y: y - SYMBOL, width: 2 * SYMBOL, height: 2 * SYMBOL }),
  )
  const crowd = (spot: Spot) => spots.filter(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) < NEIGHBOURS).length
  const ordered = spots
    .map((spot) => ({ spot, near: crowd(spot) }))
    .toSorted((a, b) => b.near - a.near)
    .map(({ spot }) => spot)
  const labels: Label[] = []
  const left: Spot[] = []
  for (const spot of ordered) {
    const { width, height } = sizeOf(spot)
    const found = POSITIONS.map((position) => {
      const [dx, dy] = position(width, height)
      return { spot, x: spot.x + dx, y: spot.y + dy, width, height }
    }).find(
      (label) => isWithin(label, inside) && ![...symbols, ...labels, ...taken].some((area) => overlaps(area, label)),
    )
    if (found) labels.push(found)
    else left.push(spot)
  }
  return { labels, left: spots.filter((spot) => left.includes(spot)) }
}

const isWithin = ({ x, y, width, height }: Area, inside: { width: number; height: number }) =>
  x >= 4 && y >= 2 && x + width <= inside.width - 4 && y + height <= inside.height - 2

const overlaps = (one: Area, other: Area): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height
