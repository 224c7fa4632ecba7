import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoPath, type GeoProjection } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { createMemo } from '../../base/memo.ts'

/** Of Natural Earth, in the public domain: at so many millions to one. */
type Grain = '110m' | '50m'

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

type Position = number[]

/** A polygon or a line, and between which longitudes and latitudes it lies. */
type Shape<Coordinates> = { coordinates: Coordinates; west: number; east: number; south: number; north: number }

const { resolve } = createRequire(import.meta.url)

/** Land and the borders on it, read once: unpacking them takes as long as drawing them. */
const readWorld = createMemo((grain: Grain) => {
  const world: World = JSON.parse(readFileSync(resolve(`world-atlas/countries-${grain}.json`), 'utf8'))
  const { land, countries } = world.objects
  const polygons = feature(world, land).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [],
  )
  const borders = mesh(world, countries, (one, other) => one !== other).coordinates
  return {
    land: polygons.map((coordinates) => toShape(coordinates, coordinates[0] ?? [])),
    borders: borders.map((coordinates) => toShape(coordinates, coordinates)),
  }
}, 2)

function toShape<Coordinates>(coordinates: Coordinates, points: readonly Position[]): Shape<Coordinates> {
  let [west, east, south, north] = [180, -180, 90, -90]
  for (const [x = 0, y = 0] of points) {
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  return { coordinates, west, east, south, north }
}

/** How wide a part may be, in degrees, to be drawn from the finer one. */
const FINE = 70

/** The outlines of land and of borders inside a size, as paths of SVG. */
export function drawWorld(
  projection: GeoProjection,
  { width, height, degrees }: { width: number; height: number; degrees: number },
): { land: string; borders: string } {
  const isFine = degrees < FINE
  const { land, borders } = readWorld(isFine ? '50m' : '110m')
  const isSeen = isFine ? seenIn(projection, width, height) : () => true
  const clipped = projection.clipExtent([
    [0, 0],
    [width, height],
  ])
  // Lines of a small part are as good as straight.
  if (isFine) clipped.precision(0)
  const path = geoPath(clipped).digits(1)
  const coordinatesOf = <Each>(shapes: readonly Shape<Each>[]) =>
    shapes.filter(isSeen).map(({ coordinates }) => coordinates)
  return {
    land: path({ type: 'MultiPolygon', coordinates: coordinatesOf(land) }) ?? '',
    borders: path({ type: 'MultiLineString', coordinates: coordinatesOf(borders) }) ?? '',
  }
}

/** How much more is looked at than is seen, in degrees: edges are bent. */
const MARGIN = 3

/** Which shapes may be seen in a part that is not wide: going through all of the world's takes most of the time. */
function seenIn({ invert }: GeoProjection, width: number, height: number): (shape: Shape<unknown>) => boolean {
  const edges = [0, 0.5, 1].flatMap((x) => [0, 0.5, 1].map((y) => invert?.([x * width, y * height]) ?? null))
  const middle = edges[4]
  if (!middle || edges.includes(null)) return () => true
  const points = edges.flatMap((edge) => (edge ? [edge] : []))
  const half = Math.max(...points.map(([x]) => Math.abs(turn(x - middle[0])))) + MARGIN
  const [low, high] = [Math.min(...points.map(([, y]) => y)) - MARGIN, Math.max(...points.map(([, y]) => y)) + MARGIN]
  return ({ west, east, south, north }) =>
    south <= high &&
    north >= low &&
    [-360, 0, 360].some((by) => west + by <= middle[0] + half && east + by >= middle[0] - half)
}

/** Degrees of longitude between -180 and 180. */
const turn = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180
