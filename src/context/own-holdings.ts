import { createCache, hashAll } from '../base/cache.ts'
import type { Log } from '../base/log.ts'
import { createShelf } from '../base/shelf.ts'
import { inSlices, type Sliced } from '../base/slices.ts'
import { type ReadDocuments, readingDocuments, type StoredDocument } from '../documents/folder.ts'
import { readGone } from '../documents/gone.ts'
import { createOwnWitness } from '../documents/intact.ts'
import { takeFingerprints } from '../documents/own-fingerprints.ts'
import { areKept } from '../evidence/index-parts.ts'
import { extendIndex } from '../evidence/search-index.ts'
import { buildLibrary } from '../library/library.ts'
import type { Folders, Holding } from './holding.ts'
import type { OwnFolders } from './own-folders.ts'
import type { Making } from './take-in.ts'

/** How many libraries of servers stay open. */
const MOST_OPEN = 8

/**
 * What a server with readings of its own is answered from, and those readings; `hidden`: the ids of those in whose place everybody
 * has a text, which is answered from.
 */
export type OwnHolding = { holding: Holding; documents: StoredDocument[]; hidden: ReadonlySet<string> }

/** What servers are answered from that have readings of their own. */
export type OwnHoldings = {
  /** That of a server; null where it has none of its own. Throws where it cannot be opened. */
  open: (server: string) => Promise<OwnHolding | null>
  /** Has it opened anew when it is asked for next. */
  close: (server: string) => void
  /** Does so of those that have nothing of their own any more. */
  closeGone: () => void
}

/** One that is being opened: on what it stands, and since which change. */
type Opening = { base: Holding; stamp: symbol | undefined; held: Promise<OwnHolding> }

/** What else it takes to open them: who is told of what went wrong, and what makes their index in a thread of its own. */
type Tools = { log: Log; preparing: Making['preparing'] }

/** Opens them when they are asked for; all that stay open stand on one library. */
export function createOwnHoldings(folders: Folders, shared: () => Holding, own: OwnFolders, tools: Tools): OwnHoldings {
  const kept = createShelf<string, { base: Holding; held: OwnHolding }>(MOST_OPEN)
  // What was opened before, of which all that is the same is taken.
  const last = createShelf<string, StoredDocument[]>(MOST_OPEN)
  // What was opened while something changed is not kept.
  const stamps = new Map<string, symbol>()
  // Questions that come together wait for one and the same.
  const opening = new Map<string, Opening>()
  const close = (server: string) => {
    kept.delete(server)
    if (!own.has(server)) last.delete(server)
    stamps.set(server, Symbol('changed'))
  }
  return {
    close,
    async open(server) {
      const base = shared()
      const known = kept.get(server)
      if (known?.base === base) return known.held
      if (!own.has(server)) return null
      for (const [other, each] of kept.entries()) if (each.base !== base) kept.delete(other)
      const stamp = stamps.get(server)
      const under = opening.get(server)
      if (under && under.base === base && under.stamp === stamp) return under.held
      const coming = { base, stamp, held: openAnew(base, own.of(server), folders, last.get(server) ?? [], tools) }
      opening.set(server, coming)
      try {
        const held = await coming.held
        if (stamps.get(server) === stamp) {
          if (held.holding.index.languages.size) own.noteOthers()
          kept.set(server, { base, held })
          last.set(server, held.documents)
        }
        return held
      } finally {
        if (opening.get(server) === coming) opening.delete(server)
      }
    },
    closeGone() {
      for (const server of kept.keys()) if (!own.has(server)) close(server)
    },
  }
}

/** Opens what is in a folder; what this version of the program would make of it in another way is made first, apart. */
async function openAnew(
  base: Holding,
  folder: string,
  folders: Folders,
  before: readonly StoredDocument[],
  { log, preparing }: Tools,
): Promise<OwnHolding> {
  const read = () => inSlices(readOwn(folder, before))
  let found = await read()
  if (!areKept(found.documents, base.library, createCache(folders.cache)))
    try {
      await preparing(folder, folders, base)
      found = await read()
    } catch (error) {
      // Then it is made where it is asked for. Names of readings are that server's alone.
      log.warn({ fault: error instanceof Error ? error.name : null }, 'an index could not be made apart')
    }
  return inSlices(extend(base, folder, found, folders))
}

function* readOwn(folder: string, before: readonly StoredDocument[]): Sliced<ReadDocuments> {
  const witness = createOwnWitness(folder)
  const read = yield* readingDocuments(folder, { isIntact: witness.isIntact, before })
  witness.keep()
  return read
}

/** What is in use for all, with the documents of a folder besides; what everybody has under an id stays what it is. */
function* extend(
  base: Holding,
  folder: string,
  { documents, broken }: ReadDocuments,
  { cache }: Folders,
): Sliced<OwnHolding> {
  const taken = new Set(base.library.documents.map(({ source }) => source))
  const own = documents.filter(({ source }) => !taken.has(source))
  const hidden = new Set(documents.flatMap(({ source }) => (taken.has(source) ? source : [])))
  const { corpus, version: notesVersion, fingerprints } = base.notes
  const given = { notesVersion, documentsId: hashAll([folder]), gone: [...readGone(folder), ...base.library.gone] }
  const prints = [...base.library.fingerprints, ...takeFingerprints(own, base.library.fingerprints)]
  const all = [...base.library.documents, ...own]
  const library = buildLibrary(corpus, all, prints.length ? prints : fingerprints, given)
  yield null
  const index = extendIndex(library, own, base.index, createCache(cache))
  const holding = { ...base, library, index, upkeep: { ...base.upkeep, broken: [...base.upkeep.broken, ...broken] } }
  return { holding, documents, hidden }
}
