import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Log } from '../../base/log.ts'
import { inSlices } from '../../base/slices.ts'
import { toFolderFault } from '../folder-fault.ts'
import { isImporting } from '../importing.ts'
import { listFiles, readParts, removeShared, writeParts } from './files.ts'
import { folderOf, isList, keyOf, listLocal, type Local, nameOf } from './local.ts'
import { merge, type Steps } from './merge.ts'
import type { SharedEntry, SharedReadings } from './shared.ts'

/** What was the same here and there when it was looked last: beside the documents, a name that is none of theirs. */
const FILE = '.shared.json'

/** What a folder is shared with, and by whom. `inTurn`: does something to a server's readings while nothing else does. */
export type Sharing = {
  documents: string
  store: SharedReadings
  log: Log
  inTurn: (server: string, work: () => Promise<void>) => Promise<void>
}

/** How many documents and lists were had from the others, given to them, and removed here or there. */
export type Shared = { taken: number; given: number; removed: number }

/** What brings a folder and what is shared to the same, whenever it is run; once nothing has changed that costs little. */
export type Share = () => Promise<Shared>

/**
 * Shares a folder of documents with other machines: what was imported or removed here is so there, and the other way round.
 * What somebody is still importing into it is given once that has ended. Throws a `StoreError` where the database fails, and a
 * set-up error where the folder cannot be written; what was done until then stays, and the next time goes on from there.
 */
export function createShare({ documents, store, log, inTurn }: Sharing): Share {
  let seen: Local['seen'] = new Map()
  let done: { stamp: string; signature: string } | null = null
  return async () => {
    const stamp = await store.stamp()
    const local = await inSlices(listLocal(documents, seen))
    seen = local.seen
    const isComing = isImporting(documents, Date.now())
    const signature = `${JSON.stringify([...local.versions, [...local.busy]])} ${isComing}`
    const counts: Shared = { taken: 0, given: 0, removed: 0 }
    if (done?.stamp === stamp && done.signature === signature) return counts
    done = null
    const entries = new Map((await store.list()).map((entry) => [keyOf(entry), entry]))
    const last = readLast(documents)
    const before = JSON.stringify([...last])
    try {
      const steps = merge(last, local.versions, new Map([...entries].map(([key, { version }]) => [key, version])))
      const each = createSteps({ documents, store, log, entries, last, local })
      const work = listWork(steps, each, counts, isComing)
      for (const [key, step] of work) await doStep(key, step, local, inTurn)
      for (const key of last.keys()) if (!entries.has(key) && !local.versions.has(key)) last.delete(key)
      if (!counts.taken && !counts.given && !counts.removed) done = { stamp, signature }
    } catch (error) {
      throw toFolderFault(documents, error)
    } finally {
      if (JSON.stringify([...last]) !== before) writeLast(documents, last)
    }
    return counts
  }
}

type Step = () => Promise<void>

/** What is to be done, by what it is done to. */
function listWork(steps: Steps, each: Each, counts: Shared, isComing: boolean): [string, Step][] {
  const counting = (what: keyof Shared, work: () => Promise<boolean>) => async () => {
    if (await work()) counts[what] += 1
  }
  const { take, give, drop, withdraw, same } = steps
  // What comes into the folder one by one is given together: nobody is to answer from half of it.
  const given = isComing ? give.filter((key) => nameOf(key).scope) : give
  return [
    ...take.map(({ key, lost }): [string, Step] => [key, counting('taken', () => each.take(key, lost))]),
    ...given.map((key): [string, Step] => [key, counting('given', () => each.give(key))]),
    ...drop.map((key): [string, Step] => [key, counting('removed', () => each.drop(key))]),
    ...withdraw.map((key): [string, Step] => [key, counting('removed', () => each.withdraw(key))]),
    ...same.map((key): [string, Step] => [key, () => each.settle(key)]),
  ]
}

/** What is being written by somebody is left for the next time. */
function doStep(key: string, step: Step, { busy }: Local, inTurn: Sharing['inTurn']): Promise<void> {
  const { scope } = nameOf(key)
  if (busy.has(key) || busy.has(`${scope}/`)) return Promise.resolve()
  return scope ? inTurn(scope, step) : step()
}

type Each = ReturnType<typeof createSteps>
type Known = Omit<Sharing, 'inTurn'> & { entries: Map<string, SharedEntry>; last: Map<string, string>; local: Local }

/** The steps for one key each. Each tells whether something was done; what others were quicker with is done the next time. */
function createSteps({ documents, store, log, entries, last, local: { versions } }: Known) {
  const sharedAt = (key: string) => entries.get(key)?.version ?? null
  return {
    async take(key: string, lost: boolean): Promise<boolean> {
      const { scope, name } = nameOf(key)
      const version = sharedAt(key) ?? ''
      const folder = folderOf(documents, scope)
      const isWritten = await writeParts(folder, { name, version, joins: lost }, store.parts({ scope, name, version }))
      if (!isWritten) return false
      last.set(key, version)
      // Names of a server's readings are that server's alone.
      if (lost && !isList(name))
        log.warn({ reading: scope ? null : name }, 'a reading was changed here and by others: theirs is in use')
      return true
    },
    async give(key: string): Promise<boolean> {
      const entry = nameOf(key)
      const version = versions.get(key) ?? ''
      const folder = folderOf(documents, entry.scope)
      const { own, beside } = listFiles(folder, entry.name)
      const parts = readParts(folder, entry.name, [...own, ...beside])
      const isGiven = await store.put({ ...entry, version }, sharedAt(key), parts)
      if (isGiven) last.set(key, version)
      return isGiven
    },
    async drop(key: string): Promise<boolean> {
      const { scope, name } = nameOf(key)
      const folder = folderOf(documents, scope)
      removeShared(folder, name)
      last.delete(key)
      const isLast = ![...entries.values()].some((entry) => entry.scope === scope && entry.version)
      if (scope && isLast) rmSync(folder, { recursive: true, force: true })
      return true
    },
    async withdraw(key: string): Promise<boolean> {
      const isRemoved = await store.remove(nameOf(key), sharedAt(key) ?? '')
      if (isRemoved) last.delete(key)
      return isRemoved
    },
    /** Remembers that it is the same, and gives what was made of it meanwhile. */
    async settle(key: string): Promise<void> {
      const entry = nameOf(key)
      const version = versions.get(key) ?? ''
      last.set(key, version)
      if (isList(entry.name)) return
      const folder = folderOf(documents, entry.scope)
      const known = entries.get(key)?.files ?? []
      const fresh = listFiles(folder, entry.name).beside.filter((file) => !known.includes(file))
      if (fresh.length) await store.add({ ...entry, version }, readParts(folder, entry.name, fresh))
    },
  }
}

const stored = z.record(z.string(), z.string())

function readLast(documents: string): Map<string, string> {
  try {
    return new Map(Object.entries(stored.parse(JSON.parse(readFileSync(join(documents, FILE), 'utf8')))))
  } catch {
    return new Map()
  }
}

function writeLast(documents: string, last: Map<string, string>): void {
  if (!existsSync(documents)) mkdirSync(documents, { recursive: true })
  const fresh = join(documents, `${FILE}.${process.pid}`)
  writeFileSync(fresh, `${JSON.stringify(Object.fromEntries(last))}\n`)
  renameSync(fresh, join(documents, FILE))
}
