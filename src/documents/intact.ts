import { readFileSync, type Stats, statSync } from 'node:fs'
import type { Cache } from '../base/cache.ts'
import { hashOf } from './hash.ts'

/** Whether a file is still the one with a sha256; false where it cannot be read. */
export type IsIntact = (path: string, sha256: string) => boolean

/** Reads the file. */
export const hasHash: IsIntact = (path, sha256) => hashOf(readFileSync(path)) === sha256

/** What a file system says of a file that nobody has written to since. */
const signatureOf = ({ size, mtimeMs, ctimeMs, ino }: Stats) => [size, mtimeMs, ctimeMs, ino].join(' ')

/**
 * Makes what tells intact files without reading those that the file system calls unchanged since they were read, as Git does
 * with its index. `keep` remembers what was read, for the next start.
 * In: where that is remembered, under which key.
 */
export function createWitness(cache: Cache, key: string): { isIntact: IsIntact; keep: () => void } {
  const before = (cache.read('intact', key) ?? {}) as Record<string, string>
  const now: Record<string, string> = {}
  let isNew = false
  return {
    isIntact(path, sha256) {
      const seen = `${sha256} ${signatureOf(statSync(path))}`
      now[path] = seen
      if (before[path] === seen) return true
      isNew = true
      if (hasHash(path, sha256)) return true
      delete now[path]
      return false
    },
    keep() {
      if (isNew) cache.keep('intact', key, now)
    },
  }
}
