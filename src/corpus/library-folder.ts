import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { listFiles } from '../base/cache.ts'
import { setupError } from '../base/errors.ts'
import { BUNDLED_LIBRARY, BUNDLED_NAME, NO_LIBRARY } from '../base/paths.ts'
import { signFiles } from '../base/signature.ts'
import type { Sliced } from '../base/slices.ts'

/** The folder of a library that holds a folder for each source. */
export const SOURCES_FOLDER = 'sources'

/** The folders that may stand beside that: what editors read, and texts for whoever keeps the library. */
export const SCHEMAS_FOLDER = 'schemas'
export const TEXTS_FOLDER = 'texts'

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
  'kind.yaml',
] as const
export const SOURCE_FILES = ['source.yaml', 'notes.yaml', 'fingerprint.json'] as const

/**
 * The folders of the libraries that a setting names, with commas between them: `corpus,FOLDER`. The bundled one is called by
 * its name wherever the program is run from; `none` is no folder.
 */
export function foldersOf(libraries: string): string[] {
  const names = isFolder(libraries) && libraries !== BUNDLED_NAME ? [libraries] : libraries.split(',')
  const folders = names.map((name) => name.trim()).filter((name) => name && name !== NO_LIBRARY)
  const paths = folders.map((name) => (name === BUNDLED_NAME ? BUNDLED_LIBRARY : name))
  return [...new Map(paths.map((path) => [resolve(path), path])).values()]
}

/** The folder of the library that has a source; of the last one where none has. In: what names libraries, as above. */
export function folderOfSource(libraries: string, source: string): string {
  const folders = foldersOf(libraries)
  return folders.find((folder) => isFolder(join(folder, SOURCES_FOLDER, source))) ?? folders.at(-1) ?? ''
}

/** Why a folder is no library, as the rest of a sentence about it; null where it is one, whatever faults it may have. */
export function whyNoLibrary(folder: string): string | null {
  const stats = statSync(folder, { throwIfNoEntry: false })
  if (!stats) return 'is not there'
  if (!stats.isDirectory()) return 'is not a folder'
  return isFolder(join(folder, SOURCES_FOLDER)) ? null : `has no folder ${SOURCES_FOLDER}, which every library has`
}

/** Throws a set-up error where one of the folders that are named is no library. */
export function demandLibrary(libraries: string): void {
  for (const folder of foldersOf(libraries)) {
    const why = whyNoLibrary(folder)
    if (why) throw setupError(`The library ${folder} ${why}.`, HOW_TO_NAME)
  }
}

const HOW_TO_NAME = `Set FOOTNOTE_LIBRARY to the folder of a library, to several with commas between them, to ${NO_LIBRARY}, or unset it for the one that comes with Footnote. "npx footnote library new FOLDER" makes one.`

/** What the file system says of all files of the libraries that are named: another text once one has changed. */
export const signLibrary = (libraries: string): Sliced<string> =>
  signFiles(foldersOf(libraries).flatMap((folder) => listFiles(folder, /\.(?:yaml|json)$/).map(({ path }) => path)))

/** Whether a path is a folder, or a link to one. */
export const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory()
