import { existsSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import type { Config } from '../base/config.ts'
import { countOf } from '../base/count.ts'
import { EXIT, readerError, sayError } from '../base/errors.ts'
import { demandLibrary } from '../corpus/library-folder.ts'
import { hashOfFile } from '../documents/hash.ts'
import { type Origins, readOrigins, writeOrigins } from '../documents/intake/origins.ts'
import { findTargets, sayPassed, type Target } from '../documents/intake/targets.ts'
import { isFolderThere } from '../documents/intake/walk.ts'
import { removeDocument } from '../documents/remove.ts'
import { DOCUMENT_FILES } from '../documents/stored.ts'
import { type GivenOptions, importTargets } from './import-files.ts'
import { tell } from './import-report.ts'
import { print } from './surroundings.ts'

type Folders = Pick<Config, 'library' | 'documents'>

/** What became of the files of a folder since it was imported. `gone`: ids of documents whose files are no more. */
type Changes = {
  same: Target[]
  added: Target[]
  changed: Target[]
  moved: { from: string; to: Target }[]
  gone: string[]
}

/**
 * Follows folders: imports what was added or changed since they were imported, knows moved files again by their content, and
 * removes the documents whose files are gone. A folder that holds nothing is taken for one that is not there, and nothing is
 * removed. Returns the exit code: 1 where a file could not be imported.
 */
export async function followFolders(folders: readonly string[], given: GivenOptions, config: Folders): Promise<number> {
  demandLibrary(config.library)
  let failed = 0
  for (const folder of folders) failed += await followFolder(folder, given, config)
  return failed ? EXIT.ourFault : EXIT.answered
}

async function followFolder(folder: string, given: GivenOptions, config: Folders): Promise<number> {
  if (!isFolderThere(folder)) throw readerError(`${folder} is no folder.`, 'Name one that was imported, or is to be.')
  const { targets, records, passed } = await findTargets(folder, { allowPrivate: false })
  for (const remark of passed ? sayPassed(passed) : []) tell(remark)
  if (!targets.length)
    throw readerError(
      `${folder} holds no file that can be read; nothing was removed.`,
      'Check that it is the folder you meant.',
    )
  const origins = readOrigins(config.documents)
  const changes = compareFolder(resolve(folder), targets, origins, config.documents)
  for (const { from, to } of changes.moved) {
    const origin = origins.get(from)
    if (origin) origins.set(to.origin, origin)
    origins.delete(from)
  }
  if (origins.size) writeOrigins(config.documents, origins)
  // What was put into another folder belongs to others now.
  const regrouped = changes.moved.filter(({ from, to }) => dirname(from) !== dirname(to.origin)).map(({ to }) => to)
  const faults = await importTargets(
    [...changes.added, ...changes.changed, ...regrouped],
    records,
    { ...given, replace: true },
    config,
  )
  removeGone(changes.gone, resolve(folder), config.documents)
  const taken = readOrigins(config.documents)
  const { same, changed, moved, gone } = changes
  const added = changes.added.filter(({ origin }) => taken.has(origin))
  const counts = [
    ['unchanged', same],
    ['added', added],
    ['changed', changed],
    ['moved', moved],
    ['gone', gone],
  ] as const
  print(`${folder}: ${counts.map(([what, { length }]) => `${length} ${what}`).join(', ')}`)
  for (const id of gone) print(`gone: ${id}`)
  if (faults.length) tell(`${countOf(faults.length, 'file')} could not be imported:`)
  for (const { said } of faults) tell(said)
  return faults.length
}

function compareFolder(folder: string, targets: readonly Target[], origins: Origins, documents: string): Changes {
  const changes: Changes = { same: [], added: [], changed: [], moved: [], gone: [] }
  const isKept = (id: string) => existsSync(join(documents, id, DOCUMENT_FILES.document))
  const here = new Set(targets.map(({ origin }) => origin))
  const lost = new Map(
    [...origins]
      .filter(([origin]) => origin.startsWith(folder + sep) && !here.has(origin))
      .map(([origin, { id, sha256 }]) => [sha256, { origin, id }]),
  )
  for (const target of targets) {
    const known = origins.get(target.origin)
    const sha256 = hashOfFile(target.path)
    const moved = lost.get(sha256)
    if (known && isKept(known.id)) changes[known.sha256 === sha256 ? 'same' : 'changed'].push(target)
    else if (moved && isKept(moved.id)) {
      changes.moved.push({ from: moved.origin, to: target })
      lost.delete(sha256)
    } else changes.added.push(target)
  }
  const stillThere = new Set(targets.flatMap(({ origin }) => origins.get(origin)?.id ?? []))
  changes.gone = [...new Set([...lost.values()].map(({ id }) => id))].filter((id) => isKept(id) && !stillThere.has(id))
  return changes
}

function removeGone(ids: readonly string[], folder: string, documents: string): void {
  const origins = readOrigins(documents)
  for (const id of ids)
    try {
      removeDocument(documents, id)
      for (const [origin, each] of origins)
        if (each.id === id && origin.startsWith(folder + sep)) origins.delete(origin)
    } catch (error) {
      tell(`${id}: ${sayError(error)}`)
    }
  if (ids.length) writeOrigins(documents, origins)
}
