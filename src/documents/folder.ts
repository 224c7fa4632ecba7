import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setupError } from '../base/errors.ts'
import type { CslRecord, Online } from '../corpus/schemas/source.ts'
import type { Layout } from '../text/layout.ts'
import type { Passage } from '../text/passages.ts'
import { hashOf } from './hash.ts'
import { settleLeftovers } from './leftovers.ts'
import { DOCUMENT_FILES, DOCUMENT_FORM, storedDocument } from './stored.ts'

/** The text of a source as the operator imported it, cut into passages. */
export type ImportedDocument = DocumentHead & Cut

/** What is known of a text before it is cut. */
export type DocumentHead = {
  source: string
  record: CslRecord
  /** Where the text can be read, as the operator says; null where they do not, and for sources of the corpus. */
  online: Online | null
  /** The name of the file that was imported. */
  file: string
  /** Of the imported file's bytes. */
  sha256: string
  /** The text that a reader made of them; every `range` counts its UTF-16 units. */
  text: string
  /** How that text is read. */
  textFormat: Layout['format']
}

export type Cut = {
  passages: Passage[]
  /** Ids of passages that are no more; nothing else gets them. */
  retired: string[]
}

/** Makes a document that an older version wrote as this one would. In: the document, and the bytes of its file. */
export type Renewer = (document: ImportedDocument, bytes: Buffer) => ImportedDocument

/**
 * Reads every imported document.
 * In: the documents folder, which may not exist yet, and what renews documents of older forms; without it they are read as they
 * are. Out: the documents by id, and a sentence for each that cannot be used.
 * Throws a set-up error where the folder is something else.
 */
export function readDocuments(
  folder: string,
  renew: Renewer = (document) => document,
): { documents: ImportedDocument[]; problems: string[] } {
  const documents: ImportedDocument[] = []
  const problems: string[] = []
  settleLeftovers(folder, listFolder(folder))
  for (const id of listFolder(folder)) {
    if (id.startsWith('.') || !existsSync(join(folder, id, DOCUMENT_FILES.document))) continue
    const read = readDocument(join(folder, id), renew)
    if (typeof read === 'string') problems.push(`${join(folder, id)} ${read}; import its file again.`)
    else documents.push(read)
  }
  return { documents, problems }
}

/** The imported document with an id; null where there is none, or it cannot be used. Throws as {@link readDocuments} does. */
export function findDocument(folder: string, id: string): ImportedDocument | null {
  settleLeftovers(folder, listFolder(folder))
  if (!existsSync(join(folder, id, DOCUMENT_FILES.document))) return null
  const read = readDocument(join(folder, id), (document) => document)
  return typeof read === 'string' ? null : read
}

function listFolder(folder: string): string[] {
  try {
    return existsSync(folder) ? readdirSync(folder).sort() : []
  } catch (cause) {
    throw setupError(
      `FOOTNOTE_DOCUMENTS: ${folder} cannot be read as a folder.`,
      'Name a folder; it need not exist yet.',
      cause,
    )
  }
}

function readDocument(folder: string, renew: Renewer): ImportedDocument | string {
  try {
    const read = (name: string) => readFileSync(join(folder, name))
    const { format, textSha256, ...document } = storedDocument.parse(
      JSON.parse(read(DOCUMENT_FILES.document).toString()),
    )
    const original = read(DOCUMENT_FILES.original)
    const text = textSha256 === null ? original : read(DOCUMENT_FILES.text)
    if (hashOf(original) !== document.sha256 || hashOf(text) !== (textSha256 ?? document.sha256))
      return 'no longer holds the text that was imported'
    const whole = { ...document, text: text.toString() }
    return format === DOCUMENT_FORM ? whole : renew(whole, original)
  } catch {
    return 'cannot be read, or was written by another version'
  }
}
