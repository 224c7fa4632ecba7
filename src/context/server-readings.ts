import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { createCache, hashAll } from '../base/cache.ts'
import type { Clock } from '../base/clock.ts'
import { FootnoteError } from '../base/errors.ts'
import type { Log } from '../base/log.ts'
import { createShelf } from '../base/shelf.ts'
import { inSlices, type Sliced } from '../base/slices.ts'
import { readingDocuments, type StoredDocument } from '../documents/folder.ts'
import { readGone } from '../documents/gone.ts'
import { hashOf } from '../documents/hash.ts'
import { importApart } from '../documents/import-apart.ts'
import { findTargets, type Target } from '../documents/intake/targets.ts'
import { readOrigins, writeOrigins } from '../documents/intake/origins.ts'
import { takeFingerprints } from '../documents/own-fingerprints.ts'
import { removeDocument } from '../documents/remove.ts'
import { extendIndex } from '../evidence/search-index.ts'
import { buildLibrary } from '../library/library.ts'
import type { Folders, Holding } from './holding.ts'
import { createOwnFolders } from './own-folders.ts'
import { prepareOwn } from './prepare.ts'

/** How many readings a server may have of its own; how many libraries of servers stay open. */
export const MOST_OWN = 20
const MOST_OPEN = 8

/** What a server has of its own to read: `origin` is its address, or the name of the file that was handed in. */
export type OwnReading = { document: StoredDocument; origin: string | null }

/** What came of a reading that was handed in. */
export type Added = { id: string; change: 'imported' | 'replaced' | 'unchanged' }

/** Why a reading was not taken in: the server has as many as it may, or the text is there for everybody already. */
export class NotTaken extends Error {
  readonly why: 'full' | 'there'

  constructor(why: 'full' | 'there') {
    super(`a reading was not taken in: ${why}`)
    this.why = why
  }
}

/** What is told while a reading comes in. */
export type Step = 'fetching' | 'reading' | 'indexing'

/** The readings of servers. Nothing of them is in what others are answered from: each server’s library is another value. */
export type ServerReadings = {
  /** What a server is answered from: what is in use, and its own readings besides. Null where it has none. */
  open: (server: string) => Promise<Holding | null>
  list: (server: string) => Promise<OwnReading[]>
  /**
   * Takes in what stands at an address; `isFile`: whether it is a file that was handed in, and known again by its name. Throws a
   * reader error where that cannot be had or read, and a {@link NotTaken}; then nothing is changed.
   */
  add: (server: string, source: { address: string; isFile: boolean }, tell: (step: Step) => void) => Promise<Added[]>
  /** Removes one; false where there is none with this id. */
  remove: (server: string, id: string) => Promise<boolean>
  /** Removes all. */
  forget: (server: string) => Promise<void>
  /** Removes those of servers that the bot has left for long. In: whether it is in a server. */
  sweep: (isIn: (server: string) => boolean) => void
}

/** Imports a file, and makes the index of what is in a folder. */
type Making = {
  importing: typeof importApart
  preparing: (folder: string, folders: Folders, base: Holding) => Promise<unknown>
}

/**
 * `allowsPrivate`: whether readings may be fetched from this machine and its network, as no server may; `making`: what imports
 * and indexes, in threads of their own unless given.
 */
export type ReadingsTools = { log: Log; clock: Pick<Clock, 'now'>; allowsPrivate?: boolean; making?: Making }

/** In: the folders of the library, what is in use for all, and what else it takes. */
export function createServerReadings(
  folders: Folders,
  shared: () => Holding,
  { log, clock, allowsPrivate = false, making = APART }: ReadingsTools,
): ServerReadings {
  const own = createOwnFolders(folders.documents, clock.now)
  const kept = createShelf<string, { base: Holding; holding: Holding }>(MOST_OPEN)
  const inTurn = createTurns()
  // What was opened while something changed is not kept.
  const stamps = new Map<string, symbol>()
  const open = async (server: string): Promise<Holding | null> => {
    const base = shared()
    const known = kept.get(server)
    if (known?.base === base) return known.holding
    if (!own.has(server)) return null
    const stamp = stamps.get(server)
    const holding = await inSlices(extend(base, known?.holding ?? null, own.of(server), folders))
    if (stamps.get(server) === stamp) kept.set(server, { base, holding })
    return holding
  }
  const close = (server: string) => {
    kept.delete(server)
    stamps.set(server, Symbol('changed'))
  }
  return {
    async open(server) {
      try {
        return await open(server)
      } catch (error) {
        // Names of readings are that server's alone.
        log.error(
          { server, fault: error instanceof Error ? error.name : null },
          'the readings of a server cannot be opened',
        )
        return null
      }
    },
    async list(server) {
      const held = own.has(server) ? await open(server) : null
      const origins = [...readOrigins(own.of(server))]
      return ownOf(held, shared()).map((document) => ({
        document,
        origin: origins.find(([, { id }]) => id === document.source)?.[0] ?? null,
      }))
    },
    add: (server, source, tell) =>
      inTurn(server, async () => {
        const folder = own.of(server)
        const coming = own.aside()
        try {
          if (existsSync(folder)) cpSync(folder, coming, { recursive: true })
          const added = await takeIn(source, coming, folders, shared(), { tell, allowsPrivate, making })
          tell('indexing')
          await making.preparing(coming, folders, shared())
          rmSync(folder, { recursive: true, force: true })
          renameSync(coming, folder)
          log.info({ server, readings: added.length }, 'a server has taken readings in')
          return added
        } finally {
          rmSync(coming, { recursive: true, force: true })
          close(server)
        }
      }),
    remove: (server, id) =>
      inTurn(server, async () => {
        if (!ownOf(await open(server), shared()).some(({ source }) => source === id)) return false
        removeDocument(own.of(server), id)
        close(server)
        return true
      }),
    forget: (server) =>
      inTurn(server, async () => {
        own.remove(server)
        close(server)
      }),
    sweep(isIn) {
      own.sweep(isIn)
      for (const server of kept.keys()) if (!own.has(server)) close(server)
    },
  }
}

/** One work at a time for each server. */
function createTurns() {
  const last = new Map<string, Promise<unknown>>()
  return <Result>(server: string, work: () => Promise<Result>): Promise<Result> => {
    const before = last.get(server) ?? Promise.resolve()
    const now = before.then(work, work)
    const settled = now.catch(() => null).then(() => void (last.get(server) === settled && last.delete(server)))
    last.set(server, settled)
    return now
  }
}

/** The documents that a server alone has. */
const ownOf = (held: Holding | null, shared: Holding): StoredDocument[] => {
  const others = new Set(shared.library.documents.map(({ source }) => source))
  return held?.library.documents.filter(({ source }) => !others.has(source)) ?? []
}

/** What is in use for all, with the documents of a folder besides; what everybody has under an id stays what it is. */
function* extend(base: Holding, before: Holding | null, folder: string, { cache }: Folders): Sliced<Holding> {
  const taken = new Set(base.library.documents.map(({ source }) => source))
  const known = before ? ownOf(before, base) : []
  const { documents: found, broken } = yield* readingDocuments(folder, { before: known })
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

const APART: Making = { importing: importApart, preparing: prepareOwn }

type Taking = { tell: (step: Step) => void; allowsPrivate: boolean; making: Making }

async function takeIn(
  { address, isFile }: { address: string; isFile: boolean },
  folder: string,
  { library }: Folders,
  shared: Holding,
  { tell, allowsPrivate, making }: Taking,
): Promise<Added[]> {
  tell('fetching')
  const intake = await findTargets(address, { allowPrivate: allowsPrivate })
  try {
    const origins = readOrigins(folder)
    const added: Added[] = []
    for (const target of intake.targets) {
      tell('reading')
      const origin = isFile ? nameIn(target, address) : target.origin
      const given = { folder, library, given: {}, address: {}, replace: true, beside: [], fills: true }
      const known = origins.get(origin)?.id ?? null
      const foundAt = isFile || !target.url ? null : { url: target.url, day: new Date().toISOString().slice(0, 10) }
      const { source: id, change } = await importNamed(making.importing, target, { ...given, knownAs: known, foundAt })
      if (shared.library.documents.some(({ source }) => source === id)) throw new NotTaken('there')
      origins.set(origin, { id, sha256: hashOf(readFileSync(target.path)) })
      added.push({ id, change })
    }
    if (new Set([...origins.values()].map(({ id }) => id)).size > MOST_OWN) throw new NotTaken('full')
    mkdirSync(folder, { recursive: true })
    writeOrigins(folder, origins)
    return added
  } finally {
    for (const made of intake.made) rmSync(made, { recursive: true, force: true })
  }
}

/** By what a file that was handed in is known again: its name, and within an archive its path there. */
const nameIn = ({ origin }: Target, address: string): string =>
  origin.replace(address, basename(new URL(address).pathname)).slice(-LONGEST_ORIGIN)

/** In characters. */
const LONGEST_ORIGIN = 300

/** Imports a file. What is wrong with it is told by the name that it has for who handed it in, and not by where it lies here. */
async function importNamed(
  importing: Making['importing'],
  { path, name }: Target,
  options: Parameters<typeof importApart>[1],
) {
  try {
    return await importing(path, options)
  } catch (error) {
    if (!(error instanceof FootnoteError)) throw error
    const shown = name.replace(/[?#].*$/s, '')
    throw new FootnoteError(error.faultOf, error.message.replaceAll(path, shown), error.hint, { cause: error })
  }
}
