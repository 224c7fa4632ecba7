import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { inProject } from './paths.ts'

/** What is kept between starts because making it takes long. Whatever is in it can be made again. */
export type Cache = {
  /** What was kept under a kind and a key; null where there is nothing, or it is damaged. */
  read: (kind: string, key: string) => unknown
  /** Keeps a value; where that fails, the next start makes it again. */
  keep: (kind: string, key: string, value: unknown) => void
  /** The same with bytes, of which the `most` newest of a kind stay. */
  readBytes: (kind: string, key: string) => Buffer | null
  keepBytes: (kind: string, key: string, bytes: Buffer, most?: number) => void
  /** Drops the bytes of a kind that are under none of the keys. */
  dropOthers: (kind: string, keys: readonly string[]) => void
}

/** How many values of a kind stay: those of a few versions of the library. */
const KEPT = 6

/** A cache in a folder, which need not exist. The key must be a hash of all that a value depends on. */
export function createCache(folder: string): Cache {
  const fileOf = (kind: string, key: string, ending: string) => join(folder, `${kind}-${key.slice(0, 32)}.${ending}`)
  const write = (kind: string, file: string, content: string | Buffer, most: number) => {
    const fresh = `${file}.${process.pid}`
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(fresh, content)
      renameSync(fresh, file)
      dropOldest(folder, kind, most)
    } catch {
      // A read-only installation starts without the cache, as it did the first time.
      drop(fresh)
    }
  }
  return {
    read: (kind, key) => readJson(fileOf(kind, key, 'txt')),
    keep(kind, key, value) {
      const json = JSON.stringify(value)
      write(kind, fileOf(kind, key, 'txt'), `${sumOf(json)}\n${json}`, KEPT)
    },
    readBytes: (kind, key) => readFile(fileOf(kind, key, 'bin')),
    keepBytes: (kind, key, bytes, most = KEPT) => write(kind, fileOf(kind, key, 'bin'), bytes, most),
    dropOthers(kind, keys) {
      const kept = new Set(keys.map((key) => fileOf(kind, key, 'bin')))
      try {
        for (const name of readdirSync(folder)) {
          const file = join(folder, name)
          if (name.startsWith(`${kind}-`) && name.endsWith('.bin') && !kept.has(file)) rmSync(file, { force: true })
        }
      } catch {
        // What cannot be dropped stays.
      }
    },
  }
}

function drop(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // It was never there, or cannot go.
  }
}

/** A cache that keeps nothing. */
export const NO_CACHE: Cache = {
  ...{ read: () => null, keep: () => undefined },
  ...{ readBytes: () => null, keepBytes: () => undefined, dropOthers: () => undefined },
}

function readFile(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

/** What was written, with a checksum in its first line; null where it is something else. */
function readJson(file: string): unknown {
  const text = readFile(file)?.toString() ?? ''
  const end = text.indexOf('\n')
  const json = text.slice(end + 1)
  return end >= 0 && text.slice(0, end) === sumOf(json) ? JSON.parse(json) : null
}

const sumOf = (text: string) => crc32(text).toString(16)

function dropOldest(folder: string, kind: string, most: number): void {
  const files = readdirSync(folder).filter((name) => name.startsWith(`${kind}-`))
  if (files.length <= most) return
  const byAge = files.map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs })).sort((a, b) => b.at - a.at)
  for (const { name } of byAge.slice(most)) rmSync(join(folder, name), { force: true })
}

/** The hash of some values as JSON; hexadecimal sha256. */
export const hashAll = (values: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('hex')

/**
 * The hash of every file with one of the endings in some folders, names included; hexadecimal sha256. Files that the file system
 * calls unchanged are not read again where a cache tells their hash.
 */
export const hashFolders = (folders: readonly string[], endings: RegExp, cache: Cache = NO_CACHE): string =>
  hashFiles(
    folders.flatMap((folder) => listFiles(folder, endings)),
    cache,
  )

/**
 * The hash of the code that makes a value: all of some rooms of `src/`, and the versions of all packages, by the lock file;
 * hexadecimal sha256. In: besides, as above, what tells hashes.
 */
export function hashCode(rooms: readonly string[], project = inProject(), cache: Cache = NO_CACHE): string {
  const files = rooms.flatMap((room) => listFiles(join(project, 'src', room), /\.ts$/))
  const lock = { name: 'package-lock.json', path: join(project, 'package-lock.json') }
  return hashFiles(existsSync(lock.path) ? [...files, lock] : files, cache)
}

/** A file below a folder: its name from there, and its whole path. */
type Listed = { name: string; path: string }

function hashFiles(files: readonly Listed[], cache: Cache): string {
  const key = hashAll(files.map(({ path }) => path))
  const seen = hashAll(files.map(({ path }) => signatureOf(statSync(path))))
  const before = cache.read('hashed', key) as { seen: string; hash: string } | null
  if (before?.seen === seen) return before.hash
  const made = createHash('sha256')
  for (const { name, path } of files) made.update(name).update('\0').update(readFileSync(path)).update('\0')
  const hash = made.digest('hex')
  cache.keep('hashed', key, { seen, hash })
  return hash
}

/** What a file system says of a file that nobody has written to since. */
const signatureOf = ({ size, mtimeMs, ctimeMs, ino }: Stats) => [size, mtimeMs, ctimeMs, ino]

/** The files of a folder and those below it, in the order of their names from there. */
export const listFiles = (folder: string, endings: RegExp): Listed[] =>
  existsSync(folder) ? listBelow(folder, '', endings).sort((a, b) => (a.name < b.name ? -1 : 1)) : []

/** Node's own way down a folder takes three times as long. */
const listBelow = (folder: string, before: string, endings: RegExp): Listed[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const [name, path] = [`${before}${entry.name}`, join(folder, entry.name)]
    if (entry.isDirectory()) return listBelow(path, `${name}/`, endings)
    return endings.test(name) ? [{ name, path }] : []
  })
