import { basename } from 'node:path'
import { collectionIn } from './collection.ts'
import { type GivenAddress, readAddress, readFirstPage } from './address.ts'
import { cutText, type CutText, holdsNothing, sayCut, sayDropped } from './cut-text.ts'
import { isEdition } from './edition.ts'
import { TRANSCRIPT } from '../corpus/schemas/note.ts'
import { openDefinitions } from './definitions/open-definitions.ts'
import { type DocumentHead, findDocument, findStored, type ImportedDocument } from './folder.ts'
import { hashOf } from './hash.ts'
import { type IdChanges, keepIds } from './ids.ts'
import { layoutOf, readBytes, readText } from './read-file.ts'
import type { DroppedCounts, FileReader, FileText } from './readers/reader.ts'
import { READERS } from './readers/readers.ts'
import { recordOf, type RecordOptions } from './record/record.ts'
import { allowReplacing, changeOf, type Replacing } from './replacing.ts'
import { writeDocument } from './write.ts'

export type ImportOptions = RecordOptions &
  Replacing & {
    /** The documents folder; made if it is not there. */
    folder: string
    address?: GivenAddress
    /** The formats that can be read; all that there are unless given. */
    readers?: readonly FileReader[]
    /** Whether a record is completed from the file where nobody says more; files that may say something need nobody. */
    fills?: boolean
    /** The id that the file was imported under before; null where it was not. */
    knownAs?: string | null
    /** The ids that stand for other texts besides those in the folder, so that none gets one of them. */
    taken?: readonly string[]
    /** The address that the file was fetched from, and the day, like 2026-05-03. */
    foundAt?: { url: string; day: string } | null
    /** What it is imported into; `found`: as the folder says that it was in, which the file may say better. */
    collection?: { given: string | null; found: string | null }
  }

/**
 * What became of a file. `ids`: of the passages of a document that is imported again; of a new one nothing is listed. `dropped`:
 * what is in the file and not in its text; `leftOut`: the headings of what is in that and no part of what it says.
 */
export type ImportResult = {
  source: string
  passages: number
  change: 'imported' | 'replaced' | 'unchanged'
  known: boolean
  dropped: DroppedCounts
  leftOut: readonly string[]
  ids: IdChanges
}

/**
 * Imports one file.
 * Throws a reader error where the file cannot be read, is not text, or its record is not complete, and one that is ours where
 * the reader of its format fails; then nothing is changed.
 */
export async function importFile(path: string, options: ImportOptions): Promise<ImportResult> {
  const tell = options.onProgress ?? (() => {})
  tell(`reading ${basename(path)}`)
  const bytes = readBytes(path)
  const read = await readText(path, bytes, options.readers ?? READERS)
  if (read.remark) tell(read.remark)
  if (!read.text.trim()) throw holdsNothing(path)
  const sha256 = hashOf(bytes)
  const known = options.sources.find(({ edition }) => isEdition({ sha256, text: read.text }, edition.sha256)) ?? null
  const { id, record } = known
    ? { id: known.id, record: known.csl }
    : await recordOf(describe(path, sha256, read, options), options)
  const { dropped = {} } = read
  const lost = sayDropped(dropped)
  if (lost) tell(lost)
  tell(known ? `recognised ${id} (${known.edition.name})` : `taken as ${id}`)
  const unused = findUnused(options, id, known !== null, read.pages !== null)
  if (unused.length) tell(`not used: ${unused.join(', ')}, since the library says this of ${id} already`)
  const first = readFirstPage(options.address ?? {})
  const online = readAddress(addressOf(read, options), first ?? read.pages?.[0]?.page ?? null)
  const layout = layoutOf(read, known?.edition.layout ?? null, first)
  const before = findDocument(options.folder, id)
  const document = {
    source: id,
    collection: collectionIn(read, options.collection) ?? before?.collection ?? null,
    record,
    online: known ? null : online,
    file: basename(path),
    sha256,
    text: read.text,
    textFormat: layout.format,
  }
  const cut = cutText(path, document, layout)
  const said = { isKnown: known !== null, hasFirst: first !== null, tell }
  const change = before
    ? await putInPlace(before, document, cut, bytes, said, options)
    : writeNew(document, cut, bytes, said, options)
  const kept = change.change === 'unchanged' ? null : findStored(options.folder, id)
  if (kept) openDefinitions(kept)
  return {
    source: id,
    passages: cut.seen.passages,
    known: known !== null,
    dropped,
    leftOut: [...cut.seen.leftOut],
    ...change,
  }
}

/** What tells of a text which work it is. */
function describe(path: string, sha256: string, read: FileText, options: ImportOptions) {
  const { fills, knownAs = null, taken = [], folder, sources, given, foundAt } = options
  const { text, format } = read
  const says = foundAt && read.says ? { URL: foundAt.url, accessed: foundAt.day, ...read.says } : read.says
  const isFree = (id: string) => {
    if (taken.includes(id) || sources.some((source) => source.id === id)) return false
    const before = findDocument(folder, id)
    return !before || before.sha256 === sha256 || id === knownAs
  }
  const unsaid =
    fills || says ? { path, heading: firstHeading(read), isFree, knownAs, isGiven: Boolean(given?.id?.trim()) } : null
  return { path, text, hasFrontMatter: format === 'markdown', says: says ?? {}, unsaid }
}

/** The first heading of a file, as far up as titles stand; null where there is none. */
function firstHeading({ text, format, blocks }: FileText): string | null {
  if (format === 'markdown') return text.slice(0, TITLE_WITHIN).match(/^#{1,2} {1,9}(\S[^\n]{0,300})/m)?.[1] ?? null
  const at = blocks?.slice(0, FIRST_BLOCKS).findIndex(({ kind }) => kind === 'heading') ?? -1
  const heading = at < 0 ? '' : text.slice(blocks?.[at]?.start, blocks?.[at + 1]?.start)
  const said = heading.replace(/\s+/g, ' ').trim()
  return said && said !== TRANSCRIPT && !/^Slide \d{1,5}$/.test(said) ? said : null
}

const [TITLE_WITHIN, FIRST_BLOCKS] = [2000, 4]

/** Where a document can be read: as the operator says, else where a web page says that it stands. */
function addressOf({ says }: FileText, { address = {}, foundAt }: ImportOptions): GivenAddress {
  const { html, pdf } = address
  const own =
    says?.['type'] === 'webpage' || says?.['type'] === 'article-journal' ? (says['URL'] ?? foundAt?.url) : null
  return html || pdf || typeof own !== 'string' ? address : { ...address, html: own }
}

type Change = Pick<ImportResult, 'change' | 'ids'>
type Said = Parameters<typeof sayCut>[2]

/** Writes a document while it is cut: all passages of a long one take several times the room of its text. */
function writeNew(document: DocumentHead, cut: CutText, bytes: Buffer, said: Said, { folder }: ImportOptions): Change {
  writeDocument(folder, document, { passages: cut.passages, retired: [] }, bytes)
  sayCut(document, cut.seen, said)
  return { change: 'imported', ids: { unchanged: [], moved: [], orphaned: [], added: [] } }
}

/** Puts a document in the place of the one before. Throws a reader error where it may not. */
async function putInPlace(
  before: ImportedDocument,
  head: DocumentHead,
  cut: CutText,
  bytes: Buffer,
  said: Said,
  options: ImportOptions,
): Promise<Change> {
  const now = [...cut.passages]
  sayCut(head, cut.seen, said)
  const { passages, retired, changes: ids } = keepIds(before.passages, before.retired, now)
  const document = { ...head, passages, retired }
  const isOwn = !options.sources.some(({ id }) => id === head.source)
  if (isOwn) await allowReplacing(before, document, ids, options)
  const change = changeOf(before, document)
  if (change !== 'unchanged') writeDocument(options.folder, head, { passages, retired }, bytes)
  return { change, ids }
}

/** The options that say what the library says already: of each source its record, of an edition that it is pinned to more. */
function findUnused(
  { sources, given, address }: ImportOptions,
  id: string,
  known: boolean,
  hasPages: boolean,
): string[] {
  const { html, pdf, page } = address ?? {}
  const said = {
    ...(sources.some((source) => source.id === id) ? given : {}),
    ...(known ? { html, pdf, ...(hasPages ? {} : { page }) } : {}),
  }
  return Object.entries(said).flatMap(([name, value]) => (value ? `--${name}` : []))
}
