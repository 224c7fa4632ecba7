import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { FootnoteError } from '../base/errors.ts'
import { hashOfFile } from '../documents/hash.ts'
import { importApart } from '../documents/import-apart.ts'
import type { ImportResult } from '../documents/import.ts'
import { readBesideApart } from '../documents/intake/apart.ts'
import { type Origins, readOrigins, writeOrigins } from '../documents/intake/origins.ts'
import { findTargets, type PassedOver, type Target } from '../documents/intake/targets.ts'
import type { BesideRecord } from '../documents/record/beside.ts'
import type { Folders, Holding } from './holding.ts'
import { type Failed, NotTaken } from './not-taken.ts'
import { prepareOwn } from './prepare.ts'

/** How many readings a server may have of its own. */
export const MOST_OWN = 20

/** Where a reading is fetched from; `isFile`: whether it is a file that was handed in, and is known again by its name. */
export type HandedIn = { address: string; isFile: boolean }

/** A reading that came in. */
export type Added = { id: string } & Pick<ImportResult, 'change' | 'dropped' | 'leftOut'>

/** What came of what was handed in: the readings, the files of an archive that were not taken in, and what was not read at all. */
export type TakenIn = { added: Added[]; failed: Failed[]; passed: PassedOver | null }

/** What is told while a reading comes in. */
export type TakingStep = 'fetching' | 'reading' | 'indexing'

/** Imports a file, and makes the index of what is in a folder. */
export type Making = {
  importing: typeof importApart
  preparing: (folder: string, folders: Folders, base: Holding) => Promise<unknown>
}

/** In threads of their own. */
export const APART: Making = { importing: importApart, preparing: prepareOwn }

type Taking = { tell: (step: TakingStep) => void; allowsPrivate: boolean; making: Making }

/**
 * Imports what was handed in into a folder, whose documents it joins; of an archive all that can be. Throws a reader error where
 * it cannot be had, and a {@link NotTaken} where there is nothing in it to take in, or more than there is room for.
 */
export async function takeIn(
  handed: HandedIn,
  folder: string,
  folders: Folders,
  shared: Holding,
  { tell, allowsPrivate, making }: Taking,
): Promise<TakenIn> {
  tell('fetching')
  const { targets, records, passed, made } = await findTargets(handed.address, { allowPrivate: allowsPrivate })
  try {
    if (!targets.length) throw refuse('empty', handed)
    if (targets.length > MOST_OWN) throw refuse('full', handed)
    const beside = (await readBesideApart(records)).records
    const origins = readKept(folder)
    const importOne = createImporter({ ...{ handed, folder, folders, shared, beside, origins }, making })
    const taken: TakenIn = { added: [], failed: [], passed }
    for (const target of targets) {
      tell('reading')
      const result = await importOne(target)
      if ('id' in result) taken.added.push(result)
      else taken.failed.push(result)
    }
    if (!taken.added.length) throw new NotTaken(taken.failed)
    if (new Set([...origins.values()].map(({ id }) => id)).size > MOST_OWN) throw refuse('full', handed)
    mkdirSync(folder, { recursive: true })
    writeOrigins(folder, origins)
    tell('indexing')
    await making.preparing(folder, folders, shared)
    return taken
  } finally {
    for (const each of made) rmSync(each, { recursive: true, force: true })
  }
}

const refuse = (why: 'empty' | 'full', { address }: HandedIn) =>
  new NotTaken([{ name: basename(new URL(address).pathname), why }])

/** What is known of where readings are from. What was removed is known again by nothing, and takes no room. */
const readKept = (folder: string): Origins =>
  new Map([...readOrigins(folder)].filter(([, { id }]) => existsSync(join(folder, id))))

type Importing = {
  handed: HandedIn
  folder: string
  folders: Folders
  shared: Holding
  beside: readonly BesideRecord[]
  origins: Origins
  making: Making
}

/** Makes what imports a file and notes where it is from, or says why it is not taken in. */
function createImporter({ handed, folder, folders, shared, beside, origins, making }: Importing) {
  const { documents } = shared.library
  const taken = new Set(documents.map(({ source }) => source))
  const texts = new Set(documents.map(({ sha256 }) => sha256))
  const given = { folder, library: folders.library, given: {}, address: {}, replace: true, beside, fills: true }
  return async (target: Target): Promise<Added | Failed> => {
    const { origin, name } = nameIn(target, handed)
    const sha256 = hashOfFile(target.path)
    if (texts.has(sha256)) return { name, why: 'there' }
    const before = origins.get(origin)?.id ?? null
    const knownAs = before !== null && taken.has(before) ? null : before
    const isFromWeb = !handed.isFile && target.url !== null
    const foundAt = isFromWeb ? { url: target.url ?? '', day: new Date().toISOString().slice(0, 10) } : null
    try {
      const options = { ...given, taken: [...taken], knownAs, foundAt }
      const { source: id, change, dropped, leftOut } = await making.importing(target.path, options)
      if (taken.has(id)) {
        // Another edition of a text that the library knows.
        if (change === 'imported') rmSync(join(folder, id), { recursive: true, force: true })
        return { name, why: 'there' }
      }
      origins.set(origin, { id, sha256 })
      return { id, change, dropped, leftOut }
    } catch (error) {
      if (!(error instanceof FootnoteError) || error.faultOf === 'setup') throw error
      const said = error.message.replaceAll(target.path, name)
      return { name, why: new FootnoteError(error.faultOf, said, error.hint, { cause: error }) }
    }
  }
}

/**
 * What a file is called, and by what it is known again: its address, of one that was handed in its name, and in an archive its
 * path there.
 */
function nameIn({ origin, name }: Target, { address, isFile }: HandedIn): Pick<Target, 'origin' | 'name'> {
  const shown = isFile ? basename(new URL(address).pathname) : address.replace(/[?#].*$/s, '')
  return {
    origin: isFile ? origin.replace(address, shown).slice(-LONGEST_ORIGIN) : origin,
    name: name.replace(address, shown),
  }
}

/** In characters. */
const LONGEST_ORIGIN = 300
