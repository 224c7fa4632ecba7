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

/** What stands before the number of a page wherever it is named: `p. `, or a year and a colon. */
const BEFORE = /(?<!\p{L})(?:pp?\.?|pages?|págs?\.?|Seiten?|S\.)\s{0,2}(?=[\divxlcdm])|\d{4}[a-z]?:\s{0,2}(?=\d)/iu

/** `93`, `93–94`, at the beginning of a text. */
const AT_ONCE = /^([\divxlcdm]{1,9})(?:\s?[-–—]\s?([\divxlcdm]{1,9}))?(?![\p{L}\d])/iu

/** The first page or range of pages that a text names; null where it names none. */
export function findPages(text: string): PageRange | null {
  const before = BEFORE.exec(text)
  const [, first, last] = AT_ONCE.exec(before ? text.slice(before.index + before[0].length) : '') ?? []
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
