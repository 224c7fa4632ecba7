import { existsSync, type Stats, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Cache, createCache, hashAll } from '../base/cache.ts'
import { hashOfFile } from './hash.ts'

/** Whether a file is still the one with a sha256; false where it cannot be read. */
export type IsIntact = (path: string, sha256: string) => boolean

/** Reads the file. */
export const hasHash: IsIntact = (path, sha256) => hashOfFile(path) === sha256

/** What a file system says of a file that nobody has written to since. */
const signatureOf = ({ size, mtimeMs, ctimeMs, ino }: Stats) => [size, mtimeMs, ctimeMs, ino].join(' ')

/** What tells intact files; `keep` remembers which were read, for the next start. */
export type Witness = { isIntact: IsIntact; keep: () => void }

/**
 * Makes what tells intact files without reading those that the file system calls unchanged since they were read, as Git does
 * with its index. In: where that is remembered, under which key, and what a file is called there.
 */
export function createWitness(cache: Cache, key: string, nameOf = (path: string) => path): Witness {
  const before = (cache.read('intact', key) ?? {}) as Record<string, string>
  const now: Record<string, string> = {}
  let isNew = false
  return {
    isIntact(path, sha256) {
      const seen = `${sha256} ${signatureOf(statSync(path))}`
      const name = nameOf(path)
      now[name] = seen
      if (before[name] === seen) return true
      isNew = true
      if (hasHash(path, sha256)) return true
      delete now[name]
      return false
    },
    keep() {
      if (isNew) cache.keep('intact', key, now)
    },
  }
}

/** Where a folder of documents that remembers this itself does so; no document is called so. */
const KEPT = '.kept'

/** The same for a folder that remembers it itself, so that it is known wherever that is moved to, and goes with it. */
export function createOwnWitness(folder: string): Witness {
  const witness = createWitness(createCache(join(folder, KEPT)), hashAll([KEPT]), (path) => relative(folder, path))
  // What was removed meanwhile does not come back for this.
  return { ...witness, keep: () => existsSync(folder) && witness.keep() }
}
