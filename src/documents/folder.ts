import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setupError } from '../base/errors.ts'
import { allAtOnce, type Sliced } from '../base/slices.ts'
import type { CslRecord, Online } from '../corpus/schemas/source.ts'
import type { Layout } from '../text/layout.ts'
import type { Passage } from '../text/passages.ts'
import { NOTES } from '../text/notes.ts'
import { type BesideFiles, createBeside, NOWHERE } from './beside.ts'
import { hashOf } from './hash.ts'
import { hasHash, type IsIntact } from './intact.ts'
import { settleLeftovers } from './leftovers.ts'
import { openFile } from './open-file.ts'
import { heldPassages, openPassages, type Passages } from './passages-file.ts'
import { DOCUMENT_FILES, DOCUMENT_FORM, type StoredHead, storedHead } from './stored.ts'
import { storedBefore } from './stored-before.ts'

/** The text of a source as the operator imported it, cut into passages. */
export type ImportedDocument = DocumentHead & Cut

/** What is known of a text before it is cut. */
export type DocumentHead = {
  source: string
  /** The name of what it belongs to with others; null where it stands alone. */
  collection: string | null
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

/** A document as it is kept: its text and its passages are read when they are asked for. */
export type StoredDocument = Omit<DocumentHead, 'text'> & {
  text: () => string
  passages: Passages
  retired: string[]
  /** The number of the last note of the text, 0 without notes. */
  lastNote: number
  /** A hash of all that is kept of it. */
  version: string
  /** What others make of it and keep in its folder. */
  beside: BesideFiles
}

/** Makes a document that an older version wrote as this one would. In: the document, the bytes of its file, and its form. */
export type Renewer = (document: ImportedDocument, bytes: Buffer, form: number) => ImportedDocument

/** How documents are read: what renews those of older forms, whether a file is the one with a sha256, and those read before. */
export type ReadingOptions = { renew?: Renewer; isIntact?: IsIntact; before?: readonly StoredDocument[] }

/** The documents of a folder in the order of their ids; a sentence for each that cannot be used, and their ids. */
export type ReadDocuments = { documents: StoredDocument[]; problems: string[]; broken: string[] }

/**
 * Finds every imported document.
 * In: the documents folder, which may not exist yet; what renews documents of older forms, which are read as they are without
 * it; and what says whether a file was not changed, which reads each unless given. Of those read before, which are still as
 * they were, none is opened again.
 * Throws a set-up error where the folder is something else.
 */
export const readDocuments = (folder: string, options: ReadingOptions = {}): ReadDocuments =>
  allAtOnce(readingDocuments(folder, options))

/** The same, document by document. */
export function* readingDocuments(
  folder: string,
  { renew = (document) => document, isIntact = hasHash, before = [] }: ReadingOptions = {},
): Sliced<ReadDocuments> {
  const found: ReadDocuments = { documents: [], problems: [], broken: [] }
  const known = new Map(before.map((document) => [document.source, document]))
  settleLeftovers(folder, listFolder(folder))
  for (const id of listFolder(folder)) {
    if (id.startsWith('.') || !existsSync(join(folder, id, DOCUMENT_FILES.document))) continue
    const read = readDocument(join(folder, id), renew, isIntact, known.get(id) ?? null)
    if (typeof read === 'string') {
      found.problems.push(`${join(folder, id)} ${read}; import its file again.`)
      found.broken.push(id)
    } else found.documents.push(read)
    yield null
  }
  return found
}

/** The imported document with an id, whole; null where there is none, or it cannot be used. Throws as {@link readDocuments} does. */
export function findDocument(folder: string, id: string): ImportedDocument | null {
  settleLeftovers(folder, listFolder(folder))
  const kept = findStored(folder, id)
  return kept && readWhole(kept)
}

/** The same as it is kept. */
export function findStored(folder: string, id: string): StoredDocument | null {
  if (!existsSync(join(folder, id, DOCUMENT_FILES.document))) return null
  const read = readDocument(join(folder, id), (document) => document, hasHash, null)
  return typeof read === 'string' ? null : read
}

/** A kept document with its text and all its passages. */
export function readWhole(document: StoredDocument): ImportedDocument {
  const { text, passages, lastNote: _, version: __, beside: ___, ...head } = document
  return { ...head, text: text(), passages: passages.readAll() }
}

/** A document in memory, as those that are kept. */
export function holdDocument({ text, passages, ...document }: ImportedDocument): StoredDocument {
  const version = hashOf(JSON.stringify([document, passages]))
  const lastNote = passages.reduce((last, { pin }) => lastNoteIn(pin, last), 0)
  return { ...document, text: () => text, passages: heldPassages(passages), lastNote, version, beside: NOWHERE }
}

/** The number of the last note up to a passage. In: its pin, and the number of the last before it. */
export const lastNoteIn = ({ section, paragraph }: Passage['pin'], last: number): number =>
  section === NOTES ? Math.max(last, paragraph) : last

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

type Known = StoredDocument | null

function readDocument(folder: string, renew: Renewer, isIntact: IsIntact, known: Known): StoredDocument | string {
  try {
    const json = readFileSync(join(folder, DOCUMENT_FILES.document))
    const head = JSON.parse(json.toString()) as { format?: unknown }
    return head.format === DOCUMENT_FORM
      ? openDocument(folder, json, storedHead.parse(head), isIntact, known)
      : readBefore(folder, head, renew)
  } catch {
    return 'cannot be read, or was written by another version'
  }
}

const CHANGED = 'no longer holds the text that was imported'

function openDocument(
  folder: string,
  json: Buffer,
  head: StoredHead,
  isIntact: IsIntact,
  known: Known,
): StoredDocument | string {
  const { format: _, textSha256, passagesSha256, ...document } = head
  const at = (name: keyof typeof DOCUMENT_FILES) => join(folder, DOCUMENT_FILES[name])
  const isWhole = isIntact(at('original'), document.sha256) && isIntact(at('text'), textSha256)
  if (!isWhole || !isIntact(at('passages'), passagesSha256)) return CHANGED
  const version = hashOf(json)
  if (known?.version === version) return known
  const text = openFile(at('text'))
  return {
    ...document,
    text: () => text.read(0, text.size).toString(),
    passages: openPassages(openFile(at('passages')), document.source),
    version,
    beside: createBeside(folder),
  }
}

/** A document of an older form. */
function readBefore(folder: string, stored: object, renew: Renewer): StoredDocument | string {
  const { format, textSha256, ...document } = storedBefore.parse(stored)
  const original = readFileSync(join(folder, DOCUMENT_FILES.original))
  const text = textSha256 === null ? original : readFileSync(join(folder, DOCUMENT_FILES.text))
  if (hashOf(original) !== document.sha256 || hashOf(text) !== (textSha256 ?? document.sha256)) return CHANGED
  return holdDocument(renew({ ...document, collection: null, text: text.toString() }, original, format))
}
