import { readerError } from '../base/errors.ts'
import { isPageLabel, type PageLabel } from '../text/page-labels.ts'
import type { Online } from '../corpus/schemas/source.ts'

/**
 * Where a document can be read, as the operator says: a web page, or a PDF. `page` is the printed number of its first page;
 * with it, form feeds in the file part its pages.
 */
export type GivenAddress = { html?: string | undefined; pdf?: string | undefined; page?: string | undefined }

/** The printed number of the first page; null where it is not given. Throws a reader error where it is no number of a page. */
export function readFirstPage({ page }: GivenAddress): PageLabel | null {
  if (page && !isPageLabel(page))
    throw readerError(
      `The page "${page}" is not a page.`,
      'Give the printed number of the first page, like --page 91 or --page ix.',
    )
  return page || null
}

/**
 * The address to link to; null where none is given. Throws a reader error where it is none.
 * In: what is given, and the printed number of the document's first page; null where not known.
 */
export function readAddress({ html, pdf }: GivenAddress, first: PageLabel | null): Online | null {
  const bad = [html, pdf].find((address) => address && !/^https?:$/.test(URL.parse(address)?.protocol ?? ''))
  if (bad) throw readerError(`"${bad}" is not the address of a page.`, 'Give it whole, like https://example.org/text.')
  if (html) return { html }
  return pdf ? { pdf, pages: first ? { printed: first, file: 1 } : null } : null
}
