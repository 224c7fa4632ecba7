/** What is printed on a page as its number: `92`, or `xii` where the front of a book counts in Roman numerals. */
export type PageLabel = string

const ARABIC = /^[1-9]\d{0,4}$/
const ROMAN = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i

const VALUES: readonly (readonly [value: number, letters: string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
  ] as const),
  ...([
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
]

/** Whether a text is the number of a page, in digits or in Roman numerals. */
export const isPageLabel = (text: string): boolean => ARABIC.test(text) || (text !== '' && ROMAN.test(text))

/** Where a page stands among others: Roman numerals come first. Of what is no number of a page, `NaN`. */
export function rankOf(label: PageLabel): number {
  if (ARABIC.test(label)) return MOST_ROMAN + Number(label)
  return label && ROMAN.test(label) ? numberOf(label.toLowerCase()) : Number.NaN
}

/** More than any Roman numeral that is read. */
const MOST_ROMAN = 4000

/** The label so many pages on, in the same numerals. Throws a RangeError where there is none. */
export function pagesOn(label: PageLabel, ahead: number): PageLabel {
  const isArabic = ARABIC.test(label)
  const number = (isArabic ? Number(label) : numberOf(label.toLowerCase())) + ahead
  if (!isPageLabel(label) || number < 1) throw new RangeError(`no page ${ahead} on from ${label}`)
  return isArabic ? String(number) : toRoman(number)
}

/** How many pages one is ahead of another; null where they are not counted in the same numerals. */
export const pagesBetween = (from: PageLabel, to: PageLabel): number | null =>
  ARABIC.test(from) === ARABIC.test(to) && isPageLabel(from) && isPageLabel(to) ? rankOf(to) - rankOf(from) : null

function numberOf(roman: string): number {
  let [rest, sum] = [roman, 0]
  for (const [value, letters] of VALUES)
    while (rest.startsWith(letters)) {
      sum += value
      rest = rest.slice(letters.length)
    }
  return sum
}

function toRoman(number: number): string {
  let [rest, roman] = [number, '']
  for (const [value, letters] of VALUES)
    while (rest >= value) {
      roman += letters
      rest -= value
    }
  return roman
}
