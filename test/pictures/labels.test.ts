import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleMap } from '../../docs/figures/samples.ts'
import { type Area, around, goesThrough, grown, overlaps } from '../../src/pictures/map/areas.ts'
import { placeLabels, SYMBOL } from '../../src/pictures/map/labels.ts'
import { planMap } from '../../src/pictures/map/map.ts'
import type { Plan } from '../../src/pictures/map/part.ts'
import type { Pen } from '../../src/pictures/text.ts'
import { COLOURS } from '../../src/pictures/theme.ts'
import { readLetters } from '../../src/pictures/typeface.ts'
import type { FigureOf, MapPlace } from '../../src/reply/figure.ts'

const SIZE = { width: 600, height: 400 }
const spots = fc.array(fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) }), {
  maxLength: 40,
})

it('names on a map never overlap, stay inside, and are left out where there is no room', () => {
  fc.assert(
    fc.property(spots, fc.constantFrom(0, 100), (points, reach) => {
      const all = points.map((point) => ({ ...point, place: { name: '', latitude: 0, longitude: 0, sign: null } }))
      const size = () => ({ width: 90, height: 28 })
      const { labels, left } = placeLabels(all, all, { areas: [], leaders: [] }, SIZE, size, reach)
      expect(labels.length + left.length).toBe(all.length)
      for (const [i, label] of labels.entries()) {
        expect(label.x).toBeGreaterThanOrEqual(0)
        expect(label.x + label.width).toBeLessThanOrEqual(SIZE.width)
        expect(labels.slice(i + 1).some((other) => overlaps(label, other))).toBe(false)
      }
    }),
    { numRuns: 50 },
  )
})

/** Half of the square inside of a symbol, in pixels. */
const DISC = SYMBOL * 0.85 * Math.SQRT1_2

/** What stands on a part, each with what it is called. */
const listThings = ({ names, numbers, frames, spots: own, part }: Plan): [string, Area][] => [
  ...[...names, ...numbers].map((label): [string, Area] => [`name of ${label.spot.place.name}`, label]),
  ...frames.flatMap(({ letter, frame, tag }): [string, Area][] => [
    [`frame ${letter}`, frame],
    [`letter ${letter}`, tag],
  ]),
  ...own.map((spot): [string, Area] => [`symbol of ${spot.place.name}`, around(spot, DISC)]),
  ...(part.letter ? [[`corner ${part.letter}`, { x: 0, y: 0, width: 44, height: 40 }] as [string, Area]] : []),
]

/** Each pair of things of which one covers the other. */
function findCovered(plan: Plan): string[] {
  const things = listThings(plan)
  const covered = things.flatMap(([name, area], i) =>
    things.slice(i + 1).flatMap(([other, its]) => (overlaps(grown(area, -1), its) ? [`${name} × ${other}`] : [])),
  )
  const crossed = [...plan.names, ...plan.numbers].flatMap(({ leader, spot }) =>
    things.flatMap(([name, area]) =>
      leader && name !== `symbol of ${spot.place.name}` && goesThrough(leader, grown(area, -4))
        ? [`line of ${spot.place.name} × ${name}`]
        : [],
    ),
  )
  return [...covered, ...crossed]
}

describe('on a map', () => {
  let pen: Pen
  beforeAll(async () => {
    pen = { ...(await readLetters()), colours: COLOURS.light }
  })

  const placesOf = (count: number) => (sampleMap(count) as FigureOf<'map'>).places

  it.each([0, 1, 2, 4, 30, 80])('of %i places nothing covers anything else, and each is named once', (count) => {
    const places = placesOf(count)
    const plans = planMap({ places }, pen).flat()
    expect(plans.flatMap(findCovered)).toEqual([])
    const named = plans.flatMap(({ names, left }) => [...names.map(({ spot }) => spot), ...left])
    expect(named.map(({ place }) => place.name).sort()).toEqual(places.map(({ name }) => name).sort())
  })

  it('places at one point stand beside each other', () => {
    const place: MapPlace = { name: 'A city', latitude: 50, longitude: 10, sign: null }
    const places = ['One', 'Two', 'Three'].map((name) => ({ ...place, name }))
    const plans = planMap({ places }, pen).flat()
    expect(plans.flatMap(findCovered)).toEqual([])
    expect(plans.flatMap(({ names }) => names)).toHaveLength(3)
  })
})
