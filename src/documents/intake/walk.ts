import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { readerError } from '../../base/errors.ts'
import { READERS } from '../readers/readers.ts'

/** What is in a folder: files that can be read, archives, files of records, and how many there are of no use. */
export type FoundFiles = { readable: string[]; archives: string[]; records: string[]; others: number }

/** Endings of names. */
const RECORDS = ['.bib', '.bibtex', '.ris', '.json', '.csljson']
const ARCHIVES = ['.zip']

/** The most files of one folder, and how deep folders in it are read. */
const [MOST_FILES, DEEPEST] = [20_000, 32]

export const isArchive = (path: string): boolean => ARCHIVES.includes(extname(path).toLowerCase())
export const isRecords = (path: string): boolean => RECORDS.includes(extname(path).toLowerCase())
const isReadable = (path: string) => READERS.some(({ endings }) => endings.includes(extname(path).toLowerCase()))

export const isFolderThere = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/**
 * Finds the files of a folder and of those in it, in the order of their names. What is hidden is passed over, and links are not
 * followed. Throws a reader error where there are too many.
 */
export function walkFolder(folder: string): FoundFiles {
  const found: FoundFiles = { readable: [], archives: [], records: [], others: 0 }
  const visit = (at: string, depth: number) => {
    for (const entry of readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(at, entry.name)
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      if (entry.isDirectory() && depth < DEEPEST) visit(path, depth + 1)
      if (!entry.isFile()) continue
      if (isRecords(path)) found.records.push(path)
      else if (isArchive(path)) found.archives.push(path)
      else if (isReadable(path)) found.readable.push(path)
      else found.others += 1
      if (found.readable.length + found.others > MOST_FILES)
        throw readerError(`${folder} holds more than ${MOST_FILES} files.`, 'Import the folders in it one by one.')
    }
  }
  visit(folder, 0)
  return found
}
