import { join } from 'node:path'
import { createCache } from './cache.ts'
import type { Config } from './config.ts'
import { loadCorpusCached } from './corpus/cached.ts'
import { readFingerprints } from './documents/fingerprints.ts'
import { readDocuments } from './documents/folder.ts'
import { setupError } from './errors.ts'
import { buildLibrary, type Library } from './library/library.ts'
import type { Log } from './log.ts'
import { createMemory, type Memory } from './memory.ts'
import { buildIndex, type SearchIndex } from './evidence/index.ts'

/** What a command may use. Made here, and nowhere else. */
export type Context = {
  library: Library
  index: SearchIndex
  log: Log
  /** Whether the log may hold what people ask. */
  logQuestions: boolean
  memory: Memory
  /** Who asks, and where: a key for the memory. Null where nothing is remembered. */
  asker: string | null
}

/** The corpus that comes with the project. */
export const CORPUS = join(import.meta.dirname, '..', 'corpus')

/**
 * Loads everything that answers need.
 * Throws a set-up error where the corpus has faults; a document that cannot be used is logged and left out.
 */
export function createContext(config: Config, log: Log, corpusFolder = CORPUS): Context {
  const cache = createCache(config.cache)
  const { corpus, faults } = loadCorpusCached(corpusFolder, cache)
  if (faults.length)
    throw setupError(`The corpus has ${faults.length} faults.`, 'Run "npx footnote check" to list them.')
  const { documents, problems } = readDocuments(config.documents)
  for (const problem of problems) log.warn(problem)
  const library = buildLibrary(corpus, documents, readFingerprints(corpusFolder, corpus.sources))
  return {
    library,
    index: buildIndex(library, cache),
    log,
    logQuestions: config.logQuestions,
    memory: createMemory(),
    asker: null,
  }
}
