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

/** Land and the borders on it, read once: unpacking them takes as long as drawing them. */
const readWorld = createMemo((grain: Grain) => {
  const world: World = JSON.parse(readFileSync(resolve(`world-atlas/countries-${grain}.json`), 'utf8'))
  const { land, countries } = world.objects
  return { land: feature(world, land), borders: mesh(world, countries, (one, other) => one !== other) }
}, 2)

/** How wide a part may be, in degrees, to be drawn from the finer one. */
const FINE = 70

/** The outlines of land and of borders inside a size, as paths of SVG. */
export function drawWorld(
  projection: GeoProjection,
  { width, height, degrees }: { width: number; height: number; degrees: number },
): { land: string; borders: string } {
  const { land, borders } = readWorld(degrees < FINE ? '50m' : '110m')
  const clipped = projection.clipExtent([
    [0, 0],
    [width, height],
  ])
  // Lines of a small part are as good as straight.
  if (degrees < FINE) clipped.precision(0)
  const path = geoPath(clipped).digits(1)
  return { land: path(land) ?? '', borders: path(borders) ?? '' }
}
