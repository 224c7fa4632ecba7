import { type Cache, hashAll, hashCode, hashFolders } from '../base/cache.ts'
import type { Corpus } from './corpus.ts'
import { demandLibrary, foldersOf } from './library-folder.ts'
import { loadCorpus } from './load.ts'
import type { Fault } from './yaml.ts'

/** The rooms whose code reads the corpus: it may say things in each language that there is. */
export const READ_BY = ['corpus', 'text', 'wording']

/**
 * Loads the corpus as {@link loadCorpus} does, from the cache where its files and the code that reads them are unchanged:
 * parsing YAML is most of a start. A corpus with faults is not kept. Throws as {@link demandLibrary} does.
 */
export function loadCorpusCached(libraries: string, cache: Cache): Loaded {
  demandLibrary(libraries)
  const key = keyOf(libraries, cache)
  const kept = key && cache.read('corpus', key)
  if (key && kept) return { corpus: kept as Corpus, faults: [], version: key }
  const { corpus, faults } = loadCorpus(libraries)
  if (key && !faults.length) cache.keep('corpus', key, corpus)
  return { corpus, faults, version: key ?? hashAll([corpus]) }
}

/** A corpus that was kept, by its version; null where it is not any more. */
export const readKeptCorpus = (version: string, cache: Cache): Corpus | null =>
  cache.read('corpus', version) as Corpus | null

/** A corpus, its faults, and a hash of all that it is made of. */
type Loaded = { corpus: Corpus; faults: Fault[]; version: string }

/** Null where something with the name of a file cannot be read as one; loading says which. */
function keyOf(libraries: string, cache: Cache): string | null {
  try {
    const files = foldersOf(libraries).map((folder) => hashFolders([folder], /\.yaml$/, cache))
    return hashAll([hashCode(READ_BY, undefined, cache), ...files])
  } catch {
    return null
  }
}
