import type { CslRecord } from '../corpus/schemas/source.ts'
import { rankOf } from '../text/page-labels.ts'
import { isRange, type PageRange, toRange } from './pages.ts'

type Recorded = Pick<CslRecord, 'type' | 'page'>

/** Kinds of works that are never printed. */
const UNPRINTED: readonly CslRecord['type'][] = [
  'broadcast',
  'dataset',
  'motion_picture',
  'post-weblog',
  'software',
  'webpage',
]

/** Kinds that have pages where their text shows some. */
const PRINTED_AT_TIMES: readonly CslRecord['type'][] = ['document', 'interview', 'speech']

/** Kinds of which the pages in a record say how many there are, where it names one number. */
const WHOLE: readonly CslRecord['type'][] = ['book', 'document', 'manuscript', 'report', 'standard', 'thesis']

/** A page or a range, as a record has it. */
const RANGE = /^(?:pp?\.?\s{0,2})?([\divxlcdm]{1,9})(?:\s?[-–—]{1,3}\s?([\divxlcdm]{1,9}))?(?:\s{0,2}pp?\.?)?$/i

/**
 * The pages that a work has: those of its record, else those that its text shows.
 * In: its record; and the pages of its text, empty where that shows none, null where there is no text.
 * Out: ranges; empty for a work without pages; null where they are not known.
 */
export function pagesOfWork(record: Recorded, inText: readonly PageRange[] | null): readonly PageRange[] | null {
  const recorded = pagesOfRecord(record)
  if (recorded.length) return recorded
  if (inText?.length) return inText
  if (UNPRINTED.includes(record.type)) return []
  return inText && PRINTED_AT_TIMES.includes(record.type) ? [] : null
}

/** Whether pages can be in a work that has these. */
export function hasPages(all: readonly PageRange[], pages: PageRange): boolean {
  const isIn = (label: string) =>
    all.some(({ first, last }) => rankOf(label) >= rankOf(first) && rankOf(label) <= rankOf(last))
  return isRange(pages) && isIn(pages.first) && isIn(pages.last)
}

function pagesOfRecord({ type, page = '' }: Recorded): PageRange[] {
  const ranges = page.split(/[,;&]/).map(readRange)
  const [only] = ranges
  if (!only || !ranges.every((range) => range !== null)) return []
  const isTotal = ranges.length === 1 && WHOLE.includes(type) && only.first === only.last && /^\d/.test(only.first)
  return isTotal ? [FRONT, { first: '1', last: only.last }] : ranges
}

/** What a book may have before its first page, and no record counts. */
const FRONT: PageRange = { first: 'i', last: 'c' }

function readRange(text: string): PageRange | null {
  const [, first, last] = RANGE.exec(text.trim()) ?? []
  const range = first ? toRange(first, last) : null
  return range && isRange(range) ? range : null
}
