/**
 * What is printed on a page as its number: `92`, or `xii` where the front of a book counts in Roman numerals. Where a file has
 * other parts than pages, what they are called and their number: `slide 4`, `chapter 3`; or the time of what is said: `12:31`.
 */
export type PageLabel = string

/** What a label counts. */
export type LabelKind = 'page' | 'slide' | 'chapter' | 'time'

const PART = /^(slide|chapter) ([1-9]\d{0,4})$/
const TIME = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})$/

/** What a label counts; of what is none, `page`. */
export function kindOfLabel(label: PageLabel): LabelKind {
  if (TIME.test(label)) return 'time'
  const [, part] = PART.exec(label) ?? []
  return part === 'slide' || part === 'chapter' ? part : 'page'
}

/** The number in a label: of `slide 4`, `4`; of a page or a time, all of it. */
export const numberInLabel = (label: PageLabel): string => PART.exec(label)?.[2] ?? label

/** A time as a label, in whole seconds: `0:07`, `12:31`, `1:02:31`. */
export function toTimeLabel(seconds: number): PageLabel {
  const pad = (part: number) => String(part).padStart(2, '0')
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60]
  return hours ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${minutes}:${pad(rest)}`
}

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

/** Whether a text is the label of a page or of another part. */
export const isLabel = (text: string): boolean => isPageLabel(text) || PART.test(text) || TIME.test(text)

/** Where a page stands among others: Roman numerals come first. Of what is no number of a page, `NaN`. */
export function rankOf(label: PageLabel): number {
  if (ARABIC.test(label)) return MOST_ROMAN + Number(label)
  const [, hours = '0', minutes, seconds] = TIME.exec(label) ?? []
  if (seconds !== undefined) return 3600 * Number(hours) + 60 * Number(minutes) + Number(seconds)
  const [, , number] = PART.exec(label) ?? []
  if (number) return Number(number)
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
