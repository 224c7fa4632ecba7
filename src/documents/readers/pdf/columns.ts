import type { Fragment } from './lines.ts'

/**
 * Puts the fragments of a page into stretches that are read one after another: of two columns, the left one before the right
 * one, between what runs over both.
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
  for (const fragment of fragments.toSorted((a, b) => b.base - a.base)) {
    if (!crosses(fragment, gutter)) beside.push(fragment)
    else {
      if (beside.length) close()
      across.push(fragment)
    }
  }
  close()
  return stretches
}

/** Three columns are one beside two. */
const DEEPEST = 2

const orderBeside = (fragments: readonly Fragment[], gutter: number, depth: number): Fragment[][] => [
  ...orderColumns(
    fragments.filter(({ right }) => right <= gutter + SLACK),
    depth + 1,
  ),
  ...orderColumns(
    fragments.filter(({ right }) => right > gutter + SLACK),
    depth + 1,
  ),
]

/** In points. */
const SLACK = 2
const crosses = ({ left, right }: Fragment, gutter: number) => left < gutter - SLACK && right > gutter + SLACK

/** A column has so many lines at least, and this share of its width is full in the middle one of them: cells of tables are short. */
const [FEWEST_LINES, FULL] = [5, 0.62]
/** The narrowest column, as a share of the width of all text. */
const NARROWEST = 0.18

/** Where the gap between two columns ends on its right, in points; null where there is none. */
function findGutter(fragments: readonly Fragment[]): number | null {
  const lefts = new Map<number, number>()
  for (const { left } of fragments) lefts.set(Math.round(left), (lefts.get(Math.round(left)) ?? 0) + 1)
  const [from, to] = [Math.min(...fragments.map(({ left }) => left)), Math.max(...fragments.map(({ right }) => right))]
  let best: { at: number; score: number } | null = null
  for (const [left, count] of lefts) {
    const at = left - 1
    const isWithin = at - from > NARROWEST * (to - from) && to - at > NARROWEST * (to - from)
    const score = count >= 3 && isWithin ? weigh(fragments, at, from, to) : null
    if (score !== null && (!best || score > best.score)) best = { at, score }
  }
  return best?.at ?? null
}

/** How much stands beside a gap, less what runs over it, in lines; null where it parts no columns. */
function weigh(fragments: readonly Fragment[], at: number, from: number, to: number): number | null {
  const left = fragments.filter(({ right }) => right <= at + SLACK)
  const right = fragments.filter((each) => each.left >= at - SLACK)
  const across = fragments.length - left.length - right.length
  const least = Math.min(left.length, right.length)
  if (least < FEWEST_LINES || across > left.length + right.length) return null
  const edge = Math.max(...left.map((each) => each.right))
  const isFull = middleWidth(left) >= FULL * (edge - from) && middleWidth(right) >= FULL * (to - at)
  return isFull ? 2 * least - across : null
}

function middleWidth(fragments: readonly Fragment[]): number {
  const widths = fragments.map(({ left, right }) => right - left).sort((a, b) => a - b)
  return widths[Math.floor(widths.length / 2)] ?? 0
}
