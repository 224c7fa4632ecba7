import { parseArgs } from 'node:util'
import { type Collection, measureRankings, readCollection } from './collection.ts'
import { type Build, LEFT_OUT, RANKERS } from './rankers.ts'

const USAGE = `npm run bench:ranking -- [--language TAG] [--left-out] FOLDER…

Ranks public test collections with createSearch, MiniSearch as it comes, SQLite FTS5 and BM25 over typed arrays, in one run.
A folder holds docs.jsonl ({id, title, text} a line), queries.jsonl ({id, text}) and qrels.tsv (question, passage, grade),
each as it is or packed (.gz).

  --language TAG  the language of the passages and questions; en by default
  --left-out      createSearch alone, with one ingredient left out at a time
`

/** Ranks the collections in the folders given, with each ranker in turn, in one run. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      language: { type: 'string', default: 'en' },
      'left-out': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help || !positionals.length) {
    process.stdout.write(USAGE)
    process.exitCode = values.help ? 0 : 1
    return
  }
  for (const folder of positionals) {
    const collection = readCollection(folder)
    const { name, docs, queries } = collection
    process.stdout.write(`${name}: ${docs.length} passages, ${queries.length} questions, read as ${values.language}\n`)
    const builds = Object.entries(values['left-out'] ? LEFT_OUT : RANKERS)
    const rows = builds.map(([ranker, build]) => ({ ranker, ...measure(build, collection, values.language) }))
    const [first] = rows
    console.table(
      rows.map((row) => ({ ...row, 'time : first': round(row['p50 (ms)'] / (first?.['p50 (ms)'] || 1), 1) })),
    )
  }
}

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function measure(build: Build, collection: Collection, language: string) {
  const start = performance.now()
  const { rank, load } = build(collection, language)
  const built = performance.now() - start
  const loaded = load && time(load)
  const times: number[] = []
  const rankings = new Map<string, string[]>()
  for (const { id, text } of collection.queries) {
    const before = performance.now()
    rankings.set(id, rank(text))
    times.push(performance.now() - before)
  }
  times.sort((a, b) => a - b)
  const measures = measureRankings(collection, rankings)
  return {
    'nDCG@10': round(measures['nDCG@10'], 4),
    'MRR@10': round(measures['MRR@10'], 3),
    'P@1': round(measures['P@1'], 3),
    'build (ms)': round(built, 0),
    'load (ms)': loaded && round(loaded, 0),
    'p50 (ms)': round(times[times.length >> 1] ?? 0, 3),
    'p99 (ms)': round(times[Math.floor(times.length * 0.99)] ?? 0, 3),
    'mean (ms)': round(times.reduce((a, b) => a + b, 0) / times.length, 3),
  }
}

const round = (value: number, digits: number) => Number(value.toFixed(digits))

main()
