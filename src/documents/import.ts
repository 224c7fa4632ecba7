import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { CslRecord, Online, Source } from '../corpus/schemas.ts'
import { FootnoteError, readerError } from '../base/errors.ts'
import type { Fingerprint } from '../text/fingerprint.ts'
import { type Layout, PLAIN_LAYOUT } from '../text/layout.ts'
import { toPassages } from '../text/passages.ts'
import { segment } from '../text/segment.ts'
import { recogniseWords } from './fingerprints.ts'
import { type IdChanges, keepIds } from './ids.ts'
import { hashOf, type ImportedDocument, readDocuments, writeDocument } from './folder.ts'

/** What the operator says of a document that no source of the corpus is known to be. */
export type GivenRecord = { id?: string; title?: string; author?: string; year?: string }

/**
 * Where a document can be read, as the operator says: a web page, or a PDF. `page` is the printed number of its first page;
 * with it, form feeds in the file part its pages.
 */
export type GivenAddress = { html?: string | undefined; pdf?: string | undefined; page?: string | undefined }

export type ImportOptions = {
  /** The documents folder; made if it is not there. */
  folder: string
  /** The sources that the corpus knows. */
  sources: Source[]
  /** Their fingerprints, by which another edition of one is recognised. */
  fingerprints?: Fingerprint[]
  given?: GivenRecord
  address?: GivenAddress
  /** Asked for what `given` lacks; without it, what is lacking is an error. */
  ask?: (what: keyof GivenRecord) => Promise<string>
  /** Told each step of a long import. */
  onProgress?: (step: string) => void
}

export type ImportResult = {
  document: ImportedDocument
  change: 'imported' | 'replaced' | 'unchanged'
  known: boolean
  ids: IdChanges
}

/** Formats that can be read, by the ending of the file's name. Others join here. */
const READERS: Readonly<Record<string, (bytes: Buffer) => string>> = {
  '.txt': decode,
  '.md': decode,
  '.markdown': decode,
}

/**
 * Imports one file.
 * Throws a reader error where the file cannot be read, is not text, or its record is not complete; then nothing is changed.
 */
export async function importFile(path: string, options: ImportOptions): Promise<ImportResult> {
  const tell = options.onProgress ?? (() => {})
  tell(`reading ${basename(path)}`)
  const bytes = readBytes(path)
  const text = readerFor(path)(bytes)
  const sha256 = hashOf(bytes)
  const known = options.sources.find((source) => source.edition.sha256 === sha256)
  const { id, record } = known ? { id: known.id, record: known.csl } : await recordOf(path, text, options)
  tell(known ? `recognised ${id} (${known.edition.name})` : `taken as ${id}`)
  const { online, first } = readAddress(options.address ?? {})
  const paragraphs = segment(text, record.title, known?.edition.layout ?? layoutOf(path, first))
  if (!paragraphs.length)
    throw readerError(`${path} holds no paragraph of text.`, 'Check that it is the file you meant.')
  const before = readDocuments(options.folder).documents.find((document) => document.source === id)
  const cut = toPassages(id, paragraphs)
  tell(`cut into ${countOf(cut.length, 'passage')}`)
  const { passages, retired, changes } = keepIds(before?.passages ?? [], before?.retired ?? [], cut)
  const document = {
    source: id,
    record,
    online: known ? null : online,
    file: basename(path),
    sha256,
    text,
    passages,
    retired,
  }
  return { document, change: store(options.folder, before, document), known: Boolean(known), ids: changes }
}

/** Throws a reader error where an address or the page is none. */
function readAddress({ html, pdf, page }: GivenAddress): { online: Online | null; first: number | null } {
  const bad = [html, pdf].find((address) => address && !/^https?:$/.test(URL.parse(address)?.protocol ?? ''))
  if (bad) throw readerError(`"${bad}" is not the address of a page.`, 'Give it whole, like https://example.org/text.')
  if (page && !/^[1-9]\d{0,4}$/.test(page))
    throw readerError(`The page "${page}" is not a page.`, 'Give the printed number of the first page, like --page 91.')
  const first = page ? Number(page) : null
  if (html) return { online: { html }, first }
  return { online: pdf ? { pdf, pages: first ? { printed: first, file: 1 } : null } : null, first }
}

const layoutOf = (path: string, first: number | null): Layout => ({
  ...PLAIN_LAYOUT,
  pages: first === null ? null : { first, break: 'form-feed' },
  format: extname(path).toLowerCase() === '.txt' ? 'text' : 'markdown',
})

/** `1 passage`, `2 passages`. */
export const countOf = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const why = { ENOENT: 'is not there', EISDIR: 'is a folder' }[code ?? ''] ?? 'cannot be read'
    throw new FootnoteError('reader', `${path} ${why}.`, 'Check the path, and name a file.', { cause })
  }
}

function readerFor(path: string): (bytes: Buffer) => string {
  const ending = extname(path).toLowerCase()
  const reader = Object.hasOwn(READERS, ending) ? READERS[ending] : undefined
  if (reader) return reader
  const formats = Object.keys(READERS).join(', ')
  throw readerError(
    `${path} is of a kind that cannot be imported.`,
    `Files that end in ${formats} can; save it as plain text.`,
  )
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new FootnoteError('reader', 'The file is not UTF-8 text.', 'Save it as UTF-8 and import it again.', { cause })
  }
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

async function recordOf(
  path: string,
  text: string,
  options: ImportOptions,
): Promise<{ id: string; record: CslRecord }> {
  const edition = options.sources.find((source) => source.id === recogniseWords(text, options.fingerprints ?? []))
  if (edition) {
    options.onProgress?.('its words are those of a known source: another edition, so notes are not placed in it')
    return { id: edition.id, record: edition.csl }
  }
  const given = await complete(path, options)
  if (options.sources.some((source) => source.id === given.id))
    throw readerError(`${path} is not the text that ${given.id} stands for.`, 'Give it an id of its own.')
  if (!ID.test(given.id))
    throw readerError(`The id "${given.id}" does not fit.`, 'Use lower-case words joined by hyphens, like smith-2020.')
  const year = Number(given.year)
  if (!/^\d{1,4}$/.test(given.year.trim()))
    throw readerError(`The year "${given.year}" is not a year.`, 'Give it like --year 2020.')
  const [family = given.author, ...rest] = given.author.split(',').map((part) => part.trim())
  const author = rest.length ? { family, given: rest.join(', ') } : splitName(given.author)
  return {
    id: given.id,
    record: { type: 'document', title: given.title, author: [author], issued: { 'date-parts': [[year]] } },
  }
}

function splitName(name: string): { family: string; given?: string } {
  const words = name.trim().split(/\s+/)
  const family = words.at(-1) ?? name
  return words.length > 1 ? { family, given: words.slice(0, -1).join(' ') } : { family }
}

async function complete(path: string, { given = {}, ask }: ImportOptions): Promise<Required<GivenRecord>> {
  const record: GivenRecord = { ...given }
  const lacking = (['id', 'title', 'author', 'year'] as const).filter((what) => !record[what]?.trim())
  if (lacking.length && !ask) {
    const flags = lacking.map((what) => `--${what}`).join(' ')
    throw readerError(`${path} is no text of a source in the library.`, `Say what it is: add ${flags}.`)
  }
  for (const what of lacking) record[what] = (await ask?.(what))?.trim() ?? ''
  const still = lacking.filter((what) => !record[what])
  if (still.length)
    throw readerError(
      `${path} was not imported: no ${still.join(', ')} given.`,
      'Start again, and answer each question.',
    )
  return record as Required<GivenRecord>
}

function store(folder: string, before: ImportedDocument | undefined, document: ImportedDocument) {
  if (before && isDeepStrictEqual({ ...before, file: '' }, { ...document, file: '' })) return 'unchanged' as const
  writeDocument(folder, document)
  return before ? ('replaced' as const) : ('imported' as const)
}
