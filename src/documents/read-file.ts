import { readFileSync } from 'node:fs'
import { FootnoteError, readerError } from '../base/errors.ts'
import type { Source } from '../corpus/schemas/source.ts'
import { type Layout, PLAIN_LAYOUT } from '../text/layout.ts'
import { type PageLabel, pagesBetween, pagesOn } from '../text/page-labels.ts'
import { type Paragraph, segment } from '../text/segment.ts'
import { readHeld } from './readers/hold.ts'
import type { FileReader, FileText } from './readers/reader.ts'
import { findReader, READERS } from './readers/readers.ts'

/** The bytes of a file. Throws a reader error that says why they cannot be had. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const why = UNREADABLE[code ?? ''] ?? 'cannot be read'
    throw new FootnoteError('reader', `${path} ${why}.`, 'Check the path, and name a file.', { cause })
  }
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EISDIR: 'is a folder',
  EACCES: 'may not be read by this account',
  ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GB',
}

/** The text that its reader makes of a file. Throws a reader error where none reads it, else as {@link readHeld} does. */
export async function readText(
  path: string,
  bytes: Buffer,
  readers: readonly FileReader[] = READERS,
): Promise<FileText> {
  const reader = findReader(path, readers)
  if (reader) return readHeld(reader, path, bytes)
  const formats = readers.flatMap(({ endings }) => endings).join(', ')
  throw readerError(
    `${path} is of a kind that cannot be imported.`,
    `Files that end in ${formats} can; save it as plain text.`,
  )
}

/** Cuts the edition that a source is pinned to, as the source says that it is to be read. Throws as `readText` does. */
export async function segmentEdition({ csl, edition }: Source, path: string, bytes: Buffer): Promise<Paragraph[]> {
  const read = await readText(path, bytes)
  return segment(read.text, csl.title, layoutOf(read, edition.layout))
}

/**
 * How a file's text is to be read: as the source says whose edition it is, else as its reader says. Pages that the reader
 * knows go before those that breaks in the text would tell.
 * Without a form feed there is nothing to tell pages by, and none is claimed.
 * In: what the reader made of it, the edition's layout, and the printed number of the first page; null where not known.
 */
export function layoutOf(
  { text, format, pages, blocks }: FileText,
  edition: Layout | null,
  first: PageLabel | null = null,
): Layout {
  const layout = edition ?? {
    ...PLAIN_LAYOUT,
    format,
    pages: blocks || first === null || !text.trimEnd().includes('\f') ? null : formFeeds(first),
  }
  const told = blocks ? { ...layout, blocks } : layout
  return pages ? { ...told, pages: { starts: numberFrom(first, pages) } } : told
}

const formFeeds = (first: PageLabel) => ({ first, break: 'form-feed' }) as const

/** The pages, counted on from the number that the operator gives to the first of them. */
function numberFrom(first: PageLabel | null, pages: NonNullable<FileText['pages']>) {
  const ahead = first === null ? null : pagesBetween(pages[0]?.page ?? first, first)
  return ahead ? pages.map(({ page, start }) => ({ page: page && pagesOn(page, ahead), start })) : pages
}
