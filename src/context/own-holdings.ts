import { createCache, hashAll } from '../base/cache.ts'
import { createShelf } from '../base/shelf.ts'
import { inSlices, type Sliced } from '../base/slices.ts'
import { readingDocuments, type StoredDocument } from '../documents/folder.ts'
import { readGone } from '../documents/gone.ts'
import { takeFingerprints } from '../documents/own-fingerprints.ts'
import { extendIndex } from '../evidence/search-index.ts'
import { buildLibrary } from '../library/library.ts'
import type { Folders, Holding } from './holding.ts'
import type { OwnFolders } from './own-folders.ts'

/** How many libraries of servers stay open. */
const MOST_OPEN = 8

/** What servers are answered from that have readings of their own. */
export type OwnHoldings = {
  /** That of a server; null where it has none of its own. Throws where it cannot be opened. */
  open: (server: string) => Promise<Holding | null>
  /** Has it opened anew when it is asked for next. */
  close: (server: string) => void
  /** Does so of those that have nothing of their own any more. */
  closeGone: () => void
}

/** One that is being opened: on what it stands, and since which change. */
type Opening = { base: Holding; stamp: symbol | undefined; holding: Promise<Holding> }

/** Opens them when they are asked for; all that stay open stand on one library. */
export function createOwnHoldings(folders: Folders, shared: () => Holding, own: OwnFolders): OwnHoldings {
  const kept = createShelf<string, { base: Holding; holding: Holding }>(MOST_OPEN)
  // What was opened while something changed is not kept.
  const stamps = new Map<string, symbol>()
  // Questions that come together wait for one and the same.
  const opening = new Map<string, Opening>()
  const close = (server: string) => {
    kept.delete(server)
    stamps.set(server, Symbol('changed'))
  }
  return {
    close,
    async open(server) {
      const base = shared()
      const known = kept.get(server)
      if (known?.base === base) return known.holding
      if (!own.has(server)) return null
      for (const [other, each] of kept.entries()) if (each.base !== base) kept.delete(other)
      const stamp = stamps.get(server)
      const under = opening.get(server)
      if (under && under.base === base && under.stamp === stamp) return under.holding
      const coming = { base, stamp, holding: inSlices(extend(base, own.of(server), folders)) }
      opening.set(server, coming)
      try {
        const holding = await coming.holding
        if (stamps.get(server) === stamp) kept.set(server, { base, holding })
        return holding
      } finally {
        if (opening.get(server) === coming) opening.delete(server)
      }
    },
    closeGone() {
      for (const server of kept.keys()) if (!own.has(server)) close(server)
    },
  }
}

/** The documents that a server alone has. */
export const ownOf = (held: Holding | null, shared: Holding): StoredDocument[] => {
  const others = new Set(shared.library.documents.map(({ source }) => source))
  return held?.library.documents.filter(({ source }) => !others.has(source)) ?? []
}

/** What is in use for all, with the documents of a folder besides; what everybody has under an id stays what it is. */
function* extend(base: Holding, folder: string, { cache }: Folders): Sliced<Holding> {
  const taken = new Set(base.library.documents.map(({ source }) => source))
  const { documents: found, broken } = yield* readingDocuments(folder)
  const own = found.filter(({ source }) => !taken.has(source))
  const { corpus, version: notesVersion, fingerprints } = base.notes
  const documents = [...base.library.documents, ...own]
  const given = { notesVersion, documentsId: hashAll([folder]), gone: [...readGone(folder), ...base.library.gone] }
  const prints = [...base.library.fingerprints, ...takeFingerprints(own, base.library.fingerprints)]
  const library = buildLibrary(corpus, documents, prints.length ? prints : fingerprints, given)
  yield null
  const index = extendIndex(library, own, base.index, createCache(cache))
  return { ...base, library, index, upkeep: { ...base.upkeep, broken: [...base.upkeep.broken, ...broken] } }
}
