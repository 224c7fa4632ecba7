import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { toFolderFault } from '../folder-fault.ts'

/** Where a document is from: the sha256 of the file as it was imported, and the document's id. */
export type Origin = { id: string; sha256: string }

/** Which file, by its path or address, is which document. */
export type Origins = Map<string, Origin>

/** Beside the documents; its name is none of theirs. */
export const ORIGINS_FILE = '.origins.json'

const stored = z.record(z.string(), z.object({ id: z.string(), sha256: z.string() }))

/** Reads where the documents of a folder are from; of those that nothing is known of, nothing. Throws nothing. */
export function readOrigins(folder: string): Origins {
  try {
    return new Map(Object.entries(stored.parse(JSON.parse(readFileSync(join(folder, ORIGINS_FILE), 'utf8')))))
  } catch {
    return new Map()
  }
}

/** Keeps them. Throws a set-up error where the folder cannot be written. */
export function writeOrigins(folder: string, origins: Origins): void {
  const fresh = join(folder, `${ORIGINS_FILE}.${process.pid}`)
  try {
    writeFileSync(fresh, JSON.stringify(Object.fromEntries(origins)))
    renameSync(fresh, join(folder, ORIGINS_FILE))
  } catch (error) {
    throw toFolderFault(folder, error)
  }
}
