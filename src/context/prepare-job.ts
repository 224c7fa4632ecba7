import { createCache } from '../base/cache.ts'
import { createLog } from '../base/log.ts'
import { readKeptCorpus } from '../corpus/cached.ts'
import { openDefinitions } from '../documents/definitions/open-definitions.ts'
import { createOwnWitness } from '../documents/intact.ts'
import { type Folders, holdNow, type Notes, type Prepared } from './holding.ts'

/**
 * What is to be made ready: where, the version of the notes that are in use, and those of the documents that are open; and whether what the file system
 * says of files is remembered in the folder itself.
 */
type Order = { folders: Folders; version: string; open: readonly string[]; isOwn?: boolean }

/**
 * Makes in a thread of its own all that a library is opened from, as files: parsed notes, the index of each document, and the
 * fingerprints of those that are not open yet.
 */
export default function prepareJob({ folders, version, open, isOwn = false }: Order): Prepared {
  const kept = readKeptCorpus(version, createCache(folders.cache))
  const spare: Notes | null = kept && { corpus: kept, version, fingerprints: [], signature: '' }
  const witness = isOwn ? { witness: createOwnWitness(folders.documents) } : {}
  const { library, index, upkeep } = holdNow(folders, { log: createLog('silent'), now: Date.now, spare, ...witness })
  const isKnown = new Set(open)
  const fresh = new Set(library.documents.flatMap((each) => (isKnown.has(each.version) ? [] : [each.source])))
  for (const { source, hasGroup } of library.fingerprints) if (fresh.has(source)) hasGroup?.(0)
  void index.search
  if (isOwn) for (const document of library.documents) openDefinitions(document)
  return { fault: upkeep.fault, ready: library.documents.map((document) => document.version) }
}
