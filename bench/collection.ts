import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A public test collection: passages, questions, and which passages answer which questions. */
export type Collection = {
  name: string
  docs: { id: string; title: string; text: string }[]
  queries: { id: string; text: string }[]
  /** Ids of relevant passages with their grade, by question. */
  relevant: Map<string, Map<string, number>>
}

/** Reads a folder of `docs.jsonl`, `queries.jsonl` and `qrels.tsv` (question, passage, grade), or of these with `.gz`. */
export function readCollection(folder: string): Collection {
  const lines = (file: string) => readText(join(folder, file)).split('\n').filter(Boolean)
  const relevant = new Map<string, Map<string, number>>()
  for (const line of lines('qrels.tsv')) {
    const [query = '', doc = '', grade = '1'] = line.split('\t')
    const known = relevant.get(query) ?? new Map<string, number>()
    relevant.set(query, known.set(doc, Number(grade)))
  }
  return {
    name: folder.replace(/\/+$/, '').split('/').at(-1) ?? folder,
    docs: lines('docs.jsonl').map((line) => JSON.parse(line)),
    queries: lines('queries.jsonl')
      .map((line) => JSON.parse(line))
      .filter((query) => relevant.has(query.id)),
    relevant,
  }
}

/** A file, or that of its name with `.gz`, unpacked. */
const readText = (file: string): string =>
  existsSync(file) ? readFileSync(file, 'utf8') : gunzipSync(readFileSync(`${file}.gz`)).toString('utf8')

export type Measures = { 'nDCG@10': number; 'MRR@10': number; 'P@1': number }

/** Mean measures of rankings (ids, best first) over all questions. nDCG: Järvelin & Kekäläinen 2002, gain = grade. */
export function measureRankings(collection: Collection, rankings: Map<string, string[]>): Measures {
  const sums = { 'nDCG@10': 0, 'MRR@10': 0, 'P@1': 0 }
  for (const { id } of collection.queries) {
    const grades = collection.relevant.get(id) ?? new Map<string, number>()
    const top = (rankings.get(id) ?? []).slice(0, 10).map((doc) => grades.get(doc) ?? 0)
    const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, 10)
    const first = top.findIndex((grade) => grade > 0)
    sums['nDCG@10'] += gain(top) / (gain(ideal) || 1)
    sums['MRR@10'] += first < 0 ? 0 : 1 / (first + 1)
    sums['P@1'] += first === 0 ? 1 : 0
  }
  const n = collection.queries.length || 1
  return { 'nDCG@10': sums['nDCG@10'] / n, 'MRR@10': sums['MRR@10'] / n, 'P@1': sums['P@1'] / n }
}

const gain = (grades: number[]) => grades.reduce((sum, grade, i) => sum + grade / Math.log2(i + 2), 0)
