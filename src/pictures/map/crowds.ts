import type { MapPlace } from '../../reply/figure.ts'
import type { Part } from './part.ts'
import { fitProjection, placeSpots, type Spot } from './project.ts'

/** How near to each other places crowd, in pixels, and how many make a crowd. */
const NEAR = 34
const CROWD = 4

/**
 * The places of a part that crowd: each nearer to the next than symbols and names allow (single linkage). None where all of them
 * do, because nothing would be gained.
 */
export function findCrowds({ places, width, isWhole }: Part): MapPlace[][] {
  const { projection } = fitProjection(places, width, isWhole)
  const spots = placeSpots(places, projection)
  const crowds: Spot[][] = []
  const seen = new Set<Spot>()
  for (const spot of spots) {
    if (seen.has(spot)) continue
    const crowd = [spot]
    seen.add(spot)
    // What is added on the way is gone through as well.
    for (const one of crowd)
      for (const other of spots)
        if (!seen.has(other) && Math.hypot(one.x - other.x, one.y - other.y) < NEAR) {
          seen.add(other)
          crowd.push(other)
        }
    crowds.push(crowd)
  }
  return crowds
    .filter(({ length }) => length >= CROWD && length < places.length)
    .map((crowd) => crowd.map(({ place }) => place))
}
