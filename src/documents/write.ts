import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Passage } from '../text/passages.ts'
import { type Cut, type DocumentHead, lastNoteIn } from './folder.ts'
import { toFolderFault } from './folder-fault.ts'
import { hashOf } from './hash.ts'
import { asideOf } from './leftovers.ts'
import { writePassages } from './passages-file.ts'
import { DOCUMENT_FILES, DOCUMENT_FORM, type StoredHead } from './stored.ts'

/** A cut document, whose passages may be made only now. */
type Later = Omit<Cut, 'passages'> & { passages: Iterable<Passage> }

/**
 * Writes a document and the bytes of its file in one step: a failure on the way leaves what was there. Throws a set-up error
 * where the folder cannot be written, and what making the passages throws.
 */
export function writeDocument(folder: string, document: DocumentHead, cut: Later, bytes: Buffer): void {
  const target = join(folder, document.source)
  const { fresh, old } = asideOf(folder, document.source)
  try {
    writeFiles(fresh, document, cut, bytes)
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

function writeFiles(folder: string, { text, ...document }: DocumentHead, { passages, ...cut }: Later, bytes: Buffer) {
  makeFolder(folder)
  const at = (name: keyof typeof DOCUMENT_FILES) => join(folder, DOCUMENT_FILES[name])
  writeFileSync(at('original'), bytes)
  const textBytes = Buffer.from(text)
  const textSha256 = hashOf(textBytes)
  writeFileSync(at('text'), textBytes)
  let lastNote = 0
  function* noted() {
    for (const passage of passages) {
      lastNote = lastNoteIn(passage.pin, lastNote)
      yield passage
    }
  }
  const passagesSha256 = writePassages(at('passages'), noted())
  const head: StoredHead = {
    format: DOCUMENT_FORM,
    ...document,
    ...{ textSha256, passagesSha256, lastNote },
    ...cut,
  }
  writeFileSync(at('document'), `${JSON.stringify(head)}\n`)
}

/** Makes a folder and those above it, one by one: where none can be made, as in `/proc`, Node's own way never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}
