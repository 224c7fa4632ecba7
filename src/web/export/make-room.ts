import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readerError } from '../../base/errors.ts'

/** The file that says that a folder was written by an export, and all that is in it as well. */
const MARK = '.footnote-site'

/**
 * Makes room for a site: of one that was written there before nothing stays, as pages of what was withdrawn would be published for
 * ever. Throws a reader error where the folder holds something else, and changes nothing then.
 */
export function makeRoom(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : []
  const written = names.includes(MARK) ? readFileSync(join(folder, MARK), 'utf8').split('\n') : []
  // What a file server or a repository has in there stays.
  const foreign = names.filter((name) => !name.startsWith('.') && !written.includes(name))
  if (foreign.length)
    throw readerError(
      `${folder} holds what no export has written: ${foreign.slice(0, MOST_NAMED).join(', ')}${foreign.length > MOST_NAMED ? ', …' : ''}.`,
      'Name a new folder, or an empty one.',
    )
  for (const name of written.filter(Boolean)) rmSync(join(folder, name), { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}

/** Says what was written, for the next time. In: the names of files and folders in it. */
export const markWritten = (folder: string, names: readonly string[]): void =>
  writeFileSync(join(folder, MARK), names.join('\n'))

/** How many names an error tells. */
const MOST_NAMED = 5
