import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { FootnoteError } from '../base/errors.ts'
import { hashOf } from '../documents/hash.ts'
import { importApart } from '../documents/import-apart.ts'
import { readOrigins, writeOrigins } from '../documents/intake/origins.ts'
import { findTargets, type Target } from '../documents/intake/targets.ts'
import type { Folders, Holding } from './holding.ts'
import { prepareOwn } from './prepare.ts'

/** How many readings a server may have of its own. */
export const MOST_OWN = 20

/** Where a reading is fetched from; `isFile`: whether it is a file that was handed in, and is known again by its name. */
export type HandedIn = { address: string; isFile: boolean }

/** What came of a reading that was handed in. */
export type Added = { id: string; change: 'imported' | 'replaced' | 'unchanged' }

/** Why a reading was not taken in: there is nothing in it that can be read, the server has as many as it may, or the text is there for everybody already. */
type WhyNot = 'empty' | 'full' | 'there'

/** A reading that was not taken in; nothing was changed. */
export class NotTaken extends Error {
  readonly why: WhyNot

  constructor(why: WhyNot) {
    super(`a reading was not taken in: ${why}`)
    this.why = why
  }
}

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

/** Imports what was handed in into a folder, whose documents it joins. Throws as {@link importApart} does, and a {@link NotTaken}. */
export async function takeIn(
  { address, isFile }: HandedIn,
  folder: string,
  folders: Folders,
  shared: Holding,
  { tell, allowsPrivate, making }: Taking,
): Promise<Added[]> {
  const { library } = folders
  tell('fetching')
  const intake = await findTargets(address, { allowPrivate: allowsPrivate })
  try {
    if (!intake.targets.length) throw new NotTaken('empty')
    if (intake.targets.length > MOST_OWN) throw new NotTaken('full')
    // What was removed is known again by nothing, and takes no room.
    const origins = new Map([...readOrigins(folder)].filter(([, { id }]) => existsSync(join(folder, id))))
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
    tell('indexing')
    await making.preparing(folder, folders, shared)
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
