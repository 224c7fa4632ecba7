import { crc32, deflateSync } from 'node:zlib'

/** A colour, `#2f7d6d`, and what it fills: an SVG path of M, L, Q and Z, in pixels. */
export type Shape = { colour: string; path: string }

type Point = readonly [x: number, y: number]

/** How many lines and columns a pixel is looked at in, so that edges are smooth. */
const FINE = 4

/** Into how many straight pieces a curve is cut. */
const PIECES = 12

/** Fills shapes, one over the other; out: three bytes for each pixel, row by row. */
export function fillShapes(shapes: readonly Shape[], side: number): Uint8Array {
  const pixels = new Uint8Array(side * side * 3)
  for (const { colour, path } of shapes) {
    const rgb = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    const covered = cover(flatten(path), side)
    for (const [i, share] of covered.entries())
      if (share) for (const [c, value] of rgb.entries()) blend(pixels, i * 3 + c, value, share / (FINE * FINE))
  }
  return pixels
}

function blend(pixels: Uint8Array, at: number, value: number, share: number): void {
  pixels[at] = Math.round((pixels[at] ?? 0) * (1 - share) + value * share)
}

/** The edges of a path. */
function flatten(path: string): [Point, Point][] {
  const edges: [Point, Point][] = []
  let [begin, at]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ]
  const go = (to: Point) => {
    edges.push([at, to])
    at = to
  }
  for (const [, command, numbers = ''] of path.matchAll(/([MLQZ])([^MLQZ]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = numbers.split(/[ ,]+/).map(Number)
    const from = at
    if (command === 'M') begin = at = [a, b]
    else if (command === 'L') go([a, b])
    else if (command === 'Z') go(begin)
    else for (let i = 1; i <= PIECES; i++) go(onCurve(from, [a, b], [c, d], i / PIECES))
  }
  return edges
}

/** A point of a quadratic curve. */
function onCurve([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point, t: number): Point {
  const on = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c
  return [on(x0, x1, x2), on(y0, y1, y2)]
}

/** How many of the points of each pixel lie inside, where edges turn round them (the rule “nonzero”). */
function cover(edges: readonly [Point, Point][], side: number): Uint8Array {
  const covered = new Uint8Array(side * side)
  for (let line = 0; line < side * FINE; line++) {
    const y = (line + 0.5) / FINE
    const crossings = edges
      .flatMap(([[x0, y0], [x1, y1]]) =>
        y0 <= y === y1 <= y ? [] : [{ x: x0 + ((y - y0) / (y1 - y0)) * (x1 - x0), turn: y0 < y1 ? 1 : -1 }],
      )
      .sort((a, b) => a.x - b.x)
    let turns = 0
    for (const [i, { x, turn }] of crossings.entries()) {
      turns += turn
      if (!turns) continue
      const [first, end] = [x, crossings[i + 1]?.x ?? x].map((at) =>
        Math.min(side * FINE, Math.max(0, Math.round(at * FINE))),
      )
      for (let column = first ?? 0; column < (end ?? 0); column++) {
        const pixel = Math.floor(line / FINE) * side + Math.floor(column / FINE)
        covered[pixel] = (covered[pixel] ?? 0) + 1
      }
    }
  }
  return covered
}

/** A PNG of 8 bits a channel, without transparency: https://www.w3.org/TR/png-3/ */
export function encodePng(pixels: Uint8Array, side: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const rows = Array.from({ length: side }, (_, row) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(row * side * 3, (row + 1) * side * 3)]),
  )
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = deflateSync(Buffer.concat(rows), { level: 9 })
  return Buffer.concat([signature, toChunk('IHDR', header), toChunk('IDAT', data), toChunk('IEND', Buffer.alloc(0))])
}

function toChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
