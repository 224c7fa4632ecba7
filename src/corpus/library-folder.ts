import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../base/cache.ts'
import { setupError } from '../base/errors.ts'
import { signFiles } from '../base/signature.ts'
import type { Sliced } from '../base/slices.ts'

/** The folder of a library that holds a folder for each source. */
export const SOURCES_FOLDER = 'sources'

/** The files of a library, and those of each of its sources. */
export const LIBRARY_FILES = [
  'frameworks.yaml',
  'acts.yaml',
  'cities.yaml',
  'areas.yaml',
  'networks.yaml',
  'terms.yaml',
  'people.yaml',
  'languages.yaml',
  'questions.yaml',
  'quiz.yaml',
  'welcome.yaml',
] as const
export const SOURCE_FILES = ['source.yaml', 'notes.yaml', 'fingerprint.json'] as const

/** Why a folder is no library, as the rest of a sentence about it; null where it is one, whatever faults it may have. */
export function whyNoLibrary(folder: string): string | null {
  const stats = statSync(folder, { throwIfNoEntry: false })
  if (!stats) return 'is not there'
  if (!stats.isDirectory()) return 'is not a folder'
  return isFolder(join(folder, SOURCES_FOLDER)) ? null : `has no folder ${SOURCES_FOLDER}, which every library has`
}

/** Throws a set-up error where a folder is no library. */
export function demandLibrary(folder: string): void {
  const why = whyNoLibrary(folder)
  if (why)
    throw setupError(
      `The library ${folder} ${why}.`,
      'Set FOOTNOTE_LIBRARY to the folder of a library, or unset it for the one that comes with Footnote.',
    )
}

/** What the file system says of all files of a library: another text once one has changed. */
export const signLibrary = (folder: string): Sliced<string> =>
  signFiles(listFiles(folder, /\.(?:yaml|json)$/).map(({ path }) => path))

/** Whether a path is a folder, or a link to one. */
export const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory()
