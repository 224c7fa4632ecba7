import type { CslDate } from '../../corpus/schemas/source.ts'

/** How people write that a work has no date, in the languages of the interface: `n.d.`, `s. f.`, `s. d.`, `o. J.` */
const UNDATED =
  /^\[?(?:n\.?\s?d|s\.?\s?[afd]|o\.?\s?j|no (?:date|year)|sin fecha|sans date|ohne jahr|undated|none)\.?\]?$/i

/** Whether somebody says that a work has no date. */
export const isUndated = (typed: string): boolean => UNDATED.test(typed.trim())

const CIRCA = String.raw`ca?\.?|circa|approx\.?|about|around|~|um|vers|env\.|hacia`
const DAY = String.raw`(\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T.{0,40})?`
const DATE = new RegExp(String.raw`^\[?(${CIRCA})?\s*${DAY}(\?)?\]?$`, 'i')

/** A year, a month or a day: `2020`, `2020-05-03`, `c. 2020`, `[2020?]`; null where it is none. */
export function readDate(typed: string): CslDate | null {
  const [, circa, year, month, day, doubt] = typed.trim().match(DATE) ?? []
  if (year === undefined) return null
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]))
  const [, m = 1, d = 1] = parts
  if (Number(year) < 1 || m < 1 || m > 12 || d < 1 || d > 31) return null
  return { 'date-parts': [parts], ...(circa || doubt ? { circa: true } : {}) }
}

const GIVE = 'Give it like --year 2020, --year 2020-05-03 or --year "c. 2020", or --year n.d. where there is none.'

/** What people write for the year of a work that has no single one, what is to be said of it, and what to do. */
const OTHERS: readonly (readonly [RegExp, why: string, hint: string])[] = [
  [
    /^\d{4}\s?-?[a-rt-z]$/i,
    'has a letter, which the library gives by itself',
    'Leave it out: works of the same authors and year become 2020a and 2020b.',
  ],
  [
    /^(?:in (?:press|print|preparation|prep\.?|review)|forthcoming|to appear|submitted|accepted|im (?:druck|erscheinen))$/i,
    'is none yet',
    'Give --year n.d. until the work is out.',
  ],
  [/^(?:en prensa|en preparación|sous presse|à paraître)$/i, 'is none yet', 'Give --year n.d. until the work is out.'],
  [
    /^\[?\d{3,4}(?:-(?:\d{4})?|\s?(?:[–—/]|to|bis|until|à| -)\s?(?:\d{2,4})?)\]?$|^\d{3}0s$/i,
    'is a span of years, and a work is cited with one',
    'Give the one in which it was complete, like --year 2020.',
  ],
]

/** Why what somebody typed is no date, and what to do. */
export function whyNoDate(typed: string): { why: string; hint: string } {
  const [, why = 'is not a year', hint = GIVE] = OTHERS.find(([form]) => form.test(typed.trim())) ?? []
  return { why, hint }
}
