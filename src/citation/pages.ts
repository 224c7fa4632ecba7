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
