/** What is to be told apart: features, whether it is right, and how much it counts. */
export type Example = { features: Readonly<Record<string, number>>; right: boolean; weight: number }

/** How strongly weights are drawn to 0. */
const RIDGE = 0.01
const STEPS = 12

/**
 * Logistic regression of `right` on some features: scaled to unit variance, ridge penalty, Newton's steps (iteratively
 * reweighted least squares). Out: the weight of each feature as it comes, without the base.
 */
export function regress(examples: readonly Example[], names: readonly string[]): Record<string, number> {
  const columns = names.map((name) => examples.map(({ features }) => features[name] ?? 0))
  const means = columns.map(mean)
  const spreads = columns.map((column, j) => Math.sqrt(mean(column.map((x) => (x - (means[j] ?? 0)) ** 2))) || 1)
  const rows = examples.map(({ features }) => [
    ...names.map((name, j) => ((features[name] ?? 0) - (means[j] ?? 0)) / (spreads[j] ?? 1)),
    1,
  ])
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  let weights = rows[0]?.map(() => 0) ?? []
  for (let step = 0; step < STEPS; step++) weights = improve(weights, rows, examples, total)
  return Object.fromEntries(names.map((name, j) => [name, (weights[j] ?? 0) / (spreads[j] ?? 1)]))
}

/** One step of Newton. The last weight is the base, which nothing draws to 0. */
function improve(weights: number[], rows: number[][], examples: readonly Example[], total: number): number[] {
  const n = weights.length
  const slope = weights.map((weight, j) => (j < n - 1 ? RIDGE * weight : 0))
  const bend: number[][] = weights.map((_, j) => weights.map((_, k) => (j === k ? (j < n - 1 ? RIDGE : 1e-9) : 0)))
  for (const [i, row] of rows.entries()) {
    const { right, weight } = examples[i] ?? { right: false, weight: 0 }
    const p = 1 / (1 + Math.exp(-dot(weights, row)))
    const [error, steepness] = [((p - Number(right)) * weight) / total, (Math.max(1e-6, p * (1 - p)) * weight) / total]
    for (let j = 0; j < n; j++) {
      slope[j] = (slope[j] ?? 0) + error * (row[j] ?? 0)
      const line = bend[j] ?? []
      for (let k = 0; k < n; k++) line[k] = (line[k] ?? 0) + steepness * (row[j] ?? 0) * (row[k] ?? 0)
    }
  }
  const change = solve(bend, slope)
  return weights.map((weight, j) => weight - (change[j] ?? 0))
}

/** Solves a system of linear equations (Gauss, with pivots). */
function solve(matrix: number[][], values: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, values[i] ?? 0])
  const n = rows.length
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = 0; i < n; i++) {
    let pivot = i
    for (let k = i + 1; k < n; k++) if (Math.abs(at(k, i)) > Math.abs(at(pivot, i))) pivot = k
    const [own, other] = [rows[i] ?? [], rows[pivot] ?? []]
    rows[i] = other
    rows[pivot] = own
    for (let k = i + 1; k < n; k++) {
      const factor = at(k, i) / (at(i, i) || 1e-12)
      if (factor) rows[k] = (rows[k] ?? []).map((value, j) => value - factor * at(i, j))
    }
  }
  const solved = new Array<number>(n).fill(0)
  for (let i = n - 1; i >= 0; i--) {
    let rest = at(i, n)
    for (let j = i + 1; j < n; j++) rest -= at(i, j) * (solved[j] ?? 0)
    solved[i] = rest / (at(i, i) || 1e-12)
  }
  return solved
}

const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / (values.length || 1)
const dot = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)
