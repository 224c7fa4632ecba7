import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from './paths.ts'

/** What is kept between starts because making it takes long. Whatever is in it can be made again. */
export type Cache = {
  /** What was kept under a kind and a key; null where there is nothing that can be read as JSON. */
  read: (kind: string, key: string) => unknown
  /** Keeps a value; where that fails, the next start makes it again. */
  keep: (kind: string, key: string, value: unknown) => void
  /** The same with bytes. */
  readBytes: (kind: string, key: string) => Buffer | null
  keepBytes: (kind: string, key: string, bytes: Buffer) => void
}

/** How many values of a kind stay: those of a few versions of the library. */
const KEPT = 6

/** How many files of bytes of a kind stay: a large library has some dozens in use. */
const KEPT_BYTES = 200

/** A cache in a folder, which need not exist. The key must be a hash of all that a value depends on. */
export function createCache(folder: string): Cache {
  const fileOf = (kind: string, key: string, ending: string) => join(folder, `${kind}-${key.slice(0, 32)}.${ending}`)
  const write = (kind: string, file: string, content: string | Buffer, most: number) => {
    try {
      mkdirSync(folder, { recursive: true })
      const fresh = `${file}.${process.pid}`
      writeFileSync(fresh, content)
      renameSync(fresh, file)
      dropOldest(folder, kind, most)
    } catch {
      // A read-only installation starts without the cache, as it did the first time.
    }
  }
  return {
    read: (kind, key) => readJson(fileOf(kind, key, 'json')),
    keep: (kind, key, value) => write(kind, fileOf(kind, key, 'json'), JSON.stringify(value), KEPT),
    readBytes: (kind, key) => readFile(fileOf(kind, key, 'bin')),
    keepBytes: (kind, key, bytes) => write(kind, fileOf(kind, key, 'bin'), bytes, KEPT_BYTES),
  }
}

/** A cache that keeps nothing. */
export const NO_CACHE: Cache = {
  ...{ read: () => null, keep: () => undefined },
  ...{ readBytes: () => null, keepBytes: () => undefined },
}

function readFile(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function dropOldest(folder: string, kind: string, most: number): void {
  const files = readdirSync(folder).filter((name) => name.startsWith(`${kind}-`))
  if (files.length <= most) return
  const byAge = files.map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs })).sort((a, b) => b.at - a.at)
  for (const { name } of byAge.slice(most)) rmSync(join(folder, name), { force: true })
}

/** The hash of some values as JSON; hexadecimal sha256. */
export const hashAll = (values: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('hex')

/** The hash of every file with one of the endings in some folders, names included; hexadecimal sha256. */
export function hashFolders(folders: string[], endings: RegExp): string {
  const hash = createHash('sha256')
  for (const folder of folders)
    for (const name of listFiles(folder, endings))
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(join(folder, name)))
        .update('\0')
  return hash.digest('hex')
}

/**
 * The hash of the code that makes a value: all of some rooms of `src/`, and the versions of all packages, by the lock file;
 * hexadecimal sha256.
 */
export function hashCode(rooms: readonly string[], project = inProject()): string {
  const folders = rooms.map((room) => join(project, 'src', room))
  const lock = join(project, 'package-lock.json')
  return hashAll([hashFolders(folders, /\.ts$/), existsSync(lock) ? readFileSync(lock, 'utf8') : null])
}

const listFiles = (folder: string, endings: RegExp) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => endings.test(name))
        .sort()
    : []
