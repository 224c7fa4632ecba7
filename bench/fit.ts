import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Context } from '../src/context/context.ts'
import { type Features, measureHit } from '../src/evidence/features/features.ts'
import { type Hit, idOf } from '../src/evidence/hit.ts'
import { rankHits } from '../src/evidence/ranking/hits.ts'
import { type Order, orderHits } from '../src/evidence/ranking/order.ts'
import { type Question, readQuestion } from '../src/evidence/reading/question.ts'
import { THRESHOLDS } from '../src/evidence/thresholds.ts'
import { boost } from './boost.ts'
import { importAll, openLibrary } from './gold.ts'
import { type Example, regress } from './regress.ts'

const FIT = join(import.meta.dirname, '../src/evidence/fit.json')

/** Its answers are the ids of the places that answer it, for each of its sides; none where the sources do not answer. */
type Asked = { id: string; question: string; asks: string; answers?: string[][] }

/** What tells how far a hit stands out is not told before hits are in order. */
const OF_ORDER = ['lead', 'rank']

/**
 * Fits what is learnt of `bench/questions.yaml`, and writes it to `src/evidence/fit.json`: first in which order hits stand,
 * then whether one answers, judged in that order; with the texts, which DOCUMENTS_DIR holds, and with the notes alone.
 */
async function main(): Promise<void> {
  const texts = process.env['DOCUMENTS_DIR']
  if (!texts) throw new Error('Set DOCUMENTS_DIR to the folder of the texts.')
  const folder = mkdtempSync(join(tmpdir(), 'footnote-fit-'))
  const contexts = [openLibrary(await importAll(texts, join(folder, 'documents'))), openLibrary(join(folder, 'none'))]
  const asked = (parse(readFileSync(join(import.meta.dirname, 'questions.yaml'), 'utf8')) as { questions: Asked[] })
    .questions
  const order = fitOrder(asked, contexts)
  const answers = fitAnswers(asked, order, contexts)
  writeFileSync(FIT, `${JSON.stringify({ order, answers })}\n`)
  process.stdout.write(`${asked.length} questions: ${Object.keys(order).length} weights, ${answers.length} trees\n`)
  rmSync(folder, { recursive: true })
}

function fitOrder(asked: Asked[], contexts: Context[]): Order {
  const examples = pair(asked, contexts).flatMap(([each, { index }]): Example[] => {
    const question = readQuestion(each.question, index)
    const rows = toRows(each, question, rankHits(question, index), THRESHOLDS.ordered, index)
    return rows.some(({ right }) => right) ? rows.map((row) => ({ ...row, weight: 1 / rows.length })) : []
  })
  return rounded(
    regress(
      examples,
      namesOf(examples).filter((name) => !OF_ORDER.includes(name)),
    ),
  )
}

/** How much the hits that are not right count, of questions that are not answered and of others. */
const WRONG = { unanswered: 0.8, answered: 0.2 }

function fitAnswers(asked: Asked[], order: Order, contexts: Context[]) {
  const rows = pair(asked, contexts).flatMap(([each, { index }]) => {
    const question = readQuestion(each.question, index)
    const hits = orderHits(question, rankHits(question, index), index, order)
    const isAnswered = each.answers !== undefined
    return toRows(each, question, hits, THRESHOLDS.judged, index).map((row) => ({ ...row, isAnswered }))
  })
  const count = (is: (row: (typeof rows)[number]) => boolean) => rows.filter(is).length
  const right = count((row) => row.right)
  const unanswered = count((row) => !row.isAnswered)
  const answered = rows.length - right - unanswered
  const examples = rows.map(({ isAnswered, ...row }) => ({
    ...row,
    weight: row.right ? 1 / right : isAnswered ? WRONG.answered / answered : WRONG.unanswered / unanswered,
  }))
  return boost(examples, namesOf(examples))
}

/** Each question in each library: with the texts, and with the notes alone. */
const pair = (asked: Asked[], contexts: Context[]) =>
  contexts.flatMap((context) => asked.map((each) => [each, context] as const))

type Row = { features: Features; right: boolean }

/** The first hits of a question, each with whether it is right. */
function toRows(
  { answers = [] }: Asked,
  question: Question,
  hits: Hit[],
  count: number,
  index: Context['index'],
): (Row & { weight: number })[] {
  const right = new Set(answers.flat())
  const scores = hits.map(({ score }) => score)
  return hits.slice(0, count).map((hit, rank) => ({
    features: measureHit(question, hit, { scores, rank }, index),
    right: right.has(idOf(hit)),
    weight: 1,
  }))
}

const namesOf = (examples: readonly Example[]): string[] => Object.keys(examples[0]?.features ?? {})

const rounded = (weights: Record<string, number>) =>
  Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Number(weight.toFixed(4))]))

await main()
