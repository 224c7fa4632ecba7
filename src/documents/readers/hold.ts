import { FootnoteError, sayError } from '../../base/errors.ts'
import type { PageStart } from '../../text/layout.ts'
import { isLabel, rankOf } from '../../text/page-labels.ts'
import type { FileReader, FileText } from './reader.ts'

/**
 * Has a reader read a file, and holds it to what readers promise. Lone `\r` become `\n`, so that no offset moves.
 * Throws the reader error that the bytes give rise to, with the file's path; an error that is ours, with the path and the
 * formats of the reader, where that fails or gives pages that cannot be.
 */
export async function readHeld(reader: FileReader, path: string, bytes: Buffer): Promise<FileText> {
  const read = await tryReading(reader, path, bytes)
  const why = read.pages && whyNoPages(read.pages, read.text.length)
  if (why) throw blame(reader, path, why)
  return { ...read, text: endLines(read.text) }
}

async function tryReading(reader: FileReader, path: string, bytes: Buffer): Promise<FileText> {
  try {
    return await reader.read(bytes)
  } catch (error) {
    throw error instanceof FootnoteError ? withPath(error, path) : blame(reader, path, sayError(error), error)
  }
}

const withPath = ({ faultOf, message, hint, cause }: FootnoteError, path: string) =>
  new FootnoteError(faultOf, message.includes(path) ? message : `${path}: ${message}`, hint, { cause })

function blame({ endings }: FileReader, path: string, why: string, cause?: unknown): FootnoteError {
  const formats = endings.join(' and ')
  return new FootnoteError(
    'us',
    `${path} could not be read: ${why}.`,
    `The fault is ours, in the reader of ${formats} files. Save the file in another format, or report it.`,
    { cause },
  )
}

/** What is wrong with the pages of a text of so many UTF-16 units; null where nothing is. */
function whyNoPages(pages: NonNullable<FileText['pages']>, length: number): string | null {
  if (length && !pages.length) return 'it has pages, and none of them'
  let before: PageStart | null = null
  let rank = Number.NEGATIVE_INFINITY
  for (const each of pages) {
    const { page, start } = each
    if (page !== null && !isLabel(page)) return `it has a page “${page}”`
    const name = page ?? 'none'
    if (!Number.isInteger(start) || start < 0 || start > length) return `page ${name} begins outside of its text`
    if (before && (start < before.start || (page !== null && !(rankOf(page) > rank))))
      return `page ${name} comes after page ${before.page ?? 'none'}, and not in their order`
    rank = page === null ? rank : rankOf(page)
    before = each
  }
  return null
}

/** A run of `\r` before `\n` is one line end, as editors leave it; alone, each is one. */
const endLines = (text: string): string =>
  text.replace(/\r+\n?/g, (ends) => (ends.endsWith('\n') ? ends : '\n'.repeat(ends.length)))
