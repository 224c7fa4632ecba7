import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

/** Lower-case hexadecimal sha256; of a string, that of its UTF-8. */
export const hashOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')

/** How much of a file is read at once, in bytes. */
const PIECE = 2 ** 18

/** The sha256 of a file, which is read piece by piece: a long one whole takes as much room as it has bytes. Throws where it cannot be read. */
export function hashOfFile(path: string): string {
  const file = openSync(path, 'r')
  try {
    const hash = createHash('sha256')
    const piece = Buffer.allocUnsafe(PIECE)
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) hash.update(piece.subarray(0, read))
    return hash.digest('hex')
  } finally {
    closeSync(file)
  }
}
