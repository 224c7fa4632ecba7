import type { SetRun } from './set-run.ts'
import { orderRightToLeft } from './right-to-left.ts'

/** What stands on one baseline without a gap: its edges and its baseline, in points, and its runs. */
export type Fragment = { left: number; right: number; base: number; size: number; runs: SetRun[] }

/**
 * A line: what it says, its cells where wide gaps part it, its edges, its baseline, the size and the font of most of it, and
 * whether all of it is in that font.
 */
export type SetLine = {
  text: string
  cells: { text: string; left: number }[]
  left: number
  right: number
  base: number
  size: number
  font: string
  isOneFont: boolean
}

/** As parts of the size: how far two baselines of one line may be apart; the gap of a word; that between two fragments; of cells. */
const [SAME_LINE, WORD, APART, CELL] = [0.3, 0.15, 0.9, 1.6]
/** Raised and lowered figures are so small, and so far off the baseline. */
const [SMALL, OFF] = [0.82, 0.6]

/** Joins the runs of a page that follow one another on a baseline; figures that are raised or lowered are written as such. */
export function toFragments(runs: readonly SetRun[]): Fragment[] {
  const fragments: Fragment[] = []
  for (const run of runs) {
    const last = fragments.at(-1)
    const joined = last && joinsOn(last, run)
    if (joined) extend(last, joined)
    else fragments.push({ left: run.left, right: run.right, base: run.base, size: run.size, runs: [run] })
  }
  return mergeNear(fragments)
}

/** A run as it goes on with a fragment; null where it does not. */
function joinsOn(last: Fragment, run: SetRun): SetRun | null {
  const gap = run.left - last.right
  const off = run.base - last.base
  if (run.isRtl) return Math.abs(off) <= SAME_LINE * last.size ? run : null
  if (gap > APART * last.size || gap < -APART * last.size) return null
  if (run.size < SMALL * last.size && Math.abs(off) <= OFF * last.size && Math.abs(off) > 0.08 * last.size)
    return { ...run, text: off > 0 ? toRaised(run.text) : toLowered(run.text) }
  return Math.abs(off) <= SAME_LINE * Math.min(last.size, run.size) ? run : null
}

function extend(fragment: Fragment, run: SetRun): void {
  fragment.left = Math.min(fragment.left, run.left)
  fragment.right = Math.max(fragment.right, run.right)
  if (run.text.length > fragment.runs.length && run.size > fragment.size) fragment.size = run.size
  fragment.runs.push(run)
}

/** Those that stand side by side though the file has them apart. */
function mergeNear(fragments: readonly Fragment[]): Fragment[] {
  const merged: Fragment[] = []
  for (const fragment of fragments.toSorted((a, b) => b.base - a.base || a.left - b.left)) {
    const near = merged.findLast(
      (each, i) =>
        i >= merged.length - NEIGHBOURS &&
        Math.abs(each.base - fragment.base) <= 0.1 * each.size &&
        fragment.left - each.right <= 0.5 * each.size &&
        fragment.left >= each.left,
    )
    if (near) for (const run of fragment.runs) extend(near, run)
    else merged.push({ ...fragment, runs: [...fragment.runs] })
  }
  return merged
}

const NEIGHBOURS = 8

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789'].map((digit, i) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(i)]),
)
const LOWERED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789'].map((digit, i) => [digit, '₀₁₂₃₄₅₆₇₈₉'.charAt(i)]),
)
const spell = (text: string, digits: Readonly<Record<string, string>>) =>
  /^[\d\s,–-]{1,9}$/.test(text) ? text.replace(/\d/g, (digit) => digits[digit] ?? digit) : text
const toRaised = (text: string) => spell(text, RAISED)
const toLowered = (text: string) => spell(text, LOWERED)

/** Puts the fragments of a stretch of a page into lines, from top to bottom. */
export function toLines(fragments: readonly Fragment[]): SetLine[] {
  const rows: Fragment[][] = []
  for (const fragment of fragments.toSorted((a, b) => b.base - a.base)) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (row && first && Math.abs(first.base - fragment.base) <= SAME_LINE * Math.max(first.size, fragment.size))
      row.push(fragment)
    else rows.push([fragment])
  }
  return rows.map(toLine)
}

function toLine(set: Fragment[]): SetLine {
  const runs = set.flatMap((fragment) => fragment.runs)
  const isRtl = countLetters(runs.filter((run) => run.isRtl)) * 2 > countLetters(runs)
  const row = isRtl ? turnLine(set, runs) : set
  const sorted = row.toSorted((a, b) => (isRtl ? b.right - a.right : a.left - b.left))
  const { size, font, isOneFont } = mostOf(row)
  const cells: SetLine['cells'] = []
  let before: Fragment | undefined
  for (const fragment of sorted) {
    const text = sayRuns(fragment.runs)
    const gap = before ? (isRtl ? before.left - fragment.right : fragment.left - before.right) : Infinity
    const last = cells.at(-1)
    if (last && gap < CELL * size) last.text += ` ${text}`
    else cells.push({ text, left: fragment.left })
    before = fragment
  }
  return {
    text: cells.map(({ text }) => text).join(' '),
    cells,
    left: Math.min(...row.map(({ left }) => left)),
    right: Math.max(...row.map(({ right }) => right)),
    base: row[0]?.base ?? 0,
    size,
    font,
    isOneFont,
  }
}

const countLetters = (runs: readonly SetRun[]) =>
  runs.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)

/** A line that is read from right to left, as one: its parts stand as near as its words do. */
function turnLine(row: readonly Fragment[], runs: readonly SetRun[]): Fragment[] {
  const [first] = row
  if (!first) return []
  const edges = { left: Math.min(...row.map(({ left }) => left)), right: Math.max(...row.map(({ right }) => right)) }
  return [{ ...first, ...edges, runs: orderRightToLeft(runs) }]
}

/** What runs say, with a space where there is the gap of one. */
function sayRuns(runs: readonly SetRun[]): string {
  let text = ''
  for (const [i, run] of runs.entries()) {
    const before = runs[i - 1]
    const gap = before ? Math.max(before.left - run.right, run.left - before.right) : 0
    const parts =
      gap > WORD * Math.min(run.size, before?.size ?? run.size) && !/\s$/.test(text) && !/^\s/.test(run.text)
    text += (parts ? ' ' : '') + run.text
  }
  return text.replace(/\s+/g, ' ').trim().replace(BULLET, '• ')
}

/** Fonts of signs have bullets under letters without a name. */
const BULLET = /^[\uE000-\uF8FF]\s(?=\S)/u

/** The size and the font of most characters. */
function mostOf(row: readonly Fragment[]): { size: number; font: string; isOneFont: boolean } {
  const counts = new Map<string, { count: number; run: SetRun }>()
  for (const { runs } of row)
    for (const run of runs) {
      const key = `${run.font} ${run.size.toFixed(1)}`
      counts.set(key, { run, count: (counts.get(key)?.count ?? 0) + run.text.length })
    }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count)
  return {
    size: most?.run.size ?? 0,
    font: most?.run.font ?? '',
    isOneFont: new Set(row.flatMap(({ runs }) => runs.map(({ font }) => font))).size === 1,
  }
}
