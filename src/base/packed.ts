import { crc32 } from 'node:zlib'

/** An array of numbers, as wide as they need. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array

/** Arrays under names; strings are kept as {@link packStrings} makes them. */
export type Arrays = Record<string, Numbers>

const KINDS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array }
type Kind = keyof typeof KINDS

/** What a file begins with: who made it, and which arrays follow where. */
type Head = { madeBy: string; arrays: [name: string, kind: Kind, start: number, length: number][] }

const MAGIC = 0x324b5046
const PREFIX = 16
const [CRC_AT, LENGTH_AT] = [4, 8]
const align = (at: number) => (at + 7) & ~7

/**
 * Arrays as one file, to be opened without reading them:
 *
 *     magic | CRC-32 of all that follows | length of the head | 0 | head, as JSON | arrays, each at a multiple of eight bytes
 *
 * In: `madeBy`, a text that must be the same when it is opened.
 */
export function pack(madeBy: string, arrays: Arrays): Buffer {
  let size = 0
  const placed = Object.entries(arrays).map(([name, array]) => {
    const start = size
    size = align(start + array.byteLength)
    return { name, array, start }
  })
  const body = Buffer.alloc(size)
  for (const { array, start } of placed) body.set(bytesOf(array), start)
  const head: Head = {
    madeBy,
    arrays: placed.map(({ name, array, start }) => [name, kindOf(array), start, array.length]),
  }
  const json = Buffer.from(JSON.stringify(head))
  const begins = align(PREFIX + json.length)
  const file = Buffer.alloc(begins + size)
  file.writeUInt32LE(MAGIC, 0)
  file.writeUInt32LE(json.length, LENGTH_AT)
  file.set(json, PREFIX)
  file.set(body, begins)
  file.writeUInt32LE(crc32(file.subarray(LENGTH_AT)), CRC_AT)
  return file
}

/** Opens what {@link pack} has made; null where it is something else, was made by another, or is damaged. */
export function unpack(madeBy: string, file: Buffer): Arrays | null {
  if (file.length < PREFIX || file.readUInt32LE(0) !== MAGIC) return null
  if (file.readUInt32LE(CRC_AT) !== crc32(file.subarray(LENGTH_AT))) return null
  const end = PREFIX + file.readUInt32LE(LENGTH_AT)
  const head = JSON.parse(file.toString('utf8', PREFIX, end)) as Head
  const body = file.subarray(align(end))
  if (head.madeBy !== madeBy) return null
  // A view of numbers must begin at a multiple of their width, and a buffer from Node's pool may not.
  const bytes = (body.byteOffset & 7) === 0 ? body : new Uint8Array(body)
  return Object.fromEntries(
    head.arrays.map(([name, kind, start, length]) => [
      name,
      new KINDS[kind](bytes.buffer as ArrayBuffer, bytes.byteOffset + start, length),
    ]),
  )
}

const bytesOf = (array: Numbers) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)

const kindOf = (array: Numbers): Kind =>
  array instanceof Uint8Array
    ? 'u8'
    : array instanceof Uint16Array
      ? 'u16'
      : array instanceof Uint32Array
        ? 'u32'
        : 'f64'

/** Whole numbers from 0 on in the narrowest array that holds them all. */
export function narrow(numbers: ArrayLike<number>): Numbers {
  let most = 0
  for (let i = 0; i < numbers.length; i++) most = Math.max(most, numbers[i] ?? 0)
  return most < 2 ** 8
    ? Uint8Array.from(numbers)
    : most < 2 ** 16
      ? Uint16Array.from(numbers)
      : Uint32Array.from(numbers)
}

/** Strings in UTF-8, one behind the other, and where each ends. */
export type Strings = { bytes: Buffer; ends: Numbers }

export function packStrings(strings: readonly string[]): Strings {
  // Each by itself: two halves of one character that come together would become it.
  const parts = strings.map((string) => Buffer.from(string))
  const ends = new Uint32Array(strings.length)
  let end = 0
  for (const [i, { length }] of parts.entries()) {
    end += length
    ends[i] = end
  }
  return { bytes: Buffer.concat(parts), ends }
}

/** The string at an index. */
export const stringAt = ({ bytes, ends }: Strings, index: number): string =>
  bytes.toString('utf8', index ? ends[index - 1] : 0, ends[index])

/** All strings, in order. */
export const stringsOf = (strings: Strings): string[] => Array.from(strings.ends, (_, i) => stringAt(strings, i))
