import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Area, placeLabels } from '../../src/pictures/map/labels.ts'

const SIZE = { width: 600, height: 400 }
const spots = fc.array(fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) }), {
  maxLength: 40,
})

const overlap = (one: Area, other: Area): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

it('names on a map never overlap, stay inside, and are left out where there is no room', () => {
  fc.assert(
    fc.property(spots, (points) => {
      const all = points.map((point) => ({ ...point, place: { name: '', latitude: 0, longitude: 0, sign: null } }))
      const { labels, left } = placeLabels(all, [], SIZE, () => ({ width: 90, height: 28 }))
      expect(labels.length + left.length).toBe(all.length)
      for (const [i, label] of labels.entries()) {
        expect(label.x).toBeGreaterThanOrEqual(0)
        expect(label.x + label.width).toBeLessThanOrEqual(SIZE.width)
        expect(labels.slice(i + 1).some((other) => overlap(label, other))).toBe(false)
      }
    }),
    { numRuns: 50 },
  )
})
