import type { MapPlace } from '../../reply/figure.ts'
import { type Area, around, enclose, grown, overlaps } from './areas.ts'
import { SYMBOL } from './labels.ts'
import type { Size, Spot } from './project.ts'

/** How near to each other places crowd, in pixels, and how many make a crowd. */
const NEAR = 26
const CROWD = 4

/** How far a frame is from the places in it, and from whatever else there is. */
const FRAME = { inside: 13, outside: 5 }

/** How much of a part a crowd may take, of its width or height: drawn by itself, a larger one would hardly be larger. */
const MOST = 0.6

/** What encloses some places. */
export const frameOf = (spots: readonly Spot[]): Area => enclose(spots.map((spot) => around(spot, FRAME.inside)))

/**
 * The places of a part that crowd: each nearer to the next than symbols and names allow (single linkage). Crowds whose frames would
 * touch are one, and what stands so near to a frame that it would is in it. In: whether the part is a part of none, so that all of its
 * places may crowd.
 */
export function findCrowds(spots: readonly Spot[], size: Size, isWhole: boolean): MapPlace[][] {
  const seen = new Set<Spot>()
  const crowds: Spot[][] = []
  for (const spot of spots) {
    if (seen.has(spot)) continue
    const crowd = gather(spot, spots, seen)
    if (crowd.length >= CROWD) crowds.push(crowd)
  }
  return settle(crowds, spots)
    .filter((crowd) => (isWhole || crowd.length < spots.length) && isWorthIt(crowd, size))
    .map((crowd) => crowd.map(({ place }) => place))
}

/** Those that are near to one, near to these, and so on. */
function gather(first: Spot, spots: readonly Spot[], seen: Set<Spot>): Spot[] {
  const crowd = [first]
  seen.add(first)
  // What is added on the way is gone through as well.
  for (const one of crowd)
    for (const other of spots)
      if (!seen.has(other) && Math.hypot(one.x - other.x, one.y - other.y) < NEAR) {
        seen.add(other)
        crowd.push(other)
      }
  return crowd
}

/** Takes in what stands in the way of frames, until nothing does. */
function settle(crowds: readonly Spot[][], spots: readonly Spot[]): Spot[][] {
  const [first, ...others] = crowds
  if (!first) return []
  const rest = settle(others, spots)
  const frame = grown(frameOf(first), FRAME.outside)
  const touched = rest.filter((crowd) => overlaps(frame, grown(frameOf(crowd), FRAME.outside)))
  const taken = new Set([first, ...rest].flat())
  const near = spots.filter((spot) => !taken.has(spot) && overlaps(frame, around(spot, SYMBOL)))
  if (!touched.length && !near.length) return [first, ...rest]
  // What is in the way of two frames is in both, until they are one.
  const joined = [...new Set([...first, ...touched.flat(), ...near])]
  return settle([joined, ...rest.filter((crowd) => !touched.includes(crowd))], spots)
}

function isWorthIt(crowd: readonly Spot[], { width, height }: Size): boolean {
  const frame = frameOf(crowd)
  return frame.width < MOST * width && frame.height < MOST * height
}
