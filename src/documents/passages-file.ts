import { createHash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { joinSentences, type Passage } from '../text/passages.ts'
import type { OpenFile } from './open-file.ts'

/**
 * The passages of a document in a file of their own, so that one is read without the others:
 *
 *     passage | passage | … | ids, a line for each | end of each passage, in bytes | of the ids | how many passages
 *
 * A passage is JSON, without what the document says of all; numbers are of 32 bits, the lowest byte first.
 */
const WIDTH = 4

/** A passage as it is kept. `text` stands only where it is another than its sentences joined. */
type Row = Omit<Passage, 'source' | 'text'> & { text?: string }

/** How many bytes are gathered before they are written. */
const GATHERED = 2 ** 20

/** Writes passages as they come; gives the sha256 of the file. Throws where it cannot be written, and what making them throws. */
export function writePassages(path: string, passages: Iterable<Passage>): string {
  const file = openSync(path, 'w')
  try {
    const [ids, ends]: [string[], number[]] = [[], []]
    let [end, rows, gathered]: [number, Buffer[], number] = [0, [], 0]
    const hash = createHash('sha256')
    const write = (bytes: Buffer) => {
      hash.update(bytes)
      writeAll(file, bytes)
    }
    const flush = () => {
      write(Buffer.concat(rows))
      ;[rows, gathered] = [[], 0]
    }
    for (const passage of passages) {
      const row = Buffer.from(JSON.stringify(toRow(passage)))
      rows.push(row)
      gathered += row.length
      end += row.length
      ends.push(end)
      ids.push(passage.id)
      if (gathered > GATHERED) flush()
    }
    flush()
    const named = Buffer.from(ids.join('\n'))
    write(named)
    write(Buffer.from(Uint32Array.from([...ends, end + named.length, ends.length]).buffer))
    return hash.digest('hex')
  } finally {
    closeSync(file)
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}

function toRow({ source: _, text, ...row }: Passage): Row {
  return text === joinSentences(row.sentences) ? row : { ...row, text }
}

/** The passages of a document in reading order, each read when it is asked for. */
export type Passages = {
  count: number
  ids: () => string[]
  read: (index: number) => Passage
  readAll: () => Passage[]
}

/** Opens the passages of a source. In: their file. Throws where it is none. */
export function openPassages(file: OpenFile, source: string): Passages {
  const [named = 0, count = 0] = numbersAt(file, file.size - 2 * WIDTH, 2)
  const table = file.size - WIDTH * (count + 2)
  if (table !== named) throw new RangeError(`the passages of ${source} are not in their file`)
  const ends = numbersAt(file, table, count)
  const toPassage = (bytes: Buffer): Passage => {
    const { id, pin, range, sentences, text } = JSON.parse(bytes.toString()) as Row
    return { id, source, pin, range, text: text ?? joinSentences(sentences), sentences }
  }
  const last = ends[count - 1] ?? 0
  return {
    count,
    ids: () =>
      count
        ? file
            .read(last, named - last)
            .toString()
            .split('\n')
        : [],
    read(index) {
      const start = index ? (ends[index - 1] ?? 0) : 0
      return toPassage(file.read(start, (ends[index] ?? 0) - start))
    },
    readAll() {
      const bytes = file.read(0, last)
      return Array.from(ends, (end, i) => toPassage(bytes.subarray(i ? ends[i - 1] : 0, end)))
    },
  }
}

/** Passages that are in memory. */
export const heldPassages = (passages: readonly Passage[]): Passages => ({
  count: passages.length,
  ids: () => passages.map(({ id }) => id),
  read(index) {
    const passage = passages[index]
    if (!passage) throw new RangeError(`there is no passage ${index}`)
    return passage
  },
  readAll: () => [...passages],
})

const numbersAt = (file: OpenFile, at: number, count: number) =>
  new Uint32Array(new Uint8Array(file.read(at, count * WIDTH)).buffer)
