import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '../src/context/context.ts'
import { readReadingsFit } from '../src/evidence/fit.ts'
import type { FeatureWeights } from '../src/evidence/features/weights.ts'
import { rankHits } from '../src/evidence/ranking/hits.ts'
import { orderHits, type Orders } from '../src/evidence/ranking/order.ts'
import { readQuestion } from '../src/evidence/reading/question.ts'
import { THRESHOLDS } from '../src/evidence/thresholds.ts'
import { boost } from './boost.ts'
import { type Asked, readAsked, type Row, rowsOfNotes, toRows } from './examples.ts'
import { readAskedReadings } from './asked-readings.ts'
import { writeBareLibrary } from './bare-library.ts'
import { importAll, openLibrary } from './gold.ts'
import { type Example, regress } from './regress.ts'

const FIT = join(import.meta.dirname, '../src/evidence/fit.json')

/** The questions are asked of this library, whatever is set. */
const BUNDLED = join(import.meta.dirname, '../corpus')

/** What tells how far a hit stands out is not told before hits are in order. */
const OF_ORDER = ['lead', 'rank']

/**
 * Fits what is learnt, and writes it to `src/evidence/fit.json`: first in which order hits stand, from the questions of
 * people, then whether one answers, judged in that order, from those of the library too; with the texts, which
 * DOCUMENTS_DIR holds, and with notes alone that are as bare as those of a library which somebody begins.
 * Arguments: files of questions to readings of other subjects (`asked-readings.ts`), none of which the library answers.
 */
async function main(): Promise<void> {
  const texts = process.env['DOCUMENTS_DIR']
  if (!texts) throw new Error('Set DOCUMENTS_DIR to the folder of the texts.')
  const folder = mkdtempSync(join(tmpdir(), 'footnote-fit-'))
  try {
    const contexts = [
      openLibrary(await importAll(texts, join(folder, 'documents')), BUNDLED),
      openLibrary(join(folder, 'none'), writeBareLibrary(join(folder, 'bare'))),
    ]
    const asked = [...readAsked(), ...process.argv.slice(2).flatMap(readBeside)]
    const order = fitOrder(asked, contexts)
    const answers = fitAnswers(asked, { order, readings: readReadingsFit() }, contexts)
    writeFileSync(FIT, `${JSON.stringify({ order, answers })}\n`)
    process.stdout.write(`${asked.length} questions: ${Object.keys(order).length} weights, ${answers.length} trees\n`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Questions that nothing in the library answers, of a file of those to other readings. */
const readBeside = (file: string): Asked[] =>
  readAskedReadings(file).map(({ question }) => ({ id: question, question }))

function fitOrder(asked: Asked[], contexts: Context[]): FeatureWeights {
  const examples = pair(asked, contexts).flatMap(([each, context]): Example[] => {
    const question = readQuestion(each.question, context.index)
    const rows = toRows(each, question, rankHits(question, context.index), THRESHOLDS.ordered, context)
    return rows.some(({ right }) => right) ? rows.map((row) => ({ ...row, weight: 1 / rows.length })) : []
  })
  const names = namesOf(examples).filter((name) => !OF_ORDER.includes(name))
  return rounded(regress(examples, names))
}

/** How much rows count together: what is right, what is not of questions that are not answered and of others, and the library's. */
const WEIGHTS = { right: 1, unanswered: 0.8, answered: 0.2, library: 0.2 }

function fitAnswers(asked: Asked[], orders: Orders, contexts: Context[]) {
  const ofPeople = pair(asked, contexts).flatMap(([each, context]) => {
    const question = readQuestion(each.question, context.index)
    const hits = orderHits(question, rankHits(question, context.index), context.index, orders)
    return toRows(each, question, hits, THRESHOLDS.judged, context)
  })
  const examples = weigh([...ofPeople, ...rowsOfNotes(contexts, orders)])
  return boost(examples, namesOf(examples))
}

function weigh(rows: Row[]): Example[] {
  const kindOf = ({ of, right }: Row) => (of !== 'library' && right ? 'right' : of)
  const groups = Map.groupBy(rows, (row) => `${kindOf(row)} ${row.right}`)
  return rows.map((row) => {
    const kind = kindOf(row)
    return { ...row, weight: WEIGHTS[kind] / (groups.get(`${kind} ${row.right}`)?.length ?? 1) }
  })
}

/** Each question in each library: with the texts, and with bare notes alone. */
const pair = (asked: Asked[], contexts: Context[]) =>
  contexts.flatMap((context) => asked.map((each) => [each, context] as const))

const namesOf = (examples: readonly Example[]): string[] => Object.keys(examples[0]?.features ?? {})

const rounded = (weights: Record<string, number>) =>
  Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Number(weight.toFixed(4))]))

await main()
