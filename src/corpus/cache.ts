import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from './corpus.ts'
import { loadCorpus } from './load.ts'
import type { Fault } from './yaml.ts'

/** Where the parsed corpus is kept between starts, because parsing YAML is most of a start. */
const CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'footnote')

/**
 * Loads the corpus as {@link loadCorpus} does, from the cache where its files and the code that reads them are unchanged.
 * A corpus with faults is not kept; a cache that cannot be read or written is done without.
 */
export function loadCorpusCached(folder: string, cache = CACHE): { corpus: Corpus; faults: Fault[] } {
  const file = join(cache, `corpus-${hashFolders([folder, import.meta.dirname])}.json`)
  const kept = readJson(file)
  if (kept) return { corpus: kept as Corpus, faults: [] }
  const { corpus, faults } = loadCorpus(folder)
  if (!faults.length) keep(cache, file, JSON.stringify(corpus))
  return { corpus, faults }
}

function hashFolders(folders: string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders)
    for (const name of listFiles(folder))
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(join(folder, name)))
        .update('\0')
  return hash.digest('hex').slice(0, 16)
}

const listFiles = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:yaml|ts)$/.test(name))
        .sort()
    : []

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function keep(cache: string, file: string, json: string): void {
  try {
    mkdirSync(cache, { recursive: true })
    const fresh = `${file}.${process.pid}`
    writeFileSync(fresh, json)
    renameSync(fresh, file)
  } catch {
    // A read-only installation starts without the cache, as it did the first time.
  }
}
