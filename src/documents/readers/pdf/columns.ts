import type { Fragment } from './lines.ts'

/**
 * Puts the fragments of a page into stretches that are read one after another: of two columns, the left one before the right
 * one, between what runs over both; a row that runs over both in part does so as a whole, as that of a table.
 *
 *     ═══ a title ═══          1
 *     ── left    ── right      2 3
 *     ═══ a table ═══          4
 *     ── left    ── right      5 6
 */
export function orderColumns(fragments: readonly Fragment[], depth = 0): Fragment[][] {
  const gutter = depth < DEEPEST ? findGutter(fragments) : null
  if (gutter === null) return fragments.length ? [[...fragments]] : []
  const stretches: Fragment[][] = []
  let across: Fragment[] = []
  let beside: Fragment[] = []
  const close = () => {
    stretches.push(...(across.length ? [across] : []), ...orderBeside(beside, gutter, depth))
    across = []
    beside = []
  }
  for (const row of toRows(fragments)) {
    if (!row.some((fragment) => crosses(fragment, gutter))) beside.push(...row)
    else {
      if (beside.length && !isBetween(beside, gutter)) close()
      across.push(...beside.splice(0), ...row)
    }
  }
  close()
  return stretches
}

/** Fragments on one baseline, from top to bottom. */
function toRows(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = []
  for (const fragment of fragments.toSorted((a, b) => b.base - a.base)) {
    const row = rows.at(-1)
    if (row?.[0] && row[0].base - fragment.base <= SLACK) row.push(fragment)
    else rows.push([fragment])
  }
  return rows
}

/** Three columns are one beside two. */
const DEEPEST = 2

function orderBeside(fragments: readonly Fragment[], gutter: number, depth: number): Fragment[][] {
  if (isTable(fragments, gutter)) return [[...fragments]]
  const [left, right] = part(fragments, gutter)
  return [...orderColumns(left, depth + 1), ...orderColumns(right, depth + 1)]
}

const part = (fragments: readonly Fragment[], gutter: number): [left: Fragment[], right: Fragment[]] => [
  fragments.filter(({ right }) => right <= gutter + SLACK),
  fragments.filter(({ right }) => right > gutter + SLACK),
]

/** Few lines on one side alone are part of what runs over both above and below them. */
const isBetween = (fragments: readonly Fragment[], gutter: number): boolean =>
  fragments.length < FEWEST_LINES && part(fragments, gutter).some((side) => !side.length)

/** A table over both columns: three cells or more in a row, and short ones on either side. */
function isTable(fragments: readonly Fragment[], gutter: number): boolean {
  const sides = part(fragments, gutter)
  const areShort = sides.every((side) => side.length > 0 && middleWidth(side) < FULL * widthOf(side))
  return areShort && fragments.length >= 3 * toRows(fragments).length
}

const widthOf = (fragments: readonly Fragment[]) =>
  Math.max(...fragments.map(({ right }) => right)) - Math.min(...fragments.map(({ left }) => left))

/** In points. */
const SLACK = 2
const crosses = ({ left, right }: Fragment, gutter: number) => left < gutter - SLACK && right > gutter + SLACK

/** A column has so many lines at least, and this share of its width is full in the middle one of them: cells of tables are short. */
const [FEWEST_LINES, FULL] = [5, 0.62]
/** What has so many full lines on either side, of widths as near as this, is columns though the words of a figure are among them. */
const [FULL_LINES, ALIKE] = [10, 0.85]
/** The narrowest column, as a share of the width of all text. */
const NARROWEST = 0.18

/** Where the gap between two columns ends on its right, in points; null where there is none. */
function findGutter(fragments: readonly Fragment[]): number | null {
  const lefts = new Map<number, number>()
  for (const { left } of fragments) lefts.set(Math.round(left), (lefts.get(Math.round(left)) ?? 0) + 1)
  const [from, to] = [Math.min(...fragments.map(({ left }) => left)), Math.max(...fragments.map(({ right }) => right))]
  const rows = toRows(fragments)
  let best: { at: number; score: number } | null = null
  for (const [left, count] of lefts) {
    const at = left - 1
    const isWithin = at - from > NARROWEST * (to - from) && to - at > NARROWEST * (to - from)
    const score = count >= 3 && isWithin ? weigh(rows, at, from, to) : null
    if (score !== null && (!best || score > best.score)) best = { at, score }
  }
  return best?.at ?? null
}

/** How much stands beside a gap, less what runs over it, in lines; null where it parts no columns. */
function weigh(rows: readonly Fragment[][], at: number, from: number, to: number): number | null {
  const fragments = rows.flat()
  const [left, right] = besides(fragments, at)
  const across = fragments.length - left.length - right.length
  const least = Math.min(left.length, right.length)
  if (least < FEWEST_LINES || across > left.length + right.length) return null
  const widths = [Math.max(...left.map((each) => each.right)) - from, to - at] as const
  const isFull = middleWidth(left) >= FULL * widths[0] && middleWidth(right) >= FULL * widths[1]
  return isFull || areText(rows, at, widths) ? 2 * least - across : null
}

const besides = (fragments: readonly Fragment[], at: number): [left: Fragment[], right: Fragment[]] => [
  fragments.filter(({ right }) => right <= at + SLACK),
  fragments.filter(({ left }) => left >= at - SLACK),
]

/** Whether two columns of about one width hold full lines for the most part: the words of a figure are many, and short. */
function areText(
  rows: readonly Fragment[][],
  at: number,
  [left, right]: readonly [left: number, right: number],
): boolean {
  if (Math.min(left, right) < ALIKE * Math.max(left, right)) return false
  const sides = besides(rows.filter((row) => !row.some((each) => crosses(each, at))).flat(), at)
  return isText(sides[0], left) && isText(sides[1], right)
}

function isText(fragments: readonly Fragment[], width: number): boolean {
  const widths = fragments.map(({ left, right }) => right - left)
  const full = widths.filter((each) => each >= FULL * width)
  return full.length >= FULL_LINES && 2 * sum(full) >= sum(widths)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

function middleWidth(fragments: readonly Fragment[]): number {
  const widths = fragments.map(({ left, right }) => right - left).sort((a, b) => a - b)
  return widths[Math.floor(widths.length / 2)] ?? 0
}
