import { isPageLabel, pagesBetween, pagesOn, rankOf } from '../../../text/page-labels.ts'

/** What a page is called in its file, and the lines at its top and its foot. */
export type PageEdges = { label: string | null; edges: readonly string[] }

/** The labels of the pages, rising, null where one has none; and whether any number is printed or named, or they were counted. */
export type PageNumbers = { labels: (string | null)[]; isCounted: boolean }

/**
 * Finds the numbers of pages: those that are printed at their tops or feet, where most of them rise by one from page to page;
 * else those by which the file names its pages; else counts them.
 */
export function findPageNumbers(pages: readonly PageEdges[]): PageNumbers {
  const printed = findPrinted(pages)
  if (printed) return { labels: rising(printed), isCounted: false }
  const named = pages.map(({ label }) => (label && isPageLabel(label) ? label : null))
  if (named.some((label, i) => label !== null && label !== String(i + 1)))
    return { labels: rising(named), isCounted: false }
  return { labels: pages.map((_, i) => String(i + 1)), isCounted: true }
}

/** Of the pages that can have a number, so many have it in their place. */
const MOST = 0.6

function findPrinted(pages: readonly PageEdges[]): (string | null)[] | null {
  const numbers = pages.map(({ edges }) => edges.flatMap(numbersIn))
  const offset = commonest(numbers.flatMap((each, i) => each.map((number) => number - i)))
  if (offset === null) return null
  const holding = numbers.filter((each, i) => each.includes(i + offset)).length
  const possible = numbers.filter((_, i) => i + offset >= 1).length
  if (holding < MOST * possible || (pages.length > 1 && holding < 2)) return null
  const first = numbers.findIndex((each, i) => each.includes(i + offset))
  const front = readFront(pages.slice(0, first))
  return pages.map(({ label }, i) => {
    const number = String(i + offset)
    const isSure = i >= first || i + offset < 3 || label === number
    return i + offset >= 1 && isSure ? number : (front[i] ?? null)
  })
}

/** Numbers at either end of a line, in figures. */
const numbersIn = (line: string): number[] =>
  [line.match(/^\W{0,3}(\d{1,4})(?=\W|$)/)?.[1], line.match(/(?<=^|\W)(\d{1,4})\W{0,3}$/)?.[1]].flatMap((digits) =>
    digits && Number(digits) > 0 ? [Number(digits)] : [],
  )

function commonest(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** The Roman numerals of the pages before the first, counted on between two that are printed. */
function readFront(pages: readonly PageEdges[]): (string | null)[] {
  const printed = pages.map(
    ({ edges }) =>
      edges.map((line) => line.trim()).find((line) => /^[ivxl]{1,7}$/.test(line) && isPageLabel(line)) ?? null,
  )
  const at = printed.findIndex((label) => label !== null)
  const label = printed[at]
  if (!label) return printed
  const before = pagesBetween('i', label) ?? 0
  return pages.map((_, i) => (before + i - at >= 0 ? pagesOn(label, i - at) : null))
}

/** Without those that do not come behind all before them. */
function rising(labels: readonly (string | null)[]): (string | null)[] {
  let rank = Number.NEGATIVE_INFINITY
  return labels.map((label) => {
    if (label === null || !(rankOf(label) > rank)) return null
    rank = rankOf(label)
    return label
  })
}
