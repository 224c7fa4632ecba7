import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Context } from '../src/context/context.ts'
import { measurePassage } from '../src/evidence/features/passage.ts'
import { measureSentences } from '../src/evidence/features/sentence.ts'
import type { FeatureWeights } from '../src/evidence/features/weights.ts'
import { readFit, type ReadingsFit } from '../src/evidence/fit.ts'
import type { Hit } from '../src/evidence/hit.ts'
import { rankHits } from '../src/evidence/ranking/hits.ts'
import { orderHits } from '../src/evidence/ranking/order.ts'
import { type Question, readQuestion } from '../src/evidence/reading/question.ts'
import { THRESHOLDS } from '../src/evidence/thresholds.ts'
import { type AskedReading, importReadings, readAskedReadings } from './asked-readings.ts'
import { writeEmptyLibrary } from './bare-library.ts'
import { boost } from './boost.ts'
import { openLibrary } from './gold.ts'
import { type Example, regress } from './regress.ts'

const FIT = join(import.meta.dirname, '../src/evidence/fit-readings.json')

/** What tells how far a hit stands out is not told before hits are in order. */
const OF_ORDER = ['lead', 'rank']

/** A question in a library of readings, as it is read there, and the hits that the search has for it. */
type Case = { asked: AskedReading; question: Question; context: Context; ranked: Hit[] }

/**
 * Fits what is learnt of passages that no note tells of, from readings that are not kept, and writes it to
 * `src/evidence/fit-readings.json`: which sentence of a passage answers, in which order passages stand, and whether one answers;
 * of the readings alone, and with the bundled library beside them.
 * `npm run bench:fit-readings -- DIR=FILE.jsonl…`: folders of readings, and questions to each (`asked-readings.ts`).
 */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true })
  const made = mkdtempSync(join(tmpdir(), 'footnote-fit-'))
  try {
    const cases: Case[] = []
    for (const [i, set] of positionals.entries()) {
      const [folder = '', file = ''] = set.split('=')
      const documents = await importReadings(folder, join(made, String(i)))
      for (const context of [openLibrary(documents, writeEmptyLibrary(join(made, 'empty'))), openLibrary(documents)])
        for (const asked of readAskedReadings(file)) cases.push(toCase(asked, context))
    }
    const sentences = fitSentences(cases)
    const order = fitOrder(cases, sentences)
    const answers = boostAnswers(cases, { sentences, order })
    writeFileSync(FIT, `${JSON.stringify({ sentences, order, answers })}\n`)
    process.stdout.write(`${cases.length} questions: ${answers.length} trees\n`)
  } finally {
    rmSync(made, { recursive: true })
  }
}

function toCase(asked: AskedReading, context: Context): Case {
  const question = readQuestion(asked.question, context.index)
  return { asked, question, context, ranked: rankHits(question, context.index) }
}

/** The first hits of a question that have no note. */
const passagesOf = ({ ranked }: Case): Hit[] => ranked.slice(0, THRESHOLDS.ordered).filter(({ note }) => !note)

const isPlace = ({ asked: { place } }: Case, { passage }: Hit): boolean => place?.test(passage?.text ?? '') ?? false

/** Of each passage that answers, its sentences. */
function fitSentences(cases: readonly Case[]): FeatureWeights {
  const examples = cases.flatMap((each): Example[] => {
    const { asked, question, context } = each
    return passagesOf(each)
      .filter((hit) => isPlace(each, hit))
      .flatMap((hit) => {
        const measured = measureSentences(question, hit, context.index)
        const right = (hit.passage?.sentences ?? []).map(({ text }) => asked.right?.test(text) ?? false)
        if (!right.includes(true) || !right.includes(false)) return []
        return measured.map((features, i) => ({ features, right: right[i] ?? false, weight: 1 / measured.length }))
      })
  })
  return fitWeights(examples, [])
}

function fitOrder(cases: readonly Case[], sentences: FeatureWeights): FeatureWeights {
  const examples = cases.flatMap((each): Example[] => {
    const { question, context, ranked } = each
    const scores = ranked.map(({ score }) => score)
    const rows = passagesOf(each).map((hit) => ({
      features: measurePassage(question, hit, { scores, rank: ranked.indexOf(hit) }, context.index, sentences),
      right: isPlace(each, hit),
    }))
    return rows.some(({ right }) => right) ? rows.map((row) => ({ ...row, weight: 1 / rows.length })) : []
  })
  return fitWeights(examples, OF_ORDER)
}

const fitWeights = (examples: readonly Example[], without: readonly string[]): FeatureWeights => {
  const names = Object.keys(examples[0]?.features ?? {}).filter((name) => !without.includes(name))
  const weights = Object.entries(regress(examples, names))
  return Object.fromEntries(weights.map(([name, weight]) => [name, Number(weight.toFixed(4))]))
}

/** How much rows count together: what is right, and what is not of questions that are not answered, and of others. */
const WEIGHTS = { right: 1, unanswered: 0.8, answered: 0.2 }

function boostAnswers(cases: readonly Case[], readings: Pick<ReadingsFit, 'order' | 'sentences'>) {
  const rows = cases.flatMap((each) => {
    const { asked, question, context, ranked } = each
    const hits = orderHits(question, ranked, context.index, {
      order: readFit().order,
      readings,
    })
    const scores = hits.map(({ score }) => score)
    return hits.slice(0, THRESHOLDS.judged).flatMap((hit, rank) => {
      if (hit.note) return []
      const right = isPlace(each, hit)
      const features = measurePassage(question, hit, { scores, rank }, context.index, readings.sentences)
      return [
        {
          features,
          right,
          of: right ? ('right' as const) : asked.right ? ('answered' as const) : ('unanswered' as const),
        },
      ]
    })
  })
  const groups = Map.groupBy(rows, ({ of }) => of)
  const examples = rows.map((row) => ({ ...row, weight: WEIGHTS[row.of] / (groups.get(row.of)?.length ?? 1) }))
  return boost(examples, Object.keys(examples[0]?.features ?? {}))
}

await main()
