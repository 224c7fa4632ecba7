import { type Area, around, cross, goesThrough, isInside, overlaps, type Segment } from './areas.ts'
import type { Size, Spot } from './project.ts'

/** Where a name stands, and the line that leads to it where that is not right beside its place. */
export type Label = Area & { spot: Spot; leader: Segment | null }

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

/** Where a name may stand farther off: on rings around its place, the first of them so far from it, so far apart, in so many directions. */
const RINGS = { first: 28, step: 10, directions: 32 }

/** How near places are whose names are in each other's way, in pixels. */
const NEIGHBOURS = 160

/** How near names come to the edge of a part, in pixels. */
const EDGE = 4

/** What is on a part already: what nothing may stand on, and lines that nothing may cover. */
export type Taken = { areas: readonly Area[]; leaders: readonly Segment[] }

/**
 * Names for places that overlap no other name, no symbol and nothing that is taken, inside of a size: the greedy placement that
 * Christensen, Marks & Shieber compare (An Empirical Study of Algorithms for Point-Feature Label Placement, 1995), those with
 * most neighbours first. In: those that are named, all that have a symbol, how large a name is, and how far from its place it may
 * stand, in pixels, with a line that leads to it. Out: those with room, and the places without.
 */
export function placeLabels(
  spots: readonly Spot[],
  all: readonly Spot[],
  taken: Taken,
  inside: Size,
  sizeOf: (spot: Spot) => Size,
  reach = 0,
): { labels: Label[]; left: Spot[] } {
  const crowd = (spot: Spot) => all.filter(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) < NEIGHBOURS).length
  const ordered = spots
    .map((spot) => ({ spot, near: crowd(spot) }))
    .toSorted((a, b) => b.near - a.near)
    .map(({ spot }) => spot)
  const labels: Label[] = []
  for (const spot of ordered) {
    const found = listPositions(spot, sizeOf(spot), reach).find((label) => hasRoom(label, all, labels, taken, inside))
    if (found) labels.push(found)
  }
  const named = new Set(labels.map(({ spot }) => spot))
  return { labels, left: spots.filter((spot) => !named.has(spot)) }
}

function listPositions(spot: Spot, size: Size, reach: number): Label[] {
  const { width, height } = size
  const beside = POSITIONS.map((position): Label => {
    const [dx, dy] = position(width, height)
    return { spot, x: spot.x + dx, y: spot.y + dy, width, height, leader: null }
  })
  const off: Label[] = []
  for (let radius = RINGS.first; radius <= reach; radius += RINGS.step)
    for (let i = 0; i < RINGS.directions; i++)
      off.push(farther(spot, size, radius, (2 * Math.PI * i) / RINGS.directions))
  return [...beside, ...off]
}

/** A name at the end of a line that leads away from its place, so long and in a direction. */
function farther(spot: Spot, { width, height }: Size, radius: number, angle: number): Label {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
  const [x2, y2] = [spot.x + radius * dx, spot.y + radius * dy]
  const x = x2 + (dx > SIDEWAYS ? 3 : dx < -SIDEWAYS ? -width - 3 : -width / 2)
  const y = y2 + (Math.abs(dx) > SIDEWAYS ? -height / 2 : dy > 0 ? 0 : -height)
  const leader = { x1: spot.x + SYMBOL * dx * 0.85, y1: spot.y + SYMBOL * dy * 0.85, x2, y2 }
  return { spot, x, y, width, height, leader }
}

/** From which cosine on a line leads to the side of a name, and not to its top or bottom. */
const SIDEWAYS = 0.5

function hasRoom(label: Label, all: readonly Spot[], labels: readonly Label[], taken: Taken, inside: Size): boolean {
  if (!isInside(label, inside, EDGE)) return false
  const areas = [...labels, ...taken.areas]
  const leaders = [...taken.leaders, ...labels.flatMap(({ leader }) => leader ?? [])]
  if (areas.some((area) => overlaps(area, label)) || leaders.some((leader) => goesThrough(leader, label))) return false
  if (all.some((spot) => overlaps(around(spot, SYMBOL), label))) return false
  const { leader, spot: own } = label
  if (!leader) return true
  return (
    !areas.some((area) => goesThrough(leader, area)) &&
    !leaders.some((other) => cross(leader, other)) &&
    !all.some((spot) => spot !== own && goesThrough(leader, around(spot, SYMBOL)))
  )
}
