import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import MiniSearch from 'minisearch'
import { createAnalyzer } from '../src/search/analyzer.ts'
import { createSearch } from '../src/search/create-search.ts'
import { WEIGHTS, type Weights } from '../src/search/search.ts'
import { createBm25 } from './bm25.ts'
import type { Collection } from './collection.ts'

/** Something that ranks: `rank` gives the ids of the ten best; `load` opens what was kept, null where nothing is. */
export type Ranker = { rank: (question: string) => string[]; load: (() => unknown) | null }

/** Builds a ranker from the passages of a collection, in a language. */
export type Build = (collection: Collection, language: string) => Ranker

const searchWith =
  (weights: Weights, forgives = true): Build =>
  ({ docs }, language) => {
    const passages = docs.map(({ id, title, text }) => ({ id, heading: title, text }))
    const options = { language, weights, forgives }
    const search = createSearch(passages, options)
    const kept = search.keep()
    return {
      rank: (question) => search.search(question, 10).map((found) => found.id),
      load: () => createSearch([], { ...options, kept }),
    }
  }

/** The rankers that are set side by side. */
export const RANKERS: Record<string, Build> = {
  createSearch: searchWith(WEIGHTS),
  'MiniSearch as it comes': ({ docs }) => {
    const engine = new MiniSearch({ fields: ['title', 'text'] })
    engine.addAll(docs)
    const kept = JSON.stringify(engine)
    return {
      rank: (question) => {
        const found = engine.search(question).slice(0, 10)
        return found.map(({ id }) => String(id))
      },
      load: () => MiniSearch.loadJSON(kept, { fields: ['title', 'text'] }),
    }
  },
  'SQLite FTS5': ({ docs }, language) => {
    const file = join(mkdtempSync(join(tmpdir(), 'footnote-fts-')), 'index.db')
    const database = new DatabaseSync(file)
    database.exec(`CREATE VIRTUAL TABLE passage USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61')`)
    const insert = database.prepare('INSERT INTO passage VALUES (?, ?, ?)')
    database.exec('BEGIN')
    for (const { id, title, text } of docs) insert.run(id, title, text)
    database.exec('COMMIT')
    const select = database.prepare('SELECT id FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT 10')
    return {
      rank: (question) => select.all(toFts(question, language)).map((row) => String(row['id'])),
      load: () => new DatabaseSync(file).close(),
    }
  },
  'BM25 over typed arrays': ({ docs }, language) => {
    const { analyze } = createAnalyzer(language)
    const { rank } = createBm25(
      docs.map(({ title, text }) => analyze(`${title}\n${text}`)),
      WEIGHTS.bm25,
    )
    return { rank: (question) => rank(analyze(question), 10).flatMap((place) => docs[place]?.id ?? []), load: null }
  },
}

/** The question's words joined by OR, stop words left out as `createSearch` does. */
function toFts(question: string, language: string): string {
  const { analyze } = createAnalyzer(language)
  const words = question.match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => analyze(word).length)
  return (telling.length ? telling : words).map((word) => `"${word}"`).join(' OR ')
}

const { bm25, nearness } = WEIGHTS

/** `createSearch` with one ingredient left out at a time: what each brings. */
export const LEFT_OUT: Record<string, Build> = {
  nothing: searchWith(WEIGHTS),
  "BM25+ as tuned, for MiniSearch's": searchWith({ ...WEIGHTS, bm25: { k: 1.2, b: 0.7, d: 0.5 } }),
  'the least of a word (d)': searchWith({ ...WEIGHTS, bm25: { ...bm25, d: 0 } }),
  'the heading again': searchWith({ ...WEIGHTS, heading: 0 }),
  'capitals and digits': searchWith({ ...WEIGHTS, capital: 1 }),
  'slips in unknown words': searchWith(WEIGHTS, false),
  nearness: searchWith({ ...WEIGHTS, nearness: { ...nearness, pairs: 0, stretch: 0 } }),
  'nearness, neighbours': searchWith({ ...WEIGHTS, nearness: { ...nearness, pairs: 0 } }),
  'nearness, the best stretch': searchWith({ ...WEIGHTS, nearness: { ...nearness, stretch: 0 } }),
}
