import { geoDistance, geoEqualEarth, type GeoProjection } from 'd3-geo'
import type { MapPlace } from '../../reply/figure.ts'

/** Where a place lies in a part, in pixels. */
export type Spot = { place: MapPlace; x: number; y: number }

/** Room around the outermost places, of the width and in pixels: names stand there. */
const AROUND = { x: 0.11, y: 50 }

/** How high a part is at least and at most, by its width. */
const HEIGHTS = { least: 0.4, most: 0.62 }

/** The least that a part shows, in degrees, so that a single place has its country around it, or its town. */
const LEAST = { whole: 30, part: 0.2 }

/**
 * A projection in which some places fill a part of a width, and how high that is. Equal Earth (Šavrič, Patterson & Jenny, 2018),
 * turned so that they lie in its middle: it shows areas as large as they are.
 */
export function fitProjection(
  places: readonly MapPlace[],
  width: number,
  isWhole: boolean,
): { projection: GeoProjection; height: number; degrees: number } {
  const projection = geoEqualEarth().rotate([-middleOf(places.map(({ longitude }) => longitude)), 0])
  const box = withLeast(places, isWhole ? LEAST.whole : LEAST.part)
  const raw = projection.scale(1).translate([0, 0])
  const points = box.flatMap((point): [number, number][] => [raw(point) ?? [0, 0]])
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [across, down] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)]
  const room = { x: width * (1 - 2 * AROUND.x), y: HEIGHTS.most * width - 2 * AROUND.y }
  const scale = Math.min(room.x / Math.max(across, 1e-9), room.y / Math.max(down, 1e-9))
  const height = Math.max(HEIGHTS.least * width, Math.min(HEIGHTS.most * width, down * scale + 2 * AROUND.y))
  projection
    .scale(scale)
    .translate([
      width / 2 - (scale * (Math.max(...xs) + Math.min(...xs))) / 2,
      height / 2 - (scale * (Math.max(...ys) + Math.min(...ys))) / 2,
    ])
  return { projection, height: Math.round(height), degrees: degreesIn(projection, width, height) }
}

/** The middle of some longitudes, on the circle that they are on. */
function middleOf(longitudes: readonly number[]): number {
  const sum = (of: (radians: number) => number) =>
    longitudes.reduce((all, degrees) => all + of((degrees * Math.PI) / 180), 0)
  return longitudes.length ? (Math.atan2(sum(Math.sin), sum(Math.cos)) * 180) / Math.PI : 0
}

/** The places, and round each of the first what is to be seen at least. */
function withLeast(places: readonly MapPlace[], least: number): [number, number][] {
  const half = least / 2
  const points = places.map(({ longitude, latitude }): [number, number] => [longitude, latitude])
  const [lowest, highest] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))]
  const middle = (lowest + highest) / 2
  const [first] = points
  if (!first)
    return [
      [-150, -40],
      [150, 65],
    ]
  const x = middleOf(points.map(([longitude]) => longitude))
  return [...points, [x - half, clampLatitude(middle - half / 2)], [x + half, clampLatitude(middle + half / 2)]]
}

const clampLatitude = (degrees: number) => Math.max(-80, Math.min(80, degrees))

/** How many degrees a part is wide, by its middle: twice as many as from its edge, which may be nearer the other way round. */
function degreesIn(projection: GeoProjection, width: number, height: number): number {
  const [edge, middle] = [projection.invert?.([0, height / 2]), projection.invert?.([width / 2, height / 2])]
  return edge && middle ? (2 * geoDistance(edge, middle) * 180) / Math.PI : 360
}

/** Where places lie in a projection. */
export const placeSpots = (places: readonly MapPlace[], projection: GeoProjection): Spot[] =>
  places.flatMap((place) => {
    const point = projection([place.longitude, place.latitude])
    return point ? [{ place, x: point[0], y: point[1] }] : []
  })
