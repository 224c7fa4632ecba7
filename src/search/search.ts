import MiniSearch, { type Options } from 'minisearch'
import { analyze } from './analyze.ts'
import { measureNearness } from './nearness.ts'

/** What can be searched: a passage with its heading, if it has one. */
export type Searchable = { id: string; text: string; heading?: string }

/** A passage found: a higher score is better; `terms` are the question's index terms that stand in it. */
export type Found = { id: string; score: number; terms: string[] }

/** The search over one collection. */
export type Search = {
  /** The best `k` passages for a question, best first; ties in the order of the ids. */
  search: (question: string, k: number) => Found[]
}

/** BM25+ (Lv & Zhai 2011) as measured best with MiniSearch on public collections. */
const BM25 = { k: 1.2, b: 0.9, d: 0.5 }
/** The heading is part of the text; it counts this much again. */
const HEADING = 0.5
/** How much more a word with a capital or a digit counts. */
const NAME = 1.15
/** How many letters of a word that the collection does not know may differ, as a share of its length. */
const SLIPS = 0.25
/** How many of the best are ranked again, and what the nearness of the question's words adds. */
const NEAREST = { ranked: 20, pairs: 0.4, stretch: 0.8 }

const OPTIONS: Options<Searchable> = {
  fields: ['text', 'heading'],
  extractField: (passage, field) => (field === 'text' ? wholeOf(passage) : (passage[field as keyof Searchable] ?? '')),
  tokenize: analyze,
  processTerm: (term) => term,
}

const wholeOf = ({ heading, text }: Searchable) => (heading ? `${heading}\n${text}` : text)

/**
 * Makes any passages searchable, with MiniSearch and what was measured to help it: stop words out, stems, BM25+, names
 * weighing more, slips forgiven in unknown words only, and the best ranked again by how near the question's words stand.
 * In: passages with unique ids. Out: the search. Throws where an id is used twice.
 */
export function createSearch(passages: readonly Searchable[]): Search {
  const engine = new MiniSearch<Searchable>(OPTIONS)
  engine.addAll(passages)
  const terms = new Map(passages.map((passage) => [passage.id, analyze(wholeOf(passage))]))
  const weigh = weighTerms([...terms.values()])
  return {
    search(question, k) {
      const asked = analyze(question)
      const rank = (found: Found): Found => {
        const { pairs, stretch } = measureNearness(asked, terms.get(found.id) ?? [], weigh)
        return { ...found, score: found.score * (1 + NEAREST.pairs * pairs + NEAREST.stretch * stretch) }
      }
      const found = findMatches(engine, question, (term) => weigh(term) < weigh(UNHEARD_OF))
      const best = found.slice(0, NEAREST.ranked).map(rank).sort(byScore)
      return [...best, ...found.slice(NEAREST.ranked)].slice(0, k)
    },
  }
}

const byScore = (a: Found, b: Found) => b.score - a.score || (a.id < b.id ? -1 : 1)

function findMatches(engine: MiniSearch<Searchable>, question: string, knows: (term: string) => boolean): Found[] {
  const names = new Set(namesIn(question))
  const found = engine.search(question, {
    bm25: BM25,
    boost: { heading: HEADING },
    boostTerm: (term) => (names.has(term) ? NAME : 1),
    fuzzy: (term) => (knows(term) ? false : SLIPS),
  })
  // MiniSearch multiplies a score by the number of matched question words, which over-rewards coverage.
  return found
    .map((r) => ({ id: String(r.id), score: r.score / (r.queryTerms.length || 1), terms: r.queryTerms }))
    .sort(byScore)
}

/** The terms of words with a capital or a digit, the first word aside. */
const namesIn = (question: string) =>
  [...question.matchAll(/(?<=\S\s+)\S*(?:\p{Lu}|\d)\S*/gu)].flatMap((match) => analyze(match[0]))

/** No text holds this; so it weighs as much as any term can. */
const UNHEARD_OF = '\u0000'

/** How much a term tells: the natural logarithm of how rare it is among texts, the most for one that none holds. */
function weighTerms(texts: string[][]): (term: string) => number {
  const holders = new Map<string, number>()
  for (const text of texts) for (const term of new Set(text)) holders.set(term, (holders.get(term) ?? 0) + 1)
  return (term) => Math.log(1 + texts.length / ((holders.get(term) ?? 0) + 0.5))
}
