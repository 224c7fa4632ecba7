import { isPageLabel, type PageLabel, rankOf } from '../text/page-labels.ts'

/** The first page and the last, as they are printed. */
export type PageRange = { first: PageLabel; last: PageLabel }

/** `Roe, 2021, pp. 93-94`: a name, and behind it a page or a range. */
const BEHIND = /^(.+?)[,;]?\s+(?:pp?\.?|pages?|págs?\.?|Seiten?|S\.)\s*([\divxlcdm]+)(?:\s*[-–—]\s*([\divxlcdm]+))?$/i

/** A page or a range, as a record has it. */
const RANGE = /^\s*([\divxlcdm]+)(?:\s*[-–—]\s*([\divxlcdm]+))?\s*$/i

/** Reads the pages typed behind the name of a source. Null where there are none. */
export function readPages(typed: string): (PageRange & { name: string }) | null {
  const [, name, first, last] = BEHIND.exec(typed.trim()) ?? []
  return name && first ? { name, ...toRange(first, last) } : null
}

/** `p. 93`, `pp. 93–94` or, behind a year and a colon, `93`, wherever it stands. */
const WITHIN =
  /(?:(?<!\p{L})(?:pp?\.?|pages?|págs?\.?|Seiten?|S\.)\s{0,2}|\d{4}[a-z]?:\s{0,2})([\divxlcdm]{1,9})(?:\s?[-–—]\s?([\divxlcdm]{1,9}))?(?![\p{L}\d])/iu

/** The first page or range of pages that a text names; null where it names none. */
export function findPages(text: string): PageRange | null {
  const [, first, last] = WITHIN.exec(text) ?? []
  const range = first ? toRange(first, last) : null
  return range && isRange(range) ? range : null
}

/** Whether something that stands on some pages stands on others too; where one of them is unknown, it may. */
export function overlaps(own: PageRange, other: PageRange): boolean {
  const [first, last] = [rankOf(own.first), rankOf(own.last)]
  return !(last < rankOf(other.first) || first > rankOf(other.last))
}

/** The pages that a work has in its journal or book; null where its record has none that can be compared. */
export function pagesOfWork({ page }: { page?: string | undefined }): PageRange | null {
  const [, first, last] = RANGE.exec(page ?? '') ?? []
  const range = first ? toRange(first, last) : null
  return range && isRange(range) ? range : null
}

/** Whether pages can be in a work, as far as its record tells. */
export function hasPages(record: { page?: string | undefined }, pages: PageRange): boolean {
  const all = pagesOfWork(record) ?? pages
  return isRange(pages) && rankOf(pages.first) >= rankOf(all.first) && rankOf(pages.last) <= rankOf(all.last)
}

/** `92-3` is 92 to 93. */
function toRange(first: string, last = first): PageRange {
  const isShort = /^\d+$/.test(first + last) && last.length < first.length
  return { first, last: isShort ? first.slice(0, first.length - last.length) + last : last }
}

const isRange = ({ first, last }: PageRange) => isPageLabel(first) && isPageLabel(last) && rankOf(first) <= rankOf(last)
