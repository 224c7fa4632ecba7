/** A rectangle, by its left upper corner, in pixels. */
export type Area = { x: number; y: number; width: number; height: number }

/** A straight line between two points. */
export type Segment = { x1: number; y1: number; x2: number; y2: number }

/** Whether two rectangles have anything in common. */
export const overlaps = (one: Area, other: Area): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

/** Whether a rectangle lies inside of a size, with so much room to its edges. */
export const isInside = (area: Area, { width, height }: { width: number; height: number }, edge: number): boolean =>
  area.x >= edge && area.y >= edge && area.x + area.width <= width - edge && area.y + area.height <= height - edge

/** A rectangle with room around it on all sides. */
export const grown = ({ x, y, width, height }: Area, by: number): Area => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

/** The square around a point. */
export const around = ({ x, y }: { x: number; y: number }, radius: number): Area => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
})

/** The least rectangle around some others, of which there is at least one. */
export function enclose(areas: readonly Area[]): Area {
  const [x, y] = [Math.min(...areas.map((area) => area.x)), Math.min(...areas.map((area) => area.y))]
  return {
    x,
    y,
    width: Math.max(...areas.map((area) => area.x + area.width)) - x,
    height: Math.max(...areas.map((area) => area.y + area.height)) - y,
  }
}

/** Whether a line goes through a rectangle: what of the line lies between its edges (Liang & Barsky, 1984). */
export function goesThrough({ x1, y1, x2, y2 }: Segment, { x, y, width, height }: Area): boolean {
  let [from, to] = [0, 1]
  const [dx, dy] = [x2 - x1, y2 - y1]
  const edges = [
    [-dx, x1 - x],
    [dx, x + width - x1],
    [-dy, y1 - y],
    [dy, y + height - y1],
  ] as const
  for (const [slope, distance] of edges) {
    if (slope === 0) {
      if (distance < 0) return false
      continue
    }
    const at = distance / slope
    if (slope < 0) from = Math.max(from, at)
    else to = Math.min(to, at)
  }
  return from < to
}

/** Whether two lines cross. */
export function cross(one: Segment, other: Segment): boolean {
  const side = (x: number, y: number, { x1, y1, x2, y2 }: Segment) =>
    Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1))
  return (
    side(one.x1, one.y1, other) !== side(one.x2, one.y2, other) &&
    side(other.x1, other.y1, one) !== side(other.x2, other.y2, one)
  )
}
