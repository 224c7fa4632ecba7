import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ImportedDocument } from './folder.ts'
import { toFolderFault } from './folder-fault.ts'
import { hashOf } from './hash.ts'
import { asideOf } from './leftovers.ts'
import { DOCUMENT_FILES, DOCUMENT_FORM } from './stored.ts'

/** Writes a document and the bytes of its file in one step: a failure on the way leaves what was there. Throws a set-up
 * error where the folder cannot be written. */
export function writeDocument(folder: string, document: ImportedDocument, bytes: Buffer): void {
  const target = join(folder, document.source)
  const { fresh, old } = asideOf(folder, document.source)
  try {
    writeFiles(fresh, document, bytes)
    if (existsSync(target)) renameSync(target, old)
    renameSync(fresh, target)
  } catch (error) {
    if (!existsSync(target) && existsSync(old)) renameSync(old, target)
    throw toFolderFault(folder, error)
  } finally {
    for (const aside of [fresh, old]) removeQuietly(aside)
  }
}

/** What cannot be removed now goes with the leftovers of the next start; it must not hide what went wrong. */
function removeQuietly(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {}
}

function writeFiles(folder: string, { text, ...document }: ImportedDocument, bytes: Buffer): void {
  makeFolder(folder)
  writeFileSync(join(folder, DOCUMENT_FILES.original), bytes)
  writeFileSync(join(folder, DOCUMENT_FILES.text), text)
  writeJson(join(folder, DOCUMENT_FILES.document), { format: DOCUMENT_FORM, textSha256: hashOf(text), ...document })
}

/** How many passages are written at once: as one text, those of a long document take more room than anything else of it. */
const AT_ONCE = 1000

function writeJson(file: string, { passages, ...rest }: Record<string, unknown> & Pick<ImportedDocument, 'passages'>) {
  const opened = openSync(file, 'w')
  try {
    writeFileSync(opened, `${JSON.stringify(rest).slice(0, -1)},"passages":[`)
    for (let i = 0; i < passages.length; i += AT_ONCE) {
      const some = JSON.stringify(passages.slice(i, i + AT_ONCE)).slice(1, -1)
      writeFileSync(opened, i ? `,${some}` : some)
    }
    writeFileSync(opened, ']}\n')
  } finally {
    closeSync(opened)
  }
}

/** Makes a folder and those above it, one by one: where none can be made, as in `/proc`, Node's own way never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}
