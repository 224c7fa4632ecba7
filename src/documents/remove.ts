import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readerError } from '../base/errors.ts'
import { toFolderFault } from './folder-fault.ts'
import { noteGone } from './gone.ts'
import { isId } from './record/id.ts'
import { asideOf } from './leftovers.ts'
import { DOCUMENT_FILES } from './stored.ts'

/** Removes an imported document, at once or not at all. Throws a reader error where there is none with this id. */
export function removeDocument(folder: string, id: string): void {
  const target = join(folder, id)
  if (!isId(id) || !existsSync(join(target, DOCUMENT_FILES.document)))
    throw readerError(`There is no document "${id}".`, 'npx footnote documents lists them.')
  const { old } = asideOf(folder, id)
  try {
    renameSync(target, old)
    noteGone(folder, id)
    rmSync(old, { recursive: true, force: true })
  } catch (error) {
    throw toFolderFault(folder, error)
  }
}
