import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import type { Sliced } from './slices.ts'

/**
 * What the file system says of some files, as one text: another text where one was written, replaced, added or removed since,
 * as Git tells it from its index. What is not there is told from what is.
 */
export function* signFiles(paths: Iterable<string>): Sliced<string> {
  const hash = createHash('sha256')
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false })
    hash.update(stats ? `${path}\0${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}\0` : `${path}\0\0`)
    yield null
  }
  return hash.digest('hex')
}
