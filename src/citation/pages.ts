import { isPageLabel, type PageLabel, pagesOn, rankOf } from '../text/page-labels.ts'

/** The first page and the last, as they are printed. `listed`: how it is cited where it is more than a range: `93, 95`, `93ff.` */
export type PageRange = { first: PageLabel; last: PageLabel; listed?: string }

/** What stands before the number of a page wherever it is named. */
const BEFORE = /(?<![\p{L}\p{N}/._-])(?:pp?\.?|pages?|págs?\.?|Seiten?|S\.)\s{0,2}(?=[\divxlcdm])/giu

/** `2022:93` and `2022: 93`, where the year goes before. */
const BEHIND_YEAR = /(?<=(?<!\d)\d{4}[a-z]?):\s{0,2}(?=\d)/giu

/** `93`, `93–94`, at the beginning of a text. */
const AT_ONCE = /^([\divxlcdm]{1,9})(?:\s?[-–—]\s?([\divxlcdm]{1,9}))?(?![\p{L}\d])/iu

/** `93f.`, `93 ff.` */
const FOLLOWING = /^(\d{1,5})\s?(ff?)(?![\p{L}\d])\.?/iu

/** `, 95`, `and 97–98` behind pages, where no other word is counted: not `page 9, 12 boats`. */
const NEXT =
  /^(?:\s?[,;&]\s?|\s(?:and|und|et|y)\s)(\d{1,5})(?:\s?[-–—]\s?(\d{1,5}))?(?=$|[.,;:)\]&]|\s(?:and|und|et|y|&|of|in)\s)/iu

/** `93` or `93-94` at the end, behind a space or a comma. */
const BARE = /(?<=[\s,;:]{1,3})\d{1,5}(?:\s?[-–—]\s?\d{1,5}|\s?ff?\.?)?$/

const YEAR = /^(?:1[5-9]|20)\d\d$/

/** Pages that a text names, and where: from `start`, with what says that they are pages, up to `end`. */
export type NamedPages = PageRange & { start: number; end: number }

/** Reads the pages typed behind the name of a source: `Roe, 2021, pp. 93-94`, `93f.`, `93, 95`. Null where there are none. */
export function readPages(typed: string): (PageRange & { name: string }) | null {
  const text = typed.trim()
  const found = named(text, BEFORE).find(({ end }) => end === text.length)
  const name = text.slice(0, found?.start).replace(/[,;]?\s{0,9}$/, '')
  return found && name ? { name, ...bareRange(found) } : null
}

/** The first page or range of pages that a text names; null where it names none. */
export function findPages(text: string): PageRange | null {
  const found = locatePages(text)
  return found && isRange(found) ? bareRange(found) : null
}

/** Pages without where they are named. */
export const bareRange = ({ first, last, listed }: PageRange): PageRange => ({ first, last, ...(listed && { listed }) })

/** The same, with where it stands, and though it be no range that there can be. */
export function locatePages(text: string): NamedPages | null {
  const all = [...named(text, BEFORE), ...named(text, BEHIND_YEAR)].sort((a, b) => a.start - b.start)
  return all.find(isRange) ?? all[0] ?? null
}

/** A page or a range at the end of what was typed that nothing says to be one: `Roe 2021, 93`; never a year. */
export function locateBarePages(typed: string): NamedPages | null {
  const [text = ''] = BARE.exec(typed) ?? []
  const start = typed.length - text.length
  const following = readFollowing(text)
  if (following) return { ...following.pages, start, end: typed.length }
  const [, first, last] = AT_ONCE.exec(text) ?? []
  return first && !YEAR.test(text) ? { ...toRange(first, last), start, end: typed.length } : null
}

function named(text: string, before: RegExp): NamedPages[] {
  return [...text.matchAll(before)].flatMap(({ 0: word, index }) => {
    const behind = text.slice(index + word.length)
    const following = readFollowing(behind)
    if (following) return [{ ...following.pages, start: index, end: index + word.length + following.length }]
    const [whole = '', first, last] = AT_ONCE.exec(behind) ?? []
    const end = index + word.length + whole.length
    const isMeant = first && [first, last ?? first].every((label) => isLabelBehind(word, label, text.slice(end)))
    return isMeant ? [{ ...withNext(toRange(first, last), text, end), start: index }] : []
  })
}

/** `93f.` is 93 and 94; `93ff.` goes on for two pages at least. */
function readFollowing(text: string): { pages: PageRange; length: number } | null {
  const [whole, first, marks = ''] = FOLLOWING.exec(text) ?? []
  if (!whole || !first || !isPageLabel(first)) return null
  const last = pagesOn(first, marks.length)
  return { pages: { first, last, ...(marks.length > 1 && { listed: `${first}ff.` }) }, length: whole.length }
}

/** So many pages are read of a list. */
const MOST_LISTED = 20

/** Pages with those that are listed behind them, each further on than the last, and where they end. */
function withNext(pages: PageRange, text: string, end: number): PageRange & { end: number } {
  const all = [pages]
  let [last, at] = [pages.last, end]
  for (let next = NEXT.exec(text.slice(at)); next && all.length < MOST_LISTED; next = NEXT.exec(text.slice(at))) {
    const range = toRange(next[1] ?? '', next[2])
    if (!isRange(range) || YEAR.test(range.first) || !(rankOf(range.first) > rankOf(last))) break
    all.push(range)
    last = range.last
    at += next[0].length
  }
  if (all.length === 1) return { ...pages, end }
  return { first: pages.first, last, listed: all.map(spellRange).join(', '), end: at }
}

/** `93`, `93–95`. */
export const spellRange = ({ first, last }: PageRange): string => (first === last ? first : `${first}–${last}`)

/**
 * Whether a number is that of a page, and no year or word: of somebody called Page, `Page 1969` and `Page I think`; a single
 * letter, or letters large and small, are a name or a word too.
 */
function isLabelBehind(word: string, label: string, rest: string): boolean {
  if (/^\d+$/.test(label)) return !(/^Page\s/.test(word) && YEAR.test(label))
  if (label !== label.toLowerCase() && label !== label.toUpperCase()) return false
  return label.length > 1 || /\.\s{0,2}$/.test(word) || (label === label.toLowerCase() && !/^\s[\p{L}\d]/u.test(rest))
}

/** Whether something that stands on some pages stands on others too; where one of them is unknown, it may. */
export function overlaps(own: PageRange, other: PageRange): boolean {
  const [first, last] = [rankOf(own.first), rankOf(own.last)]
  return !(last < rankOf(other.first) || first > rankOf(other.last))
}

/** `92-3` is 92 to 93. */
export function toRange(first: string, last = first): PageRange {
  const isShort = /^\d+$/.test(first + last) && last.length < first.length
  return { first, last: isShort ? first.slice(0, first.length - last.length) + last : last }
}

/** Whether both are pages, and the first is not behind the last. */
export const isRange = ({ first, last }: PageRange) =>
  isPageLabel(first) && isPageLabel(last) && rankOf(first) <= rankOf(last)
