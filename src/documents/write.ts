import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportedDocument } from './folder.ts'
import { hashOf } from './hash.ts'
import { asideOf } from './leftovers.ts'
import { DOCUMENT_FILES, DOCUMENT_FORM } from './stored.ts'

/** Writes a document and the bytes of its file in one step: a failure on the way leaves what was there. */
export function writeDocument(folder: string, document: ImportedDocument, bytes: Buffer): void {
  const target = join(folder, document.source)
  const { fresh, old } = asideOf(folder, document.source)
  try {
    writeFiles(fresh, document, bytes)
    if (existsSync(target)) renameSync(target, old)
    renameSync(fresh, target)
  } catch (error) {
    if (!existsSync(target) && existsSync(old)) renameSync(old, target)
    throw error
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    rmSync(old, { recursive: true, force: true })
  }
}

function writeFiles(folder: string, { text, ...document }: ImportedDocument, bytes: Buffer): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, DOCUMENT_FILES.original), bytes)
  writeFileSync(join(folder, DOCUMENT_FILES.text), text)
  const stored = { format: DOCUMENT_FORM, textSha256: hashOf(text), ...document }
  writeFileSync(join(folder, DOCUMENT_FILES.document), `${JSON.stringify(stored)}\n`)
}
