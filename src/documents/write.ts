import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Passage } from '../text/passages.ts'
import type { Cut, DocumentHead } from './folder.ts'
import { toFolderFault } from './folder-fault.ts'
import { hashOf } from './hash.ts'
import { asideOf } from './leftovers.ts'
import { DOCUMENT_FILES, DOCUMENT_FORM } from './stored.ts'

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
  writeFileSync(join(folder, DOCUMENT_FILES.original), bytes)
  writeFileSync(join(folder, DOCUMENT_FILES.text), text)
  const head = { format: DOCUMENT_FORM, textSha256: hashOf(text), ...document, ...cut }
  writeJson(join(folder, DOCUMENT_FILES.document), head, passages)
}

/** How many passages are written at once: as one text, those of a long document take more room than anything else of it. */
const AT_ONCE = 500

function writeJson(file: string, head: object, passages: Iterable<Passage>) {
  const opened = openSync(file, 'w')
  try {
    writeFileSync(opened, `${JSON.stringify(head).slice(0, -1)},"passages":[`)
    let before = ''
    for (const some of inGroups(passages, AT_ONCE)) {
      writeFileSync(opened, `${before}${JSON.stringify(some).slice(1, -1)}`)
      before = ','
    }
    writeFileSync(opened, ']}\n')
  } finally {
    closeSync(opened)
  }
}

function* inGroups<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let group: Item[] = []
  for (const item of items) {
    if (group.push(item) < size) continue
    yield group
    group = []
  }
  if (group.length) yield group
}

/** Makes a folder and those above it, one by one: where none can be made, as in `/proc`, Node's own way never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}
