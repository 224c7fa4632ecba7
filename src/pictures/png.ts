import { crc32, deflateSync } from 'node:zlib'

/** A picture as it was rendered: four bytes for each pixel (red, green, blue, opacity), row by row. */
export type Pixels = { width: number; height: number; pixels: Uint8Array }

/** How many colours a palette holds. */
const MOST = 256

/** How many bits of each channel tell colours apart: what differs by less is seen by nobody. */
const BITS = 5

/**
 * A picture without transparency as a PNG with a palette, a third of the size of one without: https://www.w3.org/TR/png-3/. Of more
 * colours than that holds, the rarest, which are those between two others at the rim of a letter, become the nearest that it has.
 */
export function encodePng({ width, height, pixels }: Pixels): Uint8Array {
  const { palette, indices } = toPalette(pixels)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  // Each row begins with its filter, which is none.
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row++)
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    toChunk('IHDR', header),
    toChunk('PLTE', palette),
    toChunk('IDAT', deflateSync(rows, { level: 7 })),
    toChunk('IEND', Buffer.alloc(0)),
  ])
}

/** What stands for a colour: its first bits. */
const keyAt = (pixels: Uint8Array, at: number): number =>
  ((pixels[at] ?? 0) >> (8 - BITS)) * 2 ** (2 * BITS) +
  ((pixels[at + 1] ?? 0) >> (8 - BITS)) * 2 ** BITS +
  ((pixels[at + 2] ?? 0) >> (8 - BITS))

/** The colours of a picture, three bytes for each, and which of them each pixel has. */
function toPalette(pixels: Uint8Array): { palette: Buffer; indices: Uint8Array } {
  const counts = new Uint32Array(2 ** (3 * BITS))
  const firsts = new Map<number, number>()
  for (let at = 0; at < pixels.length; at += 4) {
    const key = keyAt(pixels, at)
    if (counts[key] === 0) firsts.set(key, at)
    counts[key] = (counts[key] ?? 0) + 1
  }
  const byCount = [...firsts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
  const kept = byCount.slice(0, MOST).map((key) => firsts.get(key) ?? 0)
  const palette = Buffer.from(kept.flatMap((at) => [...pixels.subarray(at, at + 3)]))
  const places = new Uint8Array(counts.length)
  for (const [i, key] of byCount.entries()) places[key] = i < MOST ? i : nearest(pixels, firsts.get(key) ?? 0, palette)
  const indices = new Uint8Array(pixels.length / 4)
  for (let i = 0; i < indices.length; i++) indices[i] = places[keyAt(pixels, 4 * i)] ?? 0
  return { palette, indices }
}

function nearest(pixels: Uint8Array, at: number, palette: Buffer): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY]
  for (let i = 0; i < palette.length; i += 3) {
    let distance = 0
    for (let c = 0; c < 3; c++) distance += ((pixels[at + c] ?? 0) - (palette[i + c] ?? 0)) ** 2
    if (distance < least) [best, least] = [i / 3, distance]
  }
  return best
}

function toChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
