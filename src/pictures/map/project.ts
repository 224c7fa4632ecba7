import { geoDistance, geoEqualEarth, type GeoProjection } from 'd3-geo'
import type { MapPlace } from '../../reply/figure.ts'

/** Where a place lies in a part, in pixels. */
export type Spot = { place: MapPlace; x: number; y: number }

/** How large a part is, in pixels. */
export type Size = { width: number; height: number }

/** Room around the outermost places, of the width and in pixels: names stand there. */
const AROUND = { x: 0.11, y: 50 }

/** The least that a part shows, in degrees, so that a single place has its country around it, or its town. */
const LEAST = { whole: 30, part: 0.2 }

/** How high a part of a width is so that its places fill it, no less and no more than so much of the width. */
export function fitHeight(
  places: readonly MapPlace[],
  width: number,
  isWhole: boolean,
  ratios: { least: number; most: number },
): number {
  const { across, down } = extentOf(places, isWhole)
  const most = ratios.most * width
  const scale = Math.min((width * (1 - 2 * AROUND.x)) / across, (most - 2 * AROUND.y) / down)
  return Math.round(Math.max(ratios.least * width, Math.min(most, down * scale + 2 * AROUND.y)))
}

/**
 * A projection in which some places fill a part. Equal Earth (Šavrič, Patterson & Jenny, 2018), turned so that they lie in its
 * middle: it shows areas as large as they are. `degrees`: how wide it is by its middle.
 */
export function fitProjection(
  places: readonly MapPlace[],
  { width, height }: Size,
  isWhole: boolean,
): { projection: GeoProjection; degrees: number } {
  const { projection, across, down, middle } = extentOf(places, isWhole)
  const scale = Math.min((width * (1 - 2 * AROUND.x)) / across, (height - 2 * AROUND.y) / down)
  projection.scale(scale).translate([width / 2 - scale * middle.x, height / 2 - scale * middle.y])
  return { projection, degrees: degreesIn(projection, width, height) }
}

/** How far some places lie apart on a projection of the size 1, and their middle. */
function extentOf(places: readonly MapPlace[], isWhole: boolean) {
  const projection = geoEqualEarth().rotate([-middleOf(places.map(({ longitude }) => longitude)), 0])
  const box = withLeast(places, isWhole ? LEAST.whole : LEAST.part)
  const raw = projection.scale(1).translate([0, 0])
  const points = box.flatMap((point): [number, number][] => [raw(point) ?? [0, 0]])
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  return {
    projection,
    across: Math.max(right - left, NOTHING),
    down: Math.max(bottom - top, NOTHING),
    middle: { x: (left + right) / 2, y: (top + bottom) / 2 },
  }
}

/** So little that it is as good as a point, but can be divided by. */
const NOTHING = 1e-9

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
