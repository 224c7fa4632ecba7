import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import type { Clock } from '../base/clock.ts'
import type { Log } from '../base/log.ts'
import type { StoredDocument } from '../documents/folder.ts'
import { readOrigins } from '../documents/intake/origins.ts'
import { removeDocument } from '../documents/remove.ts'
import type { Folders, Holding } from './holding.ts'
import { createOwnFolders, type OwnFolders } from './own-folders.ts'
import { createOwnHoldings } from './own-holdings.ts'
import { APART, type HandedIn, type Making, takeIn, type TakenIn, type TakingStep } from './take-in.ts'

/**
 * What a server has of its own to read. `origin`: its address, or the name of the file that was handed in; `isHidden`: whether
 * everybody has a text by the same id since, which is answered from.
 */
export type OwnReading = { document: StoredDocument; origin: string | null; isHidden: boolean }

/** The readings of servers. Nothing of them is in what others are answered from: each server’s library is another value. */
export type ServerReadings = {
  /** What a server is answered from: what is in use, and its own readings besides. Null where it has none. */
  open: (server: string) => Promise<Holding | null>
  list: (server: string) => Promise<OwnReading[]>
  /**
   * Takes in what stands at an address; `isFile`: whether it is a file that was handed in, and known again by its name. Throws as
   * {@link takeIn} does; then nothing is changed.
   */
  add: (server: string, source: HandedIn, tell: (step: TakingStep) => void) => Promise<TakenIn>
  /** Removes one; false where there is none with this id. */
  remove: (server: string, id: string) => Promise<boolean>
  /** Whether some of them are, or were, in another language than English, which takes more to be asked of. */
  speakOthers: () => boolean
  /** Removes all. */
  forget: (server: string) => Promise<void>
  /** Does something to the folder of a server while nothing else is done to it; what is there afterwards is answered from. */
  hold: (server: string, work: () => Promise<void>) => Promise<void>
  /** Removes those of servers that the bot has left for long. In: whether it is in a server; null where that is not known here. */
  sweep: (isIn: (server: string) => boolean | null) => void
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
  const { open, close, closeGone } = createOwnHoldings(folders, shared, own, { log, preparing: making.preparing })
  const inTurn = createTurns()
  return {
    async open(server) {
      try {
        return (await open(server))?.holding ?? null
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
      const { documents = [], hidden = new Set() } = (await open(server)) ?? {}
      const origins = [...readOrigins(own.of(server))]
      return documents.map((document) => ({
        document,
        origin: origins.find(([, { id }]) => id === document.source)?.[0] ?? null,
        isHidden: hidden.has(document.source),
      }))
    },
    add: (server, source, tell) =>
      inTurn(server, async () => {
        const work = (coming: string) => takeIn(source, coming, folders, shared(), { tell, allowsPrivate, making })
        const taken = await inCopy(own, server, work).finally(() => close(server))
        log.info({ server, readings: taken.added.length }, 'a server has taken readings in')
        return taken
      }),
    remove: (server, id) =>
      inTurn(server, async () => {
        if (!(await open(server))?.documents.some(({ source }) => source === id)) return false
        removeDocument(own.of(server), id)
        close(server)
        return true
      }),
    speakOthers: own.hasOthers,
    forget: (server) =>
      inTurn(server, async () => {
        own.remove(server)
        close(server)
      }),
    hold: (server, work) => inTurn(server, () => work().finally(() => close(server))),
    sweep(isIn) {
      own.sweep(isIn)
      closeGone()
    },
  }
}

/**
 * Does something to a copy of a server’s folder, which takes its place once all of it is done. A folder may be large, so it is
 * copied and removed while others are answered.
 */
async function inCopy<Result>(
  own: OwnFolders,
  server: string,
  work: (copy: string) => Promise<Result>,
): Promise<Result> {
  const folder = own.of(server)
  const { fresh, old } = own.aside(server)
  try {
    if (existsSync(folder)) await cp(folder, fresh, { recursive: true })
    else mkdirSync(fresh)
    const result = await work(fresh)
    exchange(folder, fresh, old)
    return result
  } finally {
    for (const left of [fresh, old]) await rm(left, { recursive: true, force: true })
  }
}

/** Puts a folder in the place of another, which is kept aside; it stays where it is if that cannot be done. */
function exchange(folder: string, next: string, before: string): void {
  const isThere = existsSync(folder)
  if (isThere) renameSync(folder, before)
  try {
    renameSync(next, folder)
  } catch (error) {
    if (isThere) renameSync(before, folder)
    throw error
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
