import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '../src/context/context.ts'
import { backgroundOf, type Features, measureHit } from '../src/evidence/deciding/confidence.ts'
import { findHits } from '../src/evidence/ranking/hits.ts'
import { readQuestion } from '../src/evidence/reading/question.ts'
import { type GoldQuestion, importAll, openLibrary, readFolders, readQuestions } from './gold.ts'

/** How strongly weights are drawn to 0, because there are few questions that the documents do not answer. */
const RIDGE = 0.3
const STEPS = 6000
const RATE = 0.05

/**
 * Fits the probability that a hit answers: logistic regression of `answerable or not` on the features of the best hit,
 * both classes weighing the same, features scaled to unit variance, ridge penalty, plain gradient descent. Prints what
 * `src/evidence/deciding/confidence.ts` holds as `FIT`.
 */
async function main(): Promise<void> {
  const { texts, gold } = readFolders()
  const folder = mkdtempSync(join(tmpdir(), 'footnote-fit-'))
  const context = openLibrary(await importAll(texts, join(folder, 'documents')))
  const rows = readQuestions(join(gold, 'questions.yaml')).flatMap((question) => toRow(question, context))
  rmSync(folder, { recursive: true })
  process.stdout.write(
    `${JSON.stringify(regress(rows), (_, v) => (typeof v === 'number' ? Number(v.toFixed(2)) : v), 2)}\n`,
  )
}

type Row = { features: Features; answers: 0 | 1 }

function toRow({ question: text, need }: GoldQuestion, { index }: Context): Row[] {
  const question = readQuestion(text, index)
  const hits = findHits(question, index)
  const [best] = hits
  return best
    ? [{ features: measureHit(question, best, backgroundOf(hits), index), answers: need === 'none' ? 0 : 1 }]
    : []
}

function regress(rows: Row[]): Record<string, number> {
  const names = Object.keys(rows[0]?.features ?? {}) as (keyof Features)[]
  const columns = names.map((name) => rows.map((row) => row.features[name]))
  const means = columns.map(mean)
  const spreads = columns.map((column, j) => Math.sqrt(mean(column.map((x) => (x - (means[j] ?? 0)) ** 2))) || 1)
  const scaled = rows.map((row) => names.map((name, j) => (row.features[name] - (means[j] ?? 0)) / (spreads[j] ?? 1)))
  const share = mean(rows.map((row) => row.answers))
  const weights = names.map(() => 0)
  let base = 0
  for (let step = 0; step < STEPS; step++) {
    const slopes = rows.map((row, i) => {
      const evidence = dot(weights, scaled[i] ?? []) + base
      return (1 / (1 + Math.exp(-evidence)) - row.answers) * (0.5 / (row.answers ? share : 1 - share))
    })
    for (const j of weights.keys()) {
      const slope = mean(slopes.map((s, i) => s * (scaled[i]?.[j] ?? 0)))
      weights[j] = (weights[j] ?? 0) - RATE * (slope + RIDGE * (weights[j] ?? 0))
    }
    base -= RATE * mean(slopes)
  }
  const unscaled = weights.map((weight, j) => weight / (spreads[j] ?? 1))
  return { base: base - dot(unscaled, means), ...Object.fromEntries(names.map((name, j) => [name, unscaled[j] ?? 0])) }
}

const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / (values.length || 1)
const dot = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)

await main()
