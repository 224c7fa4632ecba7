import { basename } from 'node:path'
import { readerError } from '../base/errors.ts'
import { countOf } from '../base/count.ts'
import { toPassages } from '../text/passages.ts'
import { clip } from '../text/clip.ts'
import { segment } from '../text/segment.ts'
import { type GivenAddress, readAddress, readFirstPage } from './address.ts'
import { isEdition } from './edition.ts'
import { findDocument, type ImportedDocument } from './folder.ts'
import { hashOf } from './hash.ts'
import { type IdChanges, keepIds } from './ids.ts'
import { layoutOf, readBytes, readText } from './read-file.ts'
import type { FileReader } from './readers/reader.ts'
import { READERS } from './readers/readers.ts'
import { recordOf, type RecordOptions } from './record/record.ts'
import { allowReplacing, changeOf, type Replacing } from './replacing.ts'
import { remarkStrayPages } from './stray-pages.ts'
import { writeDocument } from './write.ts'

export type ImportOptions = RecordOptions &
  Replacing & {
    /** The documents folder; made if it is not there. */
    folder: string
    address?: GivenAddress
    /** The formats that can be read; all that there are unless given. */
    readers?: readonly FileReader[]
  }

export type ImportResult = {
  document: ImportedDocument
  change: 'imported' | 'replaced' | 'unchanged'
  known: boolean
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
    : await recordOf({ path, text: read.text, hasFrontMatter: read.format === 'markdown' }, options)
  tell(known ? `recognised ${id} (${known.edition.name})` : `taken as ${id}`)
  const unused = findUnused(options, id, known !== null, read.pages !== null)
  if (unused.length) tell(`not used: ${unused.join(', ')}, since the library says this of ${id} already`)
  const first = readFirstPage(options.address ?? {})
  const online = readAddress(options.address ?? {}, first ?? read.pages?.[0]?.page ?? null)
  const layout = layoutOf(read, known?.edition.layout ?? null, first)
  const leftOut = new Set<string>()
  const paragraphs = segment(read.text, record.title, layout, (section) => leftOut.add(section))
  if (leftOut.size) tell(`left out, as no part of what it says: ${listSome([...leftOut])}`)
  if (!paragraphs.length) throw holdsNothing(path)
  const before = findDocument(options.folder, id) ?? undefined
  if (first && !paragraphs.some(({ sentences }) => sentences.some(({ pages }) => pages.length))) tell(NO_PAGES)
  const stray = remarkStrayPages(record, pagesIn(paragraphs))
  if (stray && !known) tell(stray)
  const cut = toPassages(id, paragraphs)
  tell(`cut into ${countOf(cut.length, 'passage')}`)
  const { passages, retired, changes } = keepIds(before?.passages ?? [], before?.retired ?? [], cut)
  const document = {
    source: id,
    record,
    online: known ? null : online,
    file: basename(path),
    sha256,
    text: read.text,
    textFormat: layout.format,
    passages,
    retired,
  }
  const isOwn = !options.sources.some((source) => source.id === id)
  if (before && isOwn) await allowReplacing(before, document, changes, options)
  const change = changeOf(before, document)
  if (change !== 'unchanged') writeDocument(options.folder, document, bytes)
  return { document, change, known: known !== null, ids: changes }
}

const pagesIn = (paragraphs: ReturnType<typeof segment>) =>
  paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ pages }) => pages.map(({ page }) => page)))

/** How many things left out are named, and the longest name, in characters: a book may put in hundreds of files. */
const [MOST_NAMED, LONGEST_NAME] = [12, 100]

function listSome(names: readonly string[]): string {
  const some = names.slice(0, MOST_NAMED).map((name) => clip(name, LONGEST_NAME))
  const others = names.length - some.length
  return [...some, ...(others > 0 ? [`and ${others} more`] : [])].join(', ')
}

const NO_PAGES =
  'no page is claimed: no form feed and no line such as [Page 12] parts the pages, so --page is for the PDF alone'

const holdsNothing = (path: string) =>
  readerError(`${path} holds no paragraph of text.`, 'Check that it is the file you meant.')

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
