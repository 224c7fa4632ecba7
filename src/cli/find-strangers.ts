import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { kindIn } from '../corpus/read-kind.ts'
import {
  isFolder,
  LIBRARY_FILES,
  SOURCE_FILES,
  SCHEMAS_FOLDER,
  SOURCES_FOLDER,
  TEXTS_FOLDER,
  whyNoLibrary,
} from '../corpus/library-folder.ts'
import type { Fault } from '../corpus/yaml.ts'
import { countEdits } from '../text/edits.ts'

/** The endings of files that hold data; any others, such as README.md, may lie in a library beside its own. */
const DATA = /\.(?:ya?ml|json)$/i

/** A fault for each folder and each file of data that nothing reads, with the name that was meant, as far as that shows. */
export function findStrangers(library: string): Fault[] {
  if (whyNoLibrary(library)) return []
  const sources = join(library, SOURCES_FOLDER)
  return [
    ...strangersIn(library, 'A library', filesOf(library), [SOURCES_FOLDER, SCHEMAS_FOLDER, TEXTS_FOLDER]),
    ...strangersIn(sources, `The folder ${SOURCES_FOLDER}`, [], null),
    ...foldersIn(sources).flatMap((name) => strangersIn(join(sources, name), 'A source', SOURCE_FILES, [])),
  ]
}

/** Those of a library, what it lists in a file called by its kind. */
const filesOf = (library: string): string[] => {
  const things = `${kindIn(library).many}.yaml`
  return LIBRARY_FILES.map((name) => (name === 'cities.yaml' ? things : name))
}

/** `folders`: those that belong there; null where any do. */
function strangersIn(
  folder: string,
  owner: string,
  files: readonly string[],
  folders: readonly string[] | null,
): Fault[] {
  const fault = (name: string, kind: string, known: readonly string[]): Fault => {
    const message = `${owner} has no ${kind} of this name; ${guess(name, known)}`
    return { file: join(folder, name), line: 1, message }
  }
  return entriesOf(folder).flatMap((entry) => {
    const { name } = entry
    if (files.includes(name)) return []
    if (folders === null && entry.isSymbolicLink() && isFolder(join(folder, name)))
      return [{ file: join(folder, name), line: 1, message: LINK }]
    if (!entry.isDirectory()) return DATA.test(name) ? [fault(name, 'file', files)] : []
    return folders === null || folders.includes(name) ? [] : [fault(name, 'folder', folders)]
  })
}

const LINK = 'A link to a source is not followed; put its folder here'

const foldersIn = (folder: string) => entriesOf(folder).flatMap((entry) => (entry.isDirectory() ? entry.name : []))

/** What the system or a tool hides is not looked at. */
const entriesOf = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))

/** The name that was meant by another, or all that there are. */
function guess(name: string, known: readonly string[]): string {
  if (!known.length) return 'nothing reads it'
  const stem = stemOf(name)
  const byEdits = known.map((other) => ({ other, edits: countEdits(stem, stemOf(other)) }))
  const [near] = byEdits.filter(({ edits }) => edits <= MOST_EDITS).sort((a, b) => a.edits - b.edits)
  return near ? `${near.other} may be meant` : `it can have ${known.join(', ')}`
}

/** Of slips in a name that is still known by the rest. */
const MOST_EDITS = 2

const stemOf = (name: string) => name.toLowerCase().replace(DATA, '')
