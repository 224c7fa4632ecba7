import type { CslDate } from '../../corpus/schemas/source.ts'

/** How people write that a work has no date, in the languages of the interface: `n.d.`, `s. f.`, `s. d.`, `o. J.` */
const UNDATED = /^(?:n\.?\s?d|s\.?\s?f|s\.?\s?d|o\.?\s?j|no date|undated|none)\.?$/i

/** Whether somebody says that a work has no date. */
export const isUndated = (typed: string): boolean => UNDATED.test(typed.trim())

const DATE = /^(c\.|ca\.|circa|um|vers)?\s*(\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T.{0,40})?(\?)?$/i

/** A year, a month or a day: `2020`, `2020-05-03`, `c. 2020`; null where it is none. */
export function readDate(typed: string): CslDate | null {
  const [, circa, year, month, day, doubt] = typed.trim().match(DATE) ?? []
  if (year === undefined) return null
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]))
  const [, m = 1, d = 1] = parts
  if (m < 1 || m > 12 || d < 1 || d > 31) return null
  return { 'date-parts': [parts], ...(circa || doubt ? { circa: true } : {}) }
}
