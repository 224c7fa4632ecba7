import { type Cache, hashAll, hashCode, hashFolders } from '../base/cache.ts'
import type { Corpus } from './corpus.ts'
import { loadCorpus } from './load.ts'
import type { Fault } from './yaml.ts'

/** The rooms whose code reads the corpus. */
export const READ_BY = ['corpus']

/**
 * Loads the corpus as {@link loadCorpus} does, from the cache where its files and the code that reads them are unchanged:
 * parsing YAML is most of a start. A corpus with faults is not kept.
 */
export function loadCorpusCached(folder: string, cache: Cache): { corpus: Corpus; faults: Fault[] } {
  const key = hashAll([hashCode(READ_BY), hashFolders([folder], /\.yaml$/)])
  const kept = cache.read('corpus', key)
  if (kept) return { corpus: kept as Corpus, faults: [] }
  const { corpus, faults } = loadCorpus(folder)
  // By its files, a library without sources looks like a folder that is not there.
  if (!faults.length && corpus.sources.length) cache.keep('corpus', key, corpus)
  return { corpus, faults }
}
