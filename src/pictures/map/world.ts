import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoPath, type GeoProjection } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { createMemo } from '../../base/memo.ts'

/** Of Natural Earth, in the public domain: at so many millions to one. */
type Grain = '110m' | '50m'

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

const { resolve } = createRequire(import.meta.url)

const readWorld = createMemo(
  (grain: Grain): World => JSON.parse(readFileSync(resolve(`world-atlas/countries-${grain}.json`), 'utf8')),
  2,
)

/** How wide a part may be, in degrees, to be drawn from the finer one. */
const FINE = 70

/** The outlines of land and of borders inside a size, as paths of SVG. */
export function drawWorld(
  projection: GeoProjection,
  { width, height, degrees }: { width: number; height: number; degrees: number },
): { land: string; borders: string } {
  const world = readWorld(degrees < FINE ? '50m' : '110m')
  const clipped = projection.clipExtent([
    [0, 0],
    [width, height],
  ])
  const path = geoPath(clipped).digits(1)
  const { land, countries } = world.objects
  return {
    land: path(feature(world, land)) ?? '',
    borders: path(mesh(world, countries, (one, other) => one !== other)) ?? '',
  }
}
