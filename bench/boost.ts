import type { Tree } from '../src/evidence/deciding/trees.ts'
import type { Example } from './regress.ts'

/** Many small trees, each a little; leaves that hold enough, and values drawn to 0. */
const TREES = 200
const DEPTH = 4
const RATE = 0.08
const LEAST = 30
/** On which part of the examples a tree grows, and from which part of the features. */
const SHARE = 0.8
const FEATURES = 0.4
/** How many rows of trees are averaged: one row differs from the next, by chance, more than they do together. */
const ROWS = 3
const RIDGE = 1
/** Into how many steps the values of a feature are put. */
const STEPS = 32

/**
 * Boosts trees for the log odds of `right` (Friedman 2001, with second derivatives as in Chen & Guestrin 2016), each on a
 * random part of the examples and of the features; the mean of several rows of them, the same at every run.
 */
export function boost(examples: readonly Example[], names: readonly string[]): Tree[] {
  const random = createRandom()
  const columns = names.map((name) => toColumn(examples.map(({ features }) => features[name] ?? 0)))
  return Array.from({ length: ROWS }, () => growRow(examples, names, columns, random))
    .flat()
    .map((tree) => scale(tree, 1 / ROWS))
}

function growRow(
  examples: readonly Example[],
  names: readonly string[],
  columns: Column[],
  random: () => number,
): Tree[] {
  const evenly = examples.length / examples.reduce((sum, { weight }) => sum + weight, 0)
  const odds = new Float64Array(examples.length)
  return Array.from({ length: TREES }, () => {
    const slopes = examples.map(({ right, weight }, i) => {
      const p = 1 / (1 + Math.exp(-(odds[i] ?? 0)))
      return { slope: (Number(right) - p) * weight * evenly, bend: Math.max(1e-6, p * (1 - p)) * weight * evenly }
    })
    const part = examples.flatMap((_, i) => (random() < SHARE ? [i] : []))
    const used = columns.map((column) => (random() < FEATURES ? column : NONE))
    const tree = grow(part, DEPTH, used, slopes, names)
    for (const [i, { features }] of examples.entries()) odds[i] = (odds[i] ?? 0) + valueIn(tree, features)
    return tree
  })
}

/** A feature's values in steps: where each step begins, and which step each example is in. */
type Column = { cuts: number[]; steps: Uint8Array }

/** A column that nothing is split by. */
const NONE: Column = { cuts: [], steps: new Uint8Array() }

function toColumn(values: number[]): Column {
  const sorted = [...values].sort((a, b) => a - b)
  const distinct = [...new Set(sorted)]
  const cuts =
    distinct.length <= STEPS
      ? distinct.slice(1).map((value, i) => (value + (distinct[i] ?? 0)) / 2)
      : [
          ...new Set(
            Array.from({ length: STEPS - 1 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / STEPS)] ?? 0),
          ),
        ]
  return { cuts, steps: Uint8Array.from(values, (value) => cuts.filter((cut) => value >= cut).length) }
}

type Slope = { slope: number; bend: number }

function grow(ids: number[], depth: number, columns: Column[], slopes: Slope[], names: readonly string[]): Tree {
  const [slope, bend] = sumOf(ids, slopes)
  const leaf = (RATE * slope) / (bend + RIDGE)
  const best = depth && ids.length >= 2 * LEAST ? findSplit(ids, columns, slopes) : null
  const column = best && columns[best.column]
  if (!best || !column) return leaf
  const isYes = (i: number) => (column.steps[i] ?? 0) > best.step
  const sides = [ids.filter((i) => !isYes(i)), ids.filter(isYes)]
  const [no, yes] = sides.map((side) => grow(side, depth - 1, columns, slopes, names))
  return { feature: names[best.column] ?? '', at: round(column.cuts[best.step] ?? 0), no: no ?? 0, yes: yes ?? 0 }
}

function findSplit(ids: number[], columns: Column[], slopes: Slope[]): { column: number; step: number } | null {
  const whole = sumOf(ids, slopes)
  let best: { column: number; step: number; gain: number } | null = null
  for (const [j, { cuts, steps }] of columns.entries()) {
    if (!cuts.length) continue
    const sums = Array.from({ length: cuts.length + 1 }, () => [0, 0, 0])
    for (const i of ids) {
      const sum = sums[steps[i] ?? 0] ?? []
      const { slope, bend } = slopes[i] ?? { slope: 0, bend: 0 }
      sum[0] = (sum[0] ?? 0) + slope
      sum[1] = (sum[1] ?? 0) + bend
      sum[2] = (sum[2] ?? 0) + 1
    }
    let [slope, bend, count] = [0, 0, 0]
    for (const [step, [s = 0, b = 0, n = 0]] of sums.slice(0, -1).entries()) {
      slope += s
      bend += b
      count += n
      if (count < LEAST || ids.length - count < LEAST) continue
      const gain = worth(slope, bend) + worth(whole[0] - slope, whole[1] - bend) - worth(...whole)
      if (gain > (best?.gain ?? LEAST_GAIN)) best = { column: j, step, gain }
    }
  }
  return best
}

const LEAST_GAIN = 1e-3

const worth = (slope: number, bend: number) => slope ** 2 / (bend + RIDGE)

function sumOf(ids: number[], slopes: Slope[]): [slope: number, bend: number] {
  let [slope, bend] = [0, 0]
  for (const i of ids) {
    slope += slopes[i]?.slope ?? 0
    bend += slopes[i]?.bend ?? 0
  }
  return [slope, bend]
}

function valueIn(tree: Tree, features: Example['features']): number {
  if (typeof tree === 'number') return tree
  return valueIn((features[tree.feature] ?? 0) >= tree.at ? tree.yes : tree.no, features)
}

/** A tree whose leaves are so many times as large. */
function scale(tree: Tree, by: number): Tree {
  return typeof tree === 'number' ? round(tree * by) : { ...tree, no: scale(tree.no, by), yes: scale(tree.yes, by) }
}

const round = (value: number) => Number(value.toFixed(4))

/** The same numbers at every run (a linear congruential generator). */
function createRandom(): () => number {
  let state = 7
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}
