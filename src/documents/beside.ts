import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files that others make of a document and keep in its folder; whatever is in them can be made again. */
export type BesideFiles = {
  /** A file's bytes; null where there is none. */
  read: (name: string) => Buffer | null
  /** Where the folder cannot be written, the next start makes it again. */
  keep: (name: string, bytes: Buffer) => void
}

export const createBeside = (folder: string): BesideFiles => ({
  read(name) {
    try {
      return readFileSync(join(folder, name))
    } catch {
      return null
    }
  },
  keep(name, bytes) {
    const fresh = join(folder, `${name}.${process.pid}`)
    try {
      writeFileSync(fresh, bytes)
      renameSync(fresh, join(folder, name))
    } catch {
      // As the first time.
      rmSync(fresh, { force: true })
    }
  },
})

/** Of a document that is in memory alone. */
export const NOWHERE: BesideFiles = { read: () => null, keep: () => undefined }
