import { type Cache, createCache, hashAll } from '../base/cache.ts'
import type { Config } from '../base/config.ts'
import { countOf } from '../base/count.ts'
import { setupError } from '../base/errors.ts'
import type { Log } from '../base/log.ts'
import { allAtOnce, type Sliced } from '../base/slices.ts'
import { loadCorpusCached } from '../corpus/cached.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { signLibrary } from '../corpus/library-folder.ts'
import { signDocuments } from '../documents/changes.ts'
import { readFingerprints } from '../documents/fingerprints.ts'
import { readingDocuments, type StoredDocument } from '../documents/folder.ts'
import { readGone } from '../documents/gone.ts'
import { createWitness, type Witness } from '../documents/intact.ts'
import { takeFingerprints } from '../documents/own-fingerprints.ts'
import { createRenewer } from '../documents/renew.ts'
import { indexLater } from '../evidence/index-later.ts'
import type { SearchIndex } from '../evidence/search-index.ts'
import { buildLibrary, type Library } from '../library/library.ts'
import type { Fingerprint } from '../text/fingerprint.ts'

/** How what is answered from was taken up from its files. */
export type Upkeep = {
  /** When, in milliseconds since 1970. */
  since: number
  /** The ids of documents that cannot be used. */
  broken: readonly string[]
  /** Why its notes are those of before their last change; null where they are as their files have them. */
  fault: string | null
}

/**
 * What is answered from: a library whole, with its index. Never changed: another takes its place. `signature`: what its files
 * were like before they were read.
 */
export type Holding = { library: Library; index: SearchIndex; upkeep: Upkeep; notes: Notes; signature: string }

/** The notes of a library, and what its files were like when they were read. */
export type Notes = { corpus: Corpus; version: string; fingerprints: Fingerprint[]; signature: string }

/** Where a library is read from. */
export type Folders = Pick<Config, 'library' | 'documents' | 'cache'>

/** What was made ready to be opened: the versions of documents, and what is wrong with the notes; null where nothing is. */
export type Prepared = { ready: readonly string[]; fault: string | null }

/**
 * What it takes to read one: who is told of what cannot be used, and what time it is. Besides: the one before, of which all that
 * is the same is taken; the notes that stay where those in the files have faults; what was made ready: documents that came
 * since wait for the next time; and what knows files again that were not changed.
 */
export type HoldingOptions = {
  log: Log
  now: () => number
  before?: Holding | null
  spare?: Notes | null
  witness?: Witness
  prepared?: Prepared | null
}

/** How many ids of what was removed are known. */
const MOST_GONE = 20_000

/** What the file system says of all that a library is read from: another text once something of it has changed. */
export function* signAll({ library, documents }: Folders): Sliced<string> {
  return `${yield* signLibrary(library)} ${yield* signDocuments(documents)}`
}

/**
 * Takes up a library from its files, a little at a time; its index is made when something is first looked for in it.
 * Throws a set-up error where the library is none or has faults, unless there are others, which then stay; a document
 * that cannot be used is logged and left out.
 */
export function* holding(folders: Folders, options: HoldingOptions): Sliced<Holding> {
  const { log, now, before = null } = options
  const cache = createCache(folders.cache)
  const signature = yield* signAll(folders)
  const { notes, fault } = yield* readNotes(folders.library, cache, options)
  yield null
  const { corpus, version: notesVersion, fingerprints } = notes
  const documentsId = hashAll([folders.documents])
  const { witness = createWitness(cache, documentsId) } = options
  const {
    documents: found,
    problems,
    broken,
  } = yield* readingDocuments(folders.documents, {
    renew: createRenewer(folders.documents, corpus.sources, (line) => log.info(line)),
    isIntact: witness.isIntact,
    before: before?.library.documents ?? [],
  })
  witness.keep()
  for (const problem of problems) log.warn(problem)
  yield null
  const documents = takeReady(found, options)
  const own = takeFingerprints(documents, fingerprints)
  const gone = listGone(folders.documents, before)
  const library = buildLibrary(corpus, documents, [...fingerprints, ...own], { notesVersion, documentsId, gone })
  yield null
  const index = indexLater(library, cache, before?.index.parts.all)
  return { library, index, upkeep: { since: now(), broken, fault }, notes, signature }
}

/** The same at once, where nobody waits meanwhile. */
export const holdNow = (folders: Folders, options: HoldingOptions): Holding => allAtOnce(holding(folders, options))

type ReadNotes = { notes: Notes; fault: string | null }

function* readNotes(
  folder: string,
  cache: Cache,
  { before = null, spare = before?.notes ?? null, prepared = null }: HoldingOptions,
): Sliced<ReadNotes> {
  const signature = yield* signLibrary(folder)
  if (before?.notes.signature === signature) return { notes: before.notes, fault: before.upkeep.fault }
  if (spare && prepared?.fault) return { notes: { ...spare, signature }, fault: prepared.fault }
  try {
    return { notes: { ...loadNotes(folder, cache), signature }, fault: null }
  } catch (error) {
    if (!spare) throw error
    return { notes: { ...spare, signature }, fault: sayFault(error) }
  }
}

/** Throws a set-up error where they have faults. */
function loadNotes(folder: string, cache: Cache): Omit<Notes, 'signature'> {
  const { corpus, faults, version } = loadCorpusCached(folder, cache)
  if (faults.length) {
    const first = faults.slice(0, MOST_FAULTS).map(({ file, line, message }) => `${file}:${line} ${message}`)
    throw setupError(
      `The library ${folder} has ${countOf(faults.length, 'fault')}.`,
      `Run "npx footnote library check ${folder}" to list them.`,
      new Error(first.join('; ')),
    )
  }
  return { corpus, version, fingerprints: readFingerprints(folder, corpus.sources) }
}

/** How many faults of the notes are named in the log. */
const MOST_FAULTS = 5

const sayFault = (error: unknown): string =>
  error instanceof Error
    ? [error.message, ...(error.cause instanceof Error ? [error.cause.message] : [])].join(' ')
    : String(error)

/** Those that were made ready; in the place of others those of before, as long as they wait. */
function takeReady(found: StoredDocument[], { before = null, prepared = null }: HoldingOptions): StoredDocument[] {
  if (!prepared) return found
  const ready = new Set(prepared.ready)
  const known = new Map(before?.library.documents.map((document) => [document.source, document]))
  return found.flatMap((document) => (ready.has(document.version) ? document : (known.get(document.source) ?? [])))
}

/** What was there before, and what is known to have been there earlier; {@link buildLibrary} leaves out what came back. */
function listGone(documents: string, before: Holding | null): string[] {
  const were = before ? [...before.library.gone, ...before.library.sources.keys(), ...before.library.notes.keys()] : []
  return [...readGone(documents), ...were].slice(-MOST_GONE)
}
