import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import MiniSearch from 'minisearch'
import { analyze } from '../src/search/analyze.ts'
import { createSearch } from '../src/search/create-search.ts'
import { type Collection, measureRankings, readCollection } from './collection.ts'

/** Something that ranks: `rank` gives the ids of the ten best; `load` opens what was kept, and gives the milliseconds. */
type Ranker = { rank: (question: string) => string[]; load: () => number }

/** The rankers side by side; each is built from the passages of a collection. */
const RANKERS: Record<string, (collection: Collection) => Ranker> = {
  createSearch: ({ docs }) => {
    const passages = docs.map(({ id, title, text }) => ({ id, heading: title, text }))
    const search = createSearch(passages)
    const kept = search.keep()
    return {
      rank: (question) => search.search(question, 10).map((found) => found.id),
      load: () => time(() => createSearch([], { kept })),
    }
  },
  'MiniSearch as it comes': ({ docs }) => {
    const engine = new MiniSearch({ fields: ['title', 'text'] })
    engine.addAll(docs)
    const kept = JSON.stringify(engine)
    return {
      rank: (question) => {
        const found = engine.search(question).slice(0, 10)
        return found.map(({ id }) => String(id))
      },
      load: () => time(() => MiniSearch.loadJSON(kept, { fields: ['title', 'text'] })),
    }
  },
  'SQLite FTS5': ({ docs }) => {
    const file = join(mkdtempSync(join(tmpdir(), 'footnote-fts-')), 'index.db')
    const database = new DatabaseSync(file)
    database.exec(`CREATE VIRTUAL TABLE passage USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61')`)
    const insert = database.prepare('INSERT INTO passage VALUES (?, ?, ?)')
    database.exec('BEGIN')
    for (const { id, title, text } of docs) insert.run(id, title, text)
    database.exec('COMMIT')
    const select = database.prepare('SELECT id FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT 10')
    return {
      rank: (question) => select.all(toFts(question)).map((row) => String(row['id'])),
      load: () => time(() => new DatabaseSync(file).close()),
    }
  },
}

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The question's words joined by OR, stop words left out as `createSearch` does. */
function toFts(question: string): string {
  const words = question.match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => analyze(word).length)
  return (telling.length ? telling : words).map((word) => `"${word}"`).join(' OR ')
}

/** Ranks the collections in the folders given, with each ranker in turn, in one run. */
function main(folders: string[]): void {
  if (!folders.length) throw new Error('Name one or more folders of docs.jsonl, queries.jsonl and qrels.tsv.')
  for (const folder of folders) {
    const collection = readCollection(folder)
    process.stdout.write(
      `${collection.name}: ${collection.docs.length} passages, ${collection.queries.length} questions\n`,
    )
    const rows = Object.entries(RANKERS).map(([name, build]) => measure(name, build, collection))
    const fts = rows.find((row) => row.ranker === 'SQLite FTS5')?.['p50 (ms)'] ?? 1
    console.table(rows.map((row) => ({ ...row, 'time : FTS5': round(row['p50 (ms)'] / fts, 1) })))
  }
}

function measure(ranker: string, build: (collection: Collection) => Ranker, collection: Collection) {
  const start = performance.now()
  const { rank, load } = build(collection)
  const built = performance.now() - start
  const loaded = load()
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
    ranker,
    'nDCG@10': round(measures['nDCG@10'], 3),
    'MRR@10': round(measures['MRR@10'], 3),
    'P@1': round(measures['P@1'], 3),
    'build (ms)': round(built, 0),
    'load (ms)': round(loaded, 0),
    'p50 (ms)': round(times[times.length >> 1] ?? 0, 3),
    'p99 (ms)': round(times[Math.floor(times.length * 0.99)] ?? 0, 3),
    'mean (ms)': round(times.reduce((a, b) => a + b, 0) / times.length, 3),
  }
}

const round = (value: number, digits: number) => Number(value.toFixed(digits))

main(process.argv.slice(2))
