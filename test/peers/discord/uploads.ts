import { createSnowflake } from './snowflake.ts'
import type { Json } from './types.ts'

/** A file that a reader hands in. `size`: what Discord says it has, where that is another. */
export type HandedIn = { filename: string; bytes: Buffer; size?: number }

/** The files that readers have handed in with commands. */
export type Uploads = {
  /** Keeps one; gives back how Discord describes it. */
  add: (file: HandedIn) => Json & { id: string }
  /** The bytes at a path; undefined where there is none. */
  at: (path: string) => Buffer | undefined
}

/** `filesAt`: the address under which they can be fetched. */
export function createUploads(filesAt: string): Uploads {
  const files = new Map<string, Buffer>()
  return {
    add({ filename, bytes, size = bytes.length }) {
      const id = createSnowflake()
      const url = `${filesAt}/${id}/${encodeURIComponent(filename)}`
      files.set(new URL(url).pathname, bytes)
      return { id, filename, size, url, proxy_url: url, ephemeral: true }
    },
    at: (path) => files.get(path),
  }
}
